package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.chancery.cli.relation.Comparison;
import org.chancery.cli.relation.ComparisonText;
import org.chancery.cli.relation.ReliabilityText;
import org.chancery.nlp.encode.E5Encoder;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.relation.RelationModel;
import org.chancery.nlp.relation.Sights;
import org.chancery.nlp.relation.training.Example;
import org.chancery.nlp.relation.training.ExampleReader;
import org.chancery.nlp.relation.training.Guess;
import org.chancery.nlp.relation.training.Recipe;
import org.chancery.nlp.relation.training.Trainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Spec
    private @Nullable CommandSpec specification;

    @Option(
            names = "--examples",
            paramLabel = "FOLDER",
            required = true,
            description = "The codebook's examples: a folder of tables, as codebook/en/examples.")
    private Path examples = Path.of("");

    @Option(
            names = "--codebook",
            paramLabel = "FOLDER",
            description = "Your own codebook entries, so that the model learns what they tell. Give them to relate, too.")
    private @Nullable Path codebook;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the model goes.")
    private @Nullable Path out;

    @Option(
            names = "--cross-validate",
            paramLabel = "FOLDS",
            description = "Make no model; say how models do on rows of your tables that are not among their examples. A row"
                    + " is coded by a model made of the codebook and all folds but its own.")
    private int folds;

    @Option(
            names = "--codebook-alone",
            description = "Make no model; say how a model of the codebook's examples alone does on your tables.")
    private boolean codebookAlone;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Tables of your own; a row of them counts as seven of the codebook.")
    private List<Path> files = new ArrayList<>();

    TrainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path goal = out;
        boolean measured = folds > 0 || codebookAlone;
        if ((goal == null) != measured || (folds > 0 && codebookAlone) || folds == 1 || folds < 0 || (measured && files.isEmpty())) {
            throw new ParameterException(
                    Objects.requireNonNull(specification).commandLine(),
                    "Give --out FILE to make a model; or --cross-validate FOLDS, at least 2, or --codebook-alone, and tables of your own.");
        }
        StatusLine status = StatusLine.of(surroundings);
        Failures failures = new Failures(status);
        try (Sights sights = Sights.english(E5Encoder.load(), EnglishJudges.codebook(codebook))) {
            Parser parser = EnglishJudges.parser(status);
            ExampleReader written = new ExampleReader();
            ExampleReader coded = new ExampleReader();
            try {
                written.read(examples);
                for (Path file : files) {
                    coded.read(file);
                }
            } catch (IOException e) {
                failures.tell(Faults.line(e));
                return failures.exitCode();
            }
            written.faults().forEach(failures::tell);
            coded.faults().forEach(failures::tell);
            Trainer trainer = new Trainer(parser, sights, Recipe.BEST);
            if (goal != null) {
                write(trainer.train(written.examples(), coded.examples()), goal);
            } else {
                print(
                        coded.examples(),
                        codebookAlone
                                ? trainer.codebookAlone(written.examples(), coded.examples())
                                : trainer.crossValidate(written.examples(), coded.examples(), folds));
            }
        }
        return failures.exitCode();
    }

    private void print(List<Example> examples, List<Guess> coded) throws IOException {
        List<Comparison.Row> rows = IntStream.range(0, coded.size())
                .mapToObj(i -> new Comparison.Row(
                        i + 2, examples.get(i).sentence().text(), examples.get(i).type(), coded.get(i).type(), ""))
                .toList();
        String page = ComparisonText.of(new Comparison(rows)) + ReliabilityText.of(coded, examples);
        surroundings.output().write(page.getBytes(UTF_8));
        surroundings.output().flush();
    }

    /** Writes beside the goal and moves, so that no half model is ever left. */
    private static void write(RelationModel model, Path goal) throws IOException {
        Path part = goal.resolveSibling(goal.getFileName() + ".part");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part))) {
            model.write(stream);
        }
        Files.move(part, goal, StandardCopyOption.REPLACE_EXISTING);
    }
}
