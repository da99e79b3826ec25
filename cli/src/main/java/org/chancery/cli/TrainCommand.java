package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.nlp.encode.E5Encoder;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.relation.RelationModel;
import org.chancery.nlp.relation.Sights;
import org.chancery.nlp.relation.training.ExampleReader;
import org.chancery.nlp.relation.training.Recipe;
import org.chancery.nlp.relation.training.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery train}: hand-coded sentences in, a relation model out. */
@Command(
        name = "train",
        header = "Makes a relation model of hand-coded sentences.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A table has tabs and a header: marked_sentence and type, modality where it was coded; or the columns of the public"
                    + " PLOVER data (sentence, source, target, gold_root). The same tables give the same model, byte for byte.",
            "",
            "Exit code 0: the model was made of all rows. 2: the command line is wrong. 3: rows could not be read, and the model"
                    + " was made of the others; or a table could not be read, and none was made."
        })
final class TrainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--examples",
            paramLabel = "FOLDER",
            required = true,
            description = "The codebook's examples: a folder of tables, as codebook/en/examples.")
    private Path examples = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the model goes.")
    private Path out = Path.of("");

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Tables of your own; a row of them counts as four of the codebook.")
    private List<Path> files = new ArrayList<>();

    TrainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        StatusLine status = StatusLine.of(surroundings);
        Failures failures = new Failures(status);
        try (Sights sights = Sights.english(E5Encoder.load())) {
            Parser parser = EnglishJudges.parser(status);
            ExampleReader codebook = new ExampleReader();
            ExampleReader coded = new ExampleReader();
            try {
                codebook.read(examples);
                for (Path file : files) {
                    coded.read(file);
                }
            } catch (IOException e) {
                failures.tell(Faults.line(e));
                return failures.exitCode();
            }
            codebook.faults().forEach(failures::tell);
            coded.faults().forEach(failures::tell);
            write(new Trainer(parser, sights, Recipe.BEST).train(codebook.examples(), coded.examples()));
        }
        return failures.exitCode();
    }

    /** Writes beside the goal and moves, so that no half model is ever left. */
    private void write(RelationModel model) throws IOException {
        Path part = out.resolveSibling(out.getFileName() + ".part");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part))) {
            model.write(stream);
        }
        Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
    }
}
