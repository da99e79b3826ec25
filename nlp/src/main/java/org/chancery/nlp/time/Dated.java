package org.chancery.nlp.time;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.coding.DateRange;
import org.chancery.coding.TimeExpression;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;

/**
 * An expression of time at its place in the tree of its sentence.
 *
 * @param time the expression, its days known
 * @param range its days
 * @param sentence number of the sentence
 * @param paragraph number of the paragraph
 * @param head the word that ties it to the rest of the sentence
 * @param governor the word it modifies, whatever preposition stands between
 * @param main whether the sentence's main clause happened then
 */
record Dated(
        TimeExpression time, DateRange range, int sentence, int paragraph, Token head, Token governor, boolean main) {

    /** All expressions of {@code times} whose days are known, but for those that are part of a thing's name. */
    static List<Dated> of(ParsedText text, List<TimeExpression> times, TimeWords words) {
        List<Dated> found = new ArrayList<>();
        int number = 0;
        for (TimeExpression time : times) {
            while (number < text.sentences().size()
                    && text.sentences().get(number).span().end() <= time.span().start()) {
                number++;
            }
            DateRange range = time.range();
            if (number == text.sentences().size() || range == null) {
                continue;
            }
            ParsedSentence sentence = text.sentences().get(number);
            if (sentence.span().contains(time.span().start()) && !isName(sentence, time, words)) {
                Token head = head(sentence, time);
                Token governor = Clauses.governor(sentence, head);
                found.add(new Dated(
                        time, range, number, text.paragraphs().get(number), head, governor, Clauses.isMain(sentence, head, words)));
            }
        }
        return found;
    }

    /** Whether the year is part of what a treaty or law is called: "the 1961 Convention", "the Convention (1961) on relations". */
    private static boolean isName(ParsedSentence sentence, TimeExpression time, TimeWords words) {
        Token head = head(sentence, time);
        int first = Math.max(0, head.index() - 1);
        while (first > 0 && time.span().overlaps(sentence.token(first).span())) {
            first--;
        }
        if (words.is("naming", head.form().substring(0, 1))) { // "(1961)" is one word to the parser
            return sentence.token(first).isNoun() && words.is("instrument", sentence.token(first).lemma());
        }
        String before = sentence.token(first).form().toLowerCase(Locale.ROOT);
        boolean behind = words.is("naming", before);
        boolean ahead = !sentence.token(first).tag().equals("IN") && head.index() + 1 < sentence.size() && sentence.token(head.index() + 1).isNoun();
        if (!behind && !ahead) {
            return false;
        }
        Token above = ahead ? head : sentence.token(Math.max(0, first - 1));
        for (int i = 0; i < sentence.size(); i++) {
            if (above.isVerb()) {
                return false;
            }
            if (above.isNoun() && words.is("instrument", above.lemma())) {
                return true;
            }
            if (above.head() < 0) {
                return false;
            }
            above = sentence.token(above.head());
        }
        return false;
    }

    /** The token of the expression that ties it to the rest of the sentence. */
    static Token head(ParsedSentence sentence, TimeExpression time) {
        int first = -1;
        int last = 0;
        for (Token token : sentence.tokens()) {
            if (time.span().overlaps(token.span())) {
                first = first < 0 ? token.index() : first;
                last = token.index();
            }
        }
        return Clauses.head(sentence, Math.max(0, first), last);
    }

    /** Whether it is an hour, whose day something else has told. */
    boolean isHour() {
        String value = time.value();
        return value != null && value.contains("T");
    }

    /** Whether it names a day or two. */
    boolean isDay() {
        return ChronoUnit.DAYS.between(range.start(), range.end()) <= 1;
    }

    /** Whether it marks a thing and no clause: "Saturday's violence", "the coup of 28 June". */
    boolean ofNoun() {
        return !governor.isVerb();
    }
}
