package org.chancery.bench.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.chancery.dispatch.Dispatch;
import org.jspecify.annotations.Nullable;

/**
 * Makes dispatches of sources, as many as are wanted: each is as long as one of them, in as many paragraphs, and about half of its
 * sentences come from others. The same number and sources give the same dispatch.
 */
public final class Varied {

    private static final LocalDate NO_DAY = LocalDate.of(2015, 6, 15);
    private static final int DAYS = 1500;

    private final List<Source> sources;
    private final Nameable nameable = new Nameable();

    Varied(List<Source> sources) {
        this.sources = sources.stream().filter(source -> !source.paragraphs().isEmpty()).toList();
        if (this.sources.isEmpty()) {
            throw new IllegalArgumentException("There is no sentence in the sources. Name a folder of texts or a JSONL file.");
        }
    }

    /** Of the sentences of these. */
    public static Varied of(List<Dispatch> dispatches) {
        return new Varied(dispatches.stream().map(Source::of).toList());
    }

    /**
     * A dispatch that was made.
     *
     * @param date the day it says it was published; null where its source said none
     * @param paragraphs its sentences by paragraph
     */
    public record Made(String id, @Nullable String title, @Nullable LocalDate date, List<List<String>> paragraphs) {

        /** Its paragraphs, without the headline. */
        public String text() {
            return paragraphs.stream().map(paragraph -> String.join(" ", paragraph)).collect(Collectors.joining("\n\n"));
        }
    }

    /** The dispatch of a number. */
    public Made dispatch(long number) {
        Random random = new Random(number * 1_000_003 + 17);
        Source base = sources.get(random.nextInt(sources.size()));
        int days = random.nextInt(2 * DAYS + 1) - DAYS;
        LocalDate published = base.published();
        Exchange exchange = new Exchange(nameable, random, published == null ? NO_DAY : published, days);
        String title = base.title();
        List<List<String>> paragraphs = new ArrayList<>();
        for (List<String> paragraph : base.paragraphs()) {
            List<String> sentences = new ArrayList<>();
            for (String own : paragraph) {
                sentences.add(exchange.in(random.nextBoolean() ? own : any(random)));
            }
            paragraphs.add(sentences);
        }
        return new Made(
                "varied-%07d".formatted(number),
                title == null ? null : exchange.in(title),
                published == null ? null : published.plusDays(days),
                paragraphs);
    }

    private String any(Random random) {
        List<List<String>> paragraphs = sources.get(random.nextInt(sources.size())).paragraphs();
        List<String> paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
        return paragraph.get(random.nextInt(paragraph.size()));
    }
}
