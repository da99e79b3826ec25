package org.chancery.nlp.count;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.nlp.count.CountWords.Found;
import org.chancery.nlp.count.CountWords.Kind;
import org.chancery.nlp.parse.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** Reads a number that stands in a sentence: "27", "5,000", "twenty-three", "1.2 billion", "a dozen", "hundreds", "between 20 and 25". */
final class NumeralReader {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,15}(\\.\\d+)?");
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private final CountWords words;

    NumeralReader(CountWords words) {
        this.words = words;
    }

    /** The number whose last word is the token before {@code end}, with what loosens it. */
    Optional<Numeral> endingAt(ParsedSentence sentence, int end) {
        Optional<Numeral> vague = words.before(sentence, end, Kind.VAGUE)
                .map(found -> vague(found.meaning(), found.start(), end));
        Run run = run(sentence, end);
        if (vague.isPresent() && (run == null || run.start() > vague.get().start())) {
            return vague;
        }
        return run == null ? Optional.empty() : Optional.of(loosened(sentence, run));
    }

    private static Numeral vague(String meaning, int start, int end) {
        String[] ends = meaning.split(" ");
        return new Numeral(Long.parseLong(ends[0]), Long.valueOf(ends[1]), false, start, end);
    }

    /** A plain number. */
    private record Run(long value, int start, int end) {}

    private Numeral loosened(ParsedSentence sentence, Run run) {
        return range(sentence, run)
                .or(() -> bounded(sentence, run))
                .orElseGet(() -> {
                    Optional<Found> about = words.before(sentence, run.start(), Kind.ABOUT);
                    int start = about.map(Found::start).orElse(run.start());
                    return new Numeral(run.value(), run.value(), about.isPresent(), start, run.end());
                });
    }

    /** "Between 20 and 25", "20 to 25", where the run is the upper end. */
    private Optional<Numeral> range(ParsedSentence sentence, Run run) {
        Optional<Found> link = words.before(sentence, run.start(), Kind.LINK);
        Run lower = link.isEmpty() ? null : run(sentence, link.get().start());
        if (lower == null || lower.value() >= run.value()) {
            return Optional.empty();
        }
        Optional<Found> opening = words.before(sentence, lower.start(), Kind.OPENING);
        if (opening.isEmpty() && link.get().meaning().equals("paired")) {
            return Optional.empty();
        }
        int start = opening.map(Found::start).orElse(lower.start());
        return Optional.of(new Numeral(lower.value(), run.value(), false, start, run.end()));
    }

    /** "At least 12", "up to 50"; of two that end alike the longer: "no more than" is not "more than". */
    private Optional<Numeral> bounded(ParsedSentence sentence, Run run) {
        Optional<Found> least = words.before(sentence, run.start(), Kind.LEAST);
        Optional<Found> most = words.before(sentence, run.start(), Kind.MOST);
        if (most.isPresent() && (least.isEmpty() || most.get().start() <= least.get().start())) {
            return Optional.of(new Numeral(0, run.value(), false, most.get().start(), run.end()));
        }
        return least.map(found -> new Numeral(run.value(), null, false, found.start(), run.end()));
    }

    /** The longest run of words of number that ends there; null where the word before is none. */
    private @Nullable Run run(ParsedSentence sentence, int end) {
        int start = end;
        while (start > 0 && (isNumber(sentence, start - 1) || joins(sentence, start - 1, end))) {
            start--;
        }
        Long value = start == end ? null : value(sentence, start, end);
        if (value == null) {
            return null;
        }
        boolean article = words.is(Kind.SCALE, word(sentence, start)) && start > 0 && words.is(Kind.ARTICLE, word(sentence, start - 1));
        return new Run(value, article ? start - 1 : start, end);
    }

    private boolean isNumber(ParsedSentence sentence, int i) {
        String word = word(sentence, i);
        return words.is(Kind.NUMBER, word) || words.is(Kind.SCALE, word) || DIGITS.matcher(word).matches();
    }

    /** Whether the token joins the number words on both its sides: "twenty-three", "two hundred and fifty". */
    private boolean joins(ParsedSentence sentence, int i, int end) {
        if (i == 0 || i + 1 >= end || !isNumber(sentence, i - 1)) {
            return false;
        }
        String before = word(sentence, i - 1);
        return words.meaning(Kind.JOIN, word(sentence, i))
                .filter(after -> after.equals("scale")
                        ? words.is(Kind.SCALE, before)
                        : words.meaning(Kind.NUMBER, before).filter(unit -> Long.parseLong(unit) >= 2 * TEN).isPresent())
                .isPresent();
    }

    /** What a run of words of number comes to; null where they are several numbers side by side. */
    private @Nullable Long value(ParsedSentence sentence, int start, int end) {
        double total = 0;
        double current = 0;
        double room = Double.POSITIVE_INFINITY; // what may still be added must be smaller
        for (int i = start; i < end; i++) {
            String word = word(sentence, i);
            if (words.is(Kind.JOIN, word)) {
                continue;
            }
            Optional<Long> scale = words.meaning(Kind.SCALE, word).map(Long::valueOf);
            if (scale.isPresent()) {
                double scaled = Math.max(1, current) * scale.get();
                total += scale.get() > HUNDRED ? scaled : 0;
                current = scale.get() > HUNDRED ? 0 : scaled;
                room = scale.get();
                continue;
            }
            Optional<Long> unit = words.meaning(Kind.NUMBER, word).map(Long::valueOf);
            double value = unit.map(Long::doubleValue).orElseGet(() -> Double.valueOf(word.replace(",", "")));
            if (value >= room) {
                return null;
            }
            current += value;
            room = unit.isPresent() && value >= 2 * TEN ? TEN : 0;
        }
        return total + current < Long.MAX_VALUE ? Math.round(total + current) : null;
    }

    private static String word(ParsedSentence sentence, int i) {
        return sentence.token(i).form().toLowerCase(Locale.ROOT);
    }
}
