package org.chancery.nlp.time;

import java.util.List;
import java.util.Locale;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/** Which expressions of time stand in a clause, or hang from a noun. */
final class ClauseTimes {

    private final List<Dated> dated;
    private final TimeWords words;

    ClauseTimes(List<Dated> dated, TimeWords words) {
        this.dated = dated;
        this.words = words;
    }

    /** The time {@code token} itself is given; the nearest where there are several. */
    @Nullable Dated own(ParsedSentence sentence, Token token) {
        Dated direct = nearest(sentence, token, false);
        return direct != null ? direct : nearest(sentence, token, true);
    }

    private @Nullable Dated nearest(ParsedSentence sentence, Token token, boolean indirect) {
        Dated best = null;
        for (Dated each : dated) {
            boolean fits = each.sentence() == sentence.index()
                    && (indirect ? hangsBelow(sentence, each, token) : each.governor().index() == token.index());
            boolean better = best == null
                    || best.isHour() && !each.isHour()
                    || best.isHour() == each.isHour() && distance(each, token) < distance(best, token);
            if (fits && better) {
                best = each;
            }
        }
        return best;
    }

    private static int distance(Dated each, Token token) {
        return Math.abs(each.head().index() - token.index());
    }

    /**
     * Whether the time hangs from a noun of the clause and yet may be the clause's own: "opened two days of talks here
     * Thursday". The time of a thing ("Monday's attack", "the coup of 28 June") is the thing's.
     */
    private boolean hangsBelow(ParsedSentence sentence, Dated each, Token token) {
        Token noun = each.governor();
        if (noun.isVerb() || !isIn(sentence, noun, token)) {
            return false;
        }
        String relation = each.head().relation();
        Token preposition = each.head().head() < 0 ? each.head() : sentence.token(each.head().head());
        boolean loose = (relation.equals("npadvmod") || relation.equals("advmod")) && each.isDay()
                || preposition.tag().equals("IN") && preposition.lemma().equals("on")
                || preposition.tag().equals("IN") && preposition.lemma().equals("in");
        boolean happening = words.is("happening", token.lemma());
        return token.isVerb() ? loose || happening : loose || relation.equals("poss");
    }

    /** Whether {@code below} hangs from {@code above} with no verb between. */
    private static boolean isIn(ParsedSentence sentence, Token below, Token above) {
        Token at = below;
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            if (at.isVerb()) {
                return false;
            }
            at = sentence.token(at.head());
            if (at.index() == above.index()) {
                return true;
            }
        }
        return false;
    }

    /** The time lent by a clause beside or by the subject: "As he left on Saturday …", "The message, posted on Friday, …". */
    @Nullable Dated beside(ParsedSentence sentence, Token token) {
        if (!token.isVerb()) {
            return told(sentence, token);
        }
        for (Token clause : sentence.children(token, "advcl")) {
            boolean joined = sentence.children(clause).stream().anyMatch(child ->
                    child.index() < clause.index() && isJoint(child.lemma()));
            Dated own = joined ? own(sentence, clause) : null;
            if (own != null) {
                return own;
            }
        }
        for (Token subject : sentence.children(token, "nsubj", "nsubjpass")) {
            boolean thing = subject.tag().startsWith("NN") && !subject.name().endsWith("PERSON") && !subject.isProperNoun();
            Dated own = thing ? told(sentence, subject) : null;
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    private static boolean isJoint(String word) {
        return word.equals("as") || word.equals("when") || word.equals("while") || word.equals("after");
    }

    /** The time of a clause that says what was done with the thing: "the order, issued late on Friday". */
    private @Nullable Dated told(ParsedSentence sentence, Token noun) {
        for (Token clause : sentence.children(noun, "acl", "relcl")) {
            boolean done = clause.tag().equals("VBN") || clause.tag().equals("VBD");
            Dated own = done && !words.is("reaction", clause.lemma()) ? own(sentence, clause) : null;
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    /** The verb of the clause {@code token} stands in; itself where none is above. */
    Token verbOf(ParsedSentence sentence, Token token) {
        Token at = token;
        for (int i = 0; i < sentence.size() && !at.isVerb() && at.head() >= 0; i++) {
            at = sentence.token(at.head());
        }
        return at;
    }

    /** Whether an adverb of {@code kind} stands with the verb. */
    boolean hasAdverb(ParsedSentence sentence, Token verb, String kind) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.tag().startsWith("RB") && words.is(kind, child.form().toLowerCase(Locale.ROOT)));
    }
}
