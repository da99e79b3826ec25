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

    /** @param arguments a folder, the examples if there is none; {@code --misses} also lists what was missed or wrong */
    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean misses = given.remove("--misses");
        Path folder = Path.of(given.isEmpty() ? DEFAULT_FOLDER : given.get(0));
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8), folder, misses);
    }

    private static void print(PrintStream out, Path folder, boolean misses) throws IOException {
        Reader reader = English.load();
        Tally total = new Tally();
        for (Path answer : answers(folder)) {
            String name = answer.getFileName().toString().replace(ANSWER, "");
            Tally tally = score(GoldReader.read(answer), read(reader, folder.resolve(name + ".txt")));
            total.addAll(tally);
            out.print(name);
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

    private static List<Path> answers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ANSWER))
                    .filter(file -> Files.exists(Path.of(file.toString().replace(ANSWER, ".txt"))))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IOException("%s holds no NAME.txt with a NAME.gold.json beside it.".formatted(folder));
            }
            return found;
        }
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
        tally.add(Count.DISPATCHES, 1);
        tally.add(Count.PUBLISHED_RIGHT, gold.published().equals(reading.dispatch().published()));
        return tally;
    }
}
