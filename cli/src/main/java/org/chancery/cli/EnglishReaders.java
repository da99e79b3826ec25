package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.nlp.English;
import org.chancery.nlp.EnglishOptions;
import org.chancery.nlp.codebook.CodebookException;
import org.chancery.reading.Reader;
import org.chancery.world.Additions;
import org.chancery.world.AdditionsReader;
import org.chancery.world.UserFileException;

/** Readers of English with the models and tables of this machine, and the user's own actors, places and codebook. */
final class EnglishReaders implements Readers {

    private static final int REMARKS_SHOWN = 5;

    @Override
    public Reader load(ReaderOptions options, Listener listener) throws IOException {
        EnglishOptions english = EnglishOptions.standard()
                .withFallbackDay(options.date)
                .withPreparing(listener::progress)
                .withCodebook(options.codebook)
                .withRelationModel(options.relationModel)
                .withAdditions(additions(options, listener));
        try {
            return English.load(english);
        } catch (CodebookException e) {
            throw new UnusableFile("--codebook", e);
        }
    }

    private static Additions additions(ReaderOptions options, Listener listener) throws IOException {
        if (options.actors.isEmpty() && options.places.isEmpty()) {
            return Additions.NONE;
        }
        AdditionsReader reader = new AdditionsReader();
        for (Path file : options.actors) {
            try {
                reader.actors(file);
            } catch (UserFileException e) {
                throw new UnusableFile("--actors", e);
            }
        }
        for (Path file : options.places) {
            try {
                reader.places(file);
            } catch (UserFileException e) {
                throw new UnusableFile("--places", e);
            }
        }
        List<String> remarks = reader.remarks();
        remarks.stream().limit(REMARKS_SHOWN).forEach(listener::remark);
        if (remarks.size() > REMARKS_SHOWN) {
            listener.remark("%d more lines of the dictionaries are not understood; all others are taken."
                    .formatted(remarks.size() - REMARKS_SHOWN));
        }
        return reader.additions();
    }
}
