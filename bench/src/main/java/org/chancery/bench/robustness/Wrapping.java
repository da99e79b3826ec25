package org.chancery.bench.robustness;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.nlp.English;
import org.chancery.nlp.EnglishOptions;
import org.chancery.nlp.codebook.CodebookReader;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.parse.nlp4j.Nlp4jParser;
import org.chancery.nlp.parse.nlp4j.PackingProgress;

/** Prints, for each {@link Wrapper}, how many sentences are still told as done that it takes back. */
public final class Wrapping {

    private Wrapping() {}

    /** The sentences under the entries of the shipped codebook, without their marks. */
    public static List<String> codebook() {
        return CodebookReader.shipped("en").entries().stream()
                .filter(entry -> entry.type() != null)
                .flatMap(entry -> entry.examples().stream())
                .map(example -> example.plain())
                .toList();
    }

    /**
     * @param arguments tables whose first column has marked sentences, those of the codebook's entries if there are none; {@code
     *     --still} lists the sentences too
     */
    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean listed = given.remove("--still");
        List<String> sentences = new ArrayList<>(given.isEmpty() ? codebook() : List.of());
        for (String table : given) {
            sentences.addAll(firstColumn(Path.of(table)));
        }
        Parser parser = Nlp4jParser.open(PackingProgress.SILENT);
        TakenBack taken = new TakenBack(English.load(EnglishOptions.standard(), parser), parser);
        List<Deed> deeds = sentences.stream().map(taken::deed).toList();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("wrapper\tsentences\tstill_done");
        for (Wrapper wrapper : Wrapper.values()) {
            print(out, wrapper, deeds.stream().map(deed -> taken.wrapped(deed, wrapper)).flatMap(Optional::stream).toList(), listed);
        }
    }

    private static List<String> firstColumn(Path table) throws IOException {
        try (Stream<String> lines = Files.lines(table)) {
            return lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t")[0].replaceAll("</?[st]>", ""))
                    .toList();
        }
    }

    private static void print(PrintStream out, Wrapper wrapper, List<TakenBack.Result> results, boolean listed) {
        List<TakenBack.Result> still = results.stream().filter(result -> !result.still().isEmpty()).toList();
        out.printf("%s\t%d\t%d%n", wrapper.title(), results.size(), still.size());
        if (listed) {
            still.forEach(result -> out.printf("  %s%n    %s%n", result.text(), result.still()));
        }
    }
}
