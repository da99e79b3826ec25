package org.chancery.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.codebook.CodebookException;
import org.chancery.nlp.codebook.CodebookReader;
import org.chancery.nlp.parse.nlp4j.Nlp4jParser;
import org.chancery.nlp.relation.Judgement;
import org.chancery.nlp.relation.PairedSentence;
import org.chancery.nlp.relation.RelationCoder;
import org.chancery.nlp.relation.RelationModel;
import org.chancery.nlp.relation.SentenceJudge;
import org.jspecify.annotations.Nullable;

/** Judges of English with the models of this machine. */
final class EnglishJudges implements Judges {

    private static final String LANGUAGE = "en";

    @Override
    public Function<PairedSentence, Judgement> load(@Nullable Path model, @Nullable Path codebook, StatusLine status)
            throws IOException {
        RelationCoder coder =
                RelationCoder.load(model == null ? RelationModel.shipped() : read(model), codebook(codebook));
        return new SentenceJudge(parser(status), coder)::judge;
    }

    /** The codebook that comes with the program, with the user's entries if there are any. */
    static Codebook codebook(@Nullable Path own) throws UnusableFile {
        try {
            return own == null ? CodebookReader.shipped(LANGUAGE) : CodebookReader.shippedWith(LANGUAGE, own);
        } catch (CodebookException e) {
            throw new UnusableFile("--codebook", e);
        }
    }

    /** The parser, packed first if need be, with a bar. */
    static Nlp4jParser parser(StatusLine status) throws IOException {
        Told told = new Told(status);
        return Nlp4jParser.open(told::progress);
    }

    private static RelationModel read(Path file) throws UnusableFile {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return RelationModel.read(stream);
        } catch (IOException e) {
            throw new UnusableFile("--model", e);
        }
    }
}
