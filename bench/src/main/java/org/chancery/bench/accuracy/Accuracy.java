package org.chancery.bench.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.formats.in.Intake;
import org.chancery.nlp.English;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;

/** Prints how well the dispatches of a folder are read that have an answer beside them, each and all together. */
public final class Accuracy {

    private static final String DEFAULT_FOLDER = "examples/dispatches";
    private static final String TEXT = ".txt";
    private static final String ANSWER = ".gold.json";
    private static final List<Measure> BY_DISPATCH = List.of(
            Measure.CORE_EVENT_RECALL,
            Measure.ALL_EVENT_RECALL,
            Measure.PRECISION_MATCHED,
            Measure.ACT_ACCURACY,
            Measure.DATE_ACCURACY,
            Measure.MODALITY_ACCURACY,
            Measure.STATEMENT_RECALL,
            Measure.NONEVENT_VIOLATIONS);

    private Accuracy() {}

    /**
     * @param arguments folders or texts with an answer beside them, the examples if there are none; {@code --misses} also lists
     *     what was missed or wrong
     */
    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean misses = given.remove("--misses");
        List<Path> texts = new ArrayList<>();
        for (String name : given.isEmpty() ? List.of(DEFAULT_FOLDER) : given) {
            texts.addAll(texts(Path.of(name)));
        }
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8), texts, misses);
    }

    private static void print(PrintStream out, List<Path> texts, boolean misses) throws IOException {
        Reader reader = English.load();
        Tally total = new Tally();
        for (Path text : texts) {
            Tally tally = score(GoldReader.read(answer(text)), read(reader, text));
            total.addAll(tally);
            out.print(text.getFileName().toString().replace(TEXT, ""));
            BY_DISPATCH.forEach(measure -> out.printf(" %s=%s", measure.title(), measure.of(tally)));
            out.println();
            if (misses) {
                tally.misses().forEach(miss -> out.println("  " + miss.replace("\t", ": ")));
            }
        }
        out.println();
        for (Measure measure : Measure.values()) {
            out.println(measure.title() + " " + measure.of(total));
        }
    }

    private static List<Path> texts(Path name) throws IOException {
        if (!Files.isDirectory(name)) {
            if (!Files.exists(answer(name))) {
                throw new IOException("%s has no answer %s beside it.".formatted(name, answer(name).getFileName()));
            }
            return List.of(name);
        }
        try (Stream<Path> files = Files.list(name)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(TEXT) && Files.exists(answer(file))).sorted().toList();
            if (found.isEmpty()) {
                throw new IOException("%s holds no NAME.txt with a NAME.gold.json beside it.".formatted(name));
            }
            return found;
        }
    }

    private static Path answer(Path text) {
        return text.resolveSibling(text.getFileName().toString().replace(TEXT, "") + ANSWER);
    }

    private static Reading read(Reader reader, Path text) throws IOException {
        return reader.read(Intake.dispatches(text.toString()).get(0));
    }

    /** All counts of one dispatch. */
    static Tally score(Gold gold, Reading reading) {
        Tally tally = new Tally();
        Sought text = new Sought(reading.dispatch().text());
        EventScore events = new EventScore(gold, reading, text, tally);
        events.recall();
        FragmentScore fragments = new FragmentScore(gold, text, tally);
        events.precision(fragments);
        fragments.close();
        new StatementScore(reading, text).count(gold, tally);
        new WhereAndWhenScore(reading, text).count(gold, tally);
        LawScore.count(gold, reading, tally);
        tally.add(Count.DISPATCHES, 1);
        tally.add(Count.PUBLISHED_RIGHT, gold.published().equals(reading.dispatch().published()));
        return tally;
    }
}
