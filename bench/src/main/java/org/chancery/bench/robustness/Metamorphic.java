package org.chancery.bench.robustness;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.bench.Texts;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.English;
import org.chancery.reading.Reader;

/** Prints, for each {@link Change}, how many events of the dispatches stay as they are when the text is written so. */
public final class Metamorphic {

    private static final String DEFAULT_FOLDER = "examples/dispatches";

    private Metamorphic() {}

    /**
     * @param arguments files and folders, the examples if there are none; {@code --changed} also lists what was lost and gained;
     *     {@code --only=TITLE} tries one change alone
     */
    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean changed = given.remove("--changed");
        List<Change> changes = new ArrayList<>();
        for (Change change : Change.values()) {
            if (given.stream().noneMatch(word -> word.startsWith("--only=")) || given.contains("--only=" + change.title())) {
                changes.add(change);
            }
        }
        given.removeIf(word -> word.startsWith("--only="));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        measure(out, Texts.of(given.isEmpty() ? List.of(DEFAULT_FOLDER) : given), changes, changed);
    }

    private static void measure(PrintStream out, List<Dispatch> dispatches, List<Change> changes, boolean listed) throws IOException {
        Reader reader = English.load();
        Map<Dispatch, List<Gist>> plain = new LinkedHashMap<>();
        for (Dispatch dispatch : dispatches) {
            plain.put(dispatch, Gist.in(reader.read(Rewriting.plain(dispatch))));
        }
        out.println("change\ttexts\tunchanged\tevents\tkept\tlost\tgained\tkept_but_for_day_and_place\tsame");
        for (Change change : changes) {
            Counts counts = new Counts();
            for (Map.Entry<Dispatch, List<Gist>> one : plain.entrySet()) {
                Dispatch dispatch = one.getKey();
                if (!change.of(dispatch.text()).equals(dispatch.text())) {
                    List<Gist> after = Gist.in(reader.read(Rewriting.by(change, dispatch)));
                    counts.add(one.getValue(), after);
                    if (listed) {
                        print(out, dispatch, Likeness.of(one.getValue(), after));
                    }
                }
            }
            out.println(change.title() + "\t" + counts);
        }
    }

    private static void print(PrintStream out, Dispatch dispatch, Likeness likeness) {
        likeness.lost().forEach(told -> out.printf("  %s - %s%n", dispatch.id() + " " + dispatch.source(), told));
        likeness.gained().forEach(told -> out.printf("  %s + %s%n", dispatch.id() + " " + dispatch.source(), told));
    }

    /** Of one change. */
    private static final class Counts {

        private int texts;
        private int whole;
        private int before;
        private int after;
        private int kept;
        private int keptCore;

        void add(List<Gist> first, List<Gist> second) {
            Likeness likeness = Likeness.of(first, second);
            Likeness core = Likeness.of(first.stream().map(Gist::core).toList(), second.stream().map(Gist::core).toList());
            texts++;
            whole += likeness.isWhole() ? 1 : 0;
            before += likeness.before();
            after += likeness.after();
            kept += likeness.kept();
            keptCore += core.kept();
        }

        /** Twice the kept of all of both: 1 where nothing changes. */
        private double same() {
            return before + after == 0 ? 1 : 2.0 * kept / (before + after);
        }

        @Override
        public String toString() {
            return "%d\t%d\t%d\t%d\t%d\t%d\t%d\t%.3f".formatted(texts, whole, before, kept, before - kept, after - kept, keptCore, same());
        }
    }
}
