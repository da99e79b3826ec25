package org.chancery.nlp.time;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventDate;
import org.chancery.coding.TimeExpression;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/** Times that must be reckoned from another: "two days after India stripped …", "since 2014, when Peru sued …". */
final class Reckoning {

    private static final Pattern MEASURE = Pattern.compile("P(\\d+)([DWMY])");
    private static final String OPEN = "/..";

    /** How many characters may stand between a stretch of time and the clause it measures. */
    private static final int GAP = 2;

    private final List<TimeExpression> times;

    /** @param times the expressions of time of the dispatch */
    Reckoning(List<TimeExpression> times) {
        this.times = times;
    }

    /**
     * "Two days after India stripped …": so long before the clause above.
     *
     * @param dateOf the time of the clause around a word
     */
    @Nullable EventDate measured(ParsedSentence sentence, Token verb, Function<Token, @Nullable EventDate> dateOf) {
        boolean after = begins(sentence, verb, "IN", "after");
        boolean before = begins(sentence, verb, "IN", "before");
        if (verb.head() < 0 || !verb.isVerb() || !after && !before) {
            return null;
        }
        for (TimeExpression time : times) {
            Matcher measure = MEASURE.matcher(time.value() == null ? "" : time.value());
            if (sentence.span().contains(time.span()) && measure.matches() && measures(sentence, time, verb)) {
                EventDate base = dateOf.apply(sentence.token(verb.head()));
                int amount = Integer.parseInt(measure.group(1)) * (after ? -1 : 1);
                return base == null ? null : moved(base, unit(measure.group(2)), amount, time);
            }
        }
        return null;
    }

    private static @Nullable EventDate moved(EventDate base, Unit unit, int amount, TimeExpression time) {
        DateRange range = Shifts.resolve(
                        new Meaning.Shift(unit, amount, Anchor.NARRATIVE, false),
                        new Reference(null, base.range(), null, null, Direction.PAST))
                .range();
        return range == null ? null : new EventDate(range, time.text());
    }

    private static Unit unit(String letter) {
        return switch (letter) {
            case "D" -> Unit.DAY;
            case "W" -> Unit.WEEK;
            case "M" -> Unit.MONTH;
            default -> Unit.YEAR;
        };
    }

    /** Whether the stretch of time hangs from the clause or stands before its "after" or "before". */
    private static boolean measures(ParsedSentence sentence, TimeExpression time, Token verb) {
        int start = sentence.subtree(verb).get(0).span().start();
        boolean next = start > time.span().end() && start - time.span().end() <= GAP;
        return next || Clauses.governor(sentence, Dated.head(sentence, time)).index() == verb.index();
    }

    /** "Since 2014, when Peru sued Chile": when that began which lasts since. */
    @Nullable EventDate since(ParsedSentence sentence, Token verb) {
        if (verb.head() < 0 || !begins(sentence, verb, "WRB", "when")) {
            return null;
        }
        for (TimeExpression time : times) {
            String value = time.value() == null ? "" : time.value();
            if (value.endsWith(OPEN) && time.span().overlaps(sentence.token(verb.head()).span())) {
                DateRange start = Resolved.written(value.substring(0, value.length() - OPEN.length())).range();
                return start == null ? null : new EventDate(start, time.text());
            }
        }
        return null;
    }

    private static boolean begins(ParsedSentence sentence, Token verb, String tag, String word) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.index() < verb.index() && child.tag().equals(tag) && child.lemma().equals(word));
    }
}
