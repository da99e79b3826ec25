package org.chancery.bench.archive;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What was measured, and what is assumed, of which {@link Sizing} reckons. Each is a number with a name; whoever measured anew gives
 * it as {@code name=number}.
 */
final class Figures {

    private final Map<String, Double> numbers = new LinkedHashMap<>();
    private final Map<String, String> meanings = new LinkedHashMap<>();

    private Figures() {
        figure("sentences", 31.1, "sentences an article (measured: ReadArchive, 10,000 varied news texts)");
        figure("rate", 712, "sentences a CPU-second, start included (measured: ReadArchive, 10,000 varied news texts, on an idle machine)");
        figure("memory", 1.0, "GB a process of two threads holds (measured: ReadArchive)");
        figure("models", 0.25, "GB of it that all processes of a machine share (the mapped language models, as far as they were read)");
        figure("textKB", 1.4, "KB of an article's text, packed (measured: MakeArchive)");
        figure("readingKB", 4.4, "KB of a reading as JSONL, packed (measured: chancery read, gzip)");
        figure("fileRate", 1065, "readings filed a CPU-second, 4,000 at a time, into a register of up to two million dispatches (measured: FillRegister)");
        figure("registerKB", 19, "KB an article takes in a register (measured: 100 varied news texts filed)");
        figure("busy", 0.7, "share of the day a core is to be busy (assumed: news comes unevenly)");
        figure("days", 10, "days an archive may take (assumed)");
        figure("coreHourLow", 0.02, "price of a core-hour, low (assumed; put in yours)");
        figure("coreHourHigh", 0.06, "price of a core-hour, high (assumed; put in yours)");
        figure("gbMonthLow", 0.02, "price of a GB-month of disk, low (assumed; put in yours)");
        figure("gbMonthHigh", 0.10, "price of a GB-month of disk, high (assumed; put in yours)");
    }

    private void figure(String name, double number, String meaning) {
        numbers.put(name, number);
        meanings.put(name, meaning);
    }

    /**
     * The figures as they stand here but for those given.
     *
     * @param given {@code name=number} each
     */
    static Figures with(String... given) {
        Figures figures = new Figures();
        for (String one : given) {
            String[] parts = one.split("=", 2);
            if (parts.length < 2 || !figures.numbers.containsKey(parts[0])) {
                throw new IllegalArgumentException("“%s” sets no figure. Give name=number; the names are %s.".formatted(one, figures.numbers.keySet()));
            }
            try {
                figures.numbers.put(parts[0], Double.parseDouble(parts[1]));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("“%s” is no number for %s.".formatted(parts[1], parts[0]), e);
            }
        }
        return figures;
    }

    double of(String name) {
        Double number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("There is no figure “%s”; the names are %s.".formatted(name, numbers.keySet()));
        }
        return number;
    }

    /** A table of all, as Markdown. */
    String table() {
        StringBuilder table = new StringBuilder("| figure | | what it is |\n|---|---|---|\n");
        numbers.forEach((name, number) -> table.append(String.format(Locale.ROOT, "| %s | %s | %s |%n", name, plain(number), meanings.get(name))));
        return table.toString();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%,d", (long) number) : String.valueOf(number);
    }
}
