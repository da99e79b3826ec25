package org.chancery.nlp.event;

import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventDate;
import org.chancery.coding.Modality;
import org.chancery.coding.TimeExpression;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened: the time its own clause tells, else that of a clause around it, else the day of publication.
 */
final class Dating {

    private static final int PAST_PERFECT_DAYS = 60;

    private final ParsedText text;
    private final List<TimeExpression> times;

    Dating(ParsedText text, List<TimeExpression> times) {
        this.text = text;
        this.times = times;
    }

    /** The date of the act; null where neither the text nor the dispatch tells one. */
    @Nullable EventDate of(Frame frame, Modality modality) {
        ParsedSentence sentence = frame.sentence();
        Token at = frame.clause();
        for (int steps = 0; steps <= sentence.size(); steps++) {
            EventDate told = toldIn(sentence, at, frame);
            if (told != null) {
                return told;
            }
            if (at.head() < 0 || isOwnTime(at)) {
                break;
            }
            at = sentence.token(at.head());
        }
        return untold(sentence, frame, modality);
    }

    /** Whether a clause stands in a time of its own, so that what is around it does not date it. */
    private static boolean isOwnTime(Token at) {
        return at.relation().equals("relcl") || at.relation().equals("ccomp") && at.tag().equals("VBN");
    }

    private @Nullable EventDate toldIn(ParsedSentence sentence, Token clause, Frame frame) {
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        for (TimeExpression time : times) {
            DateRange range = time.range();
            if (range == null || !sentence.span().contains(time.span())) {
                continue;
            }
            Token word = sentence.at(time.span().start()).orElse(null);
            if (word == null || clauseOf(sentence, word).index() != clause.index() && !hangsOn(sentence, word, clause)) {
                continue;
            }
            int distance = Math.abs(word.index() - frame.trigger().index());
            if (distance < nearest) {
                nearest = distance;
                best = time;
            }
        }
        DateRange range = best == null ? null : best.range();
        return best == null || range == null ? null : new EventDate(range, best.text());
    }

    private static boolean hangsOn(ParsedSentence sentence, Token word, Token noun) {
        return noun.isNoun() && sentence.dominates(noun, word);
    }

    private static Token clauseOf(ParsedSentence sentence, Token word) {
        Token at = word;
        while (at.head() >= 0 && !at.isVerb()) {
            at = sentence.token(at.head());
        }
        return at;
    }

    private @Nullable EventDate untold(ParsedSentence sentence, Frame frame, Modality modality) {
        LocalDate published = text.dispatch().published();
        if (published == null) {
            return null;
        }
        if (modality == Modality.PLANNED || modality == Modality.THREATENED) {
            return new EventDate(new DateRange(published, published.plusDays(30)), null);
        }
        boolean pastPerfect = sentence.children(frame.clause(), "aux").stream()
                .anyMatch(aux -> aux.form().equalsIgnoreCase("had"));
        return pastPerfect
                ? new EventDate(new DateRange(published.minusDays(PAST_PERFECT_DAYS), published), null)
                : new EventDate(DateRange.on(published), null);
    }
}
