package org.chancery.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.coding.Actor;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventDate;
import org.chancery.coding.Statement;
import org.chancery.coding.TimeExpression;
import org.chancery.nlp.cast.Cast;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Turns a draft into a statement: cuts its edges, looks up its speaker, its medium and its date. */
final class StatementMaker {

    private final ParsedText text;
    private final Cast cast;
    private final List<TimeExpression> times;
    private final Quotes quotes;
    private final MediumFinder media;

    StatementMaker(ParsedText text, Cast cast, List<TimeExpression> times, Quotes quotes, CueLexicon lexicon) {
        this.text = text;
        this.cast = cast;
        this.times = times;
        this.quotes = quotes;
        this.media = new MediumFinder(lexicon, text.text());
    }

    Statement make(String id, Draft draft) {
        List<Span> parts = new ArrayList<>(draft.parts().size());
        boolean direct = true;
        for (Span part : draft.parts()) {
            Quote quote = quotes.at(part.start());
            if (quote != null && quote.outer().equals(part)) {
                parts.add(trimmed(quote.inner()));
            } else {
                direct &= isQuoted(part);
                parts.add(trimmed(part));
            }
        }
        Span content = parts.get(0).union(parts.get(parts.size() - 1));
        ParsedSentence sentence = text.sentences().get(draft.sentence());
        Token cue = draft.cue();
        Speaker speaker = draft.speaker();
        return new Statement(id, speaker == null ? null : actor(speaker), speaker == null ? null : speaker.span(),
                draft.cueSpan(), content, parts, direct,
                cue == null ? null : media.of(sentence, cue, draft),
                date(draft));
    }

    private @Nullable String actor(Speaker speaker) {
        return cast.actorAt(speaker.sentence(), speaker.meant().index())
                .or(() -> cast.actorAt(speaker.sentence(), speaker.head().index()))
                .map(Actor::id)
                .orElse(null);
    }

    /** Whether no word of the part stands outside of quotation marks. */
    private boolean isQuoted(Span part) {
        String words = text.text();
        int at = part.start();
        for (Quote quote : quotes.within(part)) {
            if (hasWord(words, at, quote.outer().start())) {
                return false;
            }
            at = Math.max(at, quote.outer().end());
        }
        return at > part.start() && !hasWord(words, at, part.end());
    }

    private static boolean hasWord(String words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Span trimmed(Span span) {
        String words = text.text();
        int start = span.start();
        int end = span.end();
        while (end > start && isEdge(words.charAt(end - 1))) {
            end--;
        }
        while (start < end && isEdge(words.charAt(start))) {
            start++;
        }
        return start < end ? new Span(start, end) : span;
    }

    private static boolean isEdge(char c) {
        return c == ',' || c == ';' || c == ':' || Character.isWhitespace(c);
    }

    private @Nullable EventDate date(Draft draft) {
        for (TimeExpression time : times) {
            DateRange range = time.range();
            if (range != null
                    && draft.clause().contains(time.span())
                    && draft.parts().stream().noneMatch(part -> part.overlaps(time.span()))) {
                return new EventDate(range, time.text());
            }
        }
        return null;
    }
}
