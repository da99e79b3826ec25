package org.chancery.nlp.time;

import java.util.ArrayList;
import java.util.List;
import org.chancery.coding.DateRange;
import org.chancery.coding.TimeExpression;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;

/**
 * Finds the expressions of time in a dispatch and resolves each against the day of publication, the tense of its clause
 * and what the narrative spoke of before.
 *
 * <p>Safe for several threads.
 */
public final class TimeFinder {

    private static final int A_YEAR = 300;

    private final TimeWords words;
    private final Tenses tenses;
    private final Resolver resolver = new Resolver();

    /** @param words the words of time of the dispatches' language */
    public TimeFinder(TimeWords words) {
        this.words = words;
        this.tenses = new Tenses(words);
    }

    /** The finder for English. */
    public static TimeFinder english() {
        return new TimeFinder(TimeWords.english());
    }

    /**
     * The expressions of time of a dispatch.
     *
     * @param text the dispatch, parsed; its day of publication may be unknown, and then "today" has no value
     * @return the expressions in the order of the text; none overlap
     */
    public List<TimeExpression> find(ParsedText text) {
        List<TimeExpression> found = new ArrayList<>();
        Narrative narrative = new Narrative();
        for (int number = 0; number < text.sentences().size(); number++) {
            ParsedSentence sentence = text.sentences().get(number);
            boolean headline = text.isHeadline(sentence);
            Pieces pieces = new Pieces(sentence, words);
            TimeGrammar grammar = new TimeGrammar(pieces);
            for (int i = 0; i < pieces.size(); ) {
                Match match = grammar.at(i);
                if (match == null) {
                    i++;
                    continue;
                }
                Token head = Clauses.head(
                        sentence,
                        pieces.get(i).token().index(),
                        pieces.get(match.end() - 1).token().index());
                Direction direction = tenses.direction(sentence, head, headline);
                int paragraph = text.paragraphs().get(number);
                Reference reference = new Reference(
                        text.dispatch().published(),
                        narrative.from(unit(match.meaning()), number, paragraph),
                        narrative.day(paragraph, text.dispatch().published()),
                        narrative.tale(number, paragraph),
                        direction);
                Resolved resolved = resolver.resolve(match.meaning(), reference);
                Span span = new Span(
                        pieces.get(i).span().start(), pieces.get(match.end() - 1).span().end());
                found.add(new TimeExpression(span.in(text.text()), span, resolved.value(), resolved.range()));
                DateRange range = resolved.range();
                if (range != null && !(match.meaning() instanceof Meaning.Hour)) {
                    narrative.tell(new Narrative.Told(
                            range, number, paragraph, Clauses.isMain(sentence, head, words), isStep(range, sentence, head)));
                }
                i = match.end();
            }
        }
        return found;
    }

    /** The unit in which {@code meaning} counts from the narrative. */
    private static Unit unit(Meaning meaning) {
        if (meaning instanceof Meaning.Shift shift) {
            return shift.unit();
        } else if (meaning instanceof Meaning.InYear) {
            return Unit.YEAR;
        } else if (meaning instanceof Meaning.Portioned portioned) {
            return unit(portioned.whole());
        }
        return meaning instanceof Meaning.OfNarrativeMonth ? Unit.MONTH : Unit.DAY;
    }

    /** A year that only marks a thing ("the convention of 1948") is no step of the narrative. */
    private static boolean isStep(DateRange range, ParsedSentence sentence, Token head) {
        return range.end().isBefore(range.start().plusDays(A_YEAR)) || Clauses.governor(sentence, head).isVerb();
    }
}
