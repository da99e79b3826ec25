package org.chancery.nlp.event;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.English;
import org.chancery.nlp.SharedParser;
import org.chancery.reading.Reading;

/**
 * Reads each marked example of the codebook as a dispatch of one sentence and prints, a type and half, how many are coded
 * rightly. Not a test: a measure. {@code --misses A} lists what went wrong in half A; half B is not to be looked at.
 *
 * <p>Arguments: the folder of examples, then {@code --misses A} and a type's name if only its misses are wanted.
 */
final class ExampleCoverage {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private ExampleCoverage() {}

    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args).subList(1, args.length);
        int misses = options.indexOf("--misses");
        char shown = misses < 0 ? '-' : options.get(misses + 1).charAt(0);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        English reader = SharedParser.reader();
        Map<String, List<Verdict>> verdicts = new TreeMap<>();
        List<Verdict> missed = new ArrayList<>();
        MarkedExample.all(Path.of(args[0])).parallelStream()
                .map(example -> Verdict.on(example, read(reader, example)))
                .collect(Collectors.toList())
                .forEach(verdict -> {
                    char half = verdict.example().half();
                    for (String row : verdict.example().type() == null ? List.of("NONE") : List.of(verdict.example().kind(), "all")) {
                        verdicts.computeIfAbsent(half + " " + row, key -> new ArrayList<>()).add(verdict);
                    }
                    if (half == shown && !verdict.isRight()) {
                        missed.add(verdict);
                    }
                });
        missed.sort(Comparator.comparing(verdict -> verdict.example().kind()));
        missed.forEach(verdict -> out.println(verdict.told()));
        out.println("half type            n  coded  type  pair modality  act  wrong");
        verdicts.forEach((row, of) -> out.println(line(row, of)));
    }

    private static Reading read(English reader, MarkedExample example) {
        return reader.read(new Dispatch("t", "t", null, null, List.of(), null, DAY, "en", example.text()));
    }

    private static String line(String row, List<Verdict> verdicts) {
        List<Verdict> acts = verdicts.stream().filter(v -> !v.example().act().isEmpty()).toList();
        return "%-15s %5d  %4d%%  %3d%%  %3d%%   %3d%%   %4s  %3d%%"
                .formatted(
                        row,
                        verdicts.size(),
                        share(verdicts.stream().filter(Verdict::coded).count(), verdicts.size()),
                        share(verdicts.stream().filter(Verdict::typed).count(), verdicts.size()),
                        share(verdicts.stream().filter(Verdict::between).count(), verdicts.size()),
                        share(verdicts.stream().filter(Verdict::modal).count(), verdicts.size()),
                        acts.isEmpty() ? "-" : share(acts.stream().filter(Verdict::acted).count(), acts.size()) + "%",
                        share(verdicts.stream().filter(Verdict::wrong).count(), verdicts.size()));
    }

    private static long share(long part, int whole) {
        return Math.round(100.0 * part / whole);
    }
}
