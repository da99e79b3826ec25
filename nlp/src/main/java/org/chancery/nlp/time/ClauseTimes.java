package org.chancery.nlp.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.coding.DateRange;
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
        if (direct != null) {
            return direct;
        }
        Dated below = nearest(sentence, token, true);
        return below != null ? below : behind(sentence, token);
    }

    /**
     * "Peru sued Chile on Thursday over the storming of its embassy on April 5": of two days that hang from one verb, the one
     * behind the noun of an act is the act's, if the other stands before it.
     */
    private @Nullable Dated behind(ParsedSentence sentence, Token noun) {
        if (noun.isVerb()) {
            return null;
        }
        Dated before = null;
        Dated behind = null;
        for (Dated each : dated) {
            boolean day = each.sentence() == sentence.index() && each.isDay() && !each.isHour() && isIn(sentence, noun, each.governor());
            if (day && each.head().index() < noun.index()) {
                before = each;
            } else if (day && behind == null) {
                behind = each;
            }
        }
        return before == null || behind == null || before.governor().index() != behind.governor().index() ? null : behind;
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
                || relation.equals("appos")
                || preposition.tag().equals("IN") && words.is("loose", preposition.lemma());
        boolean happening = words.is("happening", token.lemma()) || isWithin(sentence, noun, token);
        return token.isVerb() ? loose || happening : loose || relation.equals("poss");
    }

    /** Whether what the clause tells happened in the thing whose time is told: "at the summit of May 3", "during the war of 1982". */
    private boolean isWithin(ParsedSentence sentence, Token noun, Token verb) {
        Token preposition = noun.head() < 0 ? noun : sentence.token(noun.head());
        return preposition.tag().equals("IN") && preposition.head() == verb.index() && words.is("within", preposition.lemma());
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

    /**
     * The time lent by a clause beside or by what was issued: "As he left on Saturday …", "Speaking on Friday, he …", "The
     * message, posted on Friday, …", "In a statement issued on Friday …".
     *
     * @param day the day of the story; "after" a clause that lies before it, nothing is told of when
     */
    @Nullable Dated beside(ParsedSentence sentence, Token token, @Nullable DateRange day) {
        if (!token.isVerb()) {
            return done(sentence, token);
        }
        for (Token clause : sentence.children(token, "advcl")) {
            boolean joined = sentence.children(clause).stream().anyMatch(child ->
                    child.index() < clause.index() && isJoint(child.lemma()));
            joined &= !(hasMark(sentence, clause, "as") && Tenses.isPastPerfect(sentence, clause));
            boolean speaking = clause.tag().equals("VBG") && clause.index() < token.index();
            Dated own = joined || speaking ? own(sentence, clause) : null;
            boolean earlier = own != null && day != null && own.range().start().isBefore(day.start());
            if (own != null && !(earlier && hasMark(sentence, clause, "after"))) {
                return own;
            }
        }
        return issued(sentence, token);
    }

    /**
     * Whether the verb's clause tells what came before the one it depends on, and not by hours alone: "after police stormed the
     * embassy".
     */
    boolean isAfterClause(ParsedSentence sentence, Token verb) {
        if (!verb.isVerb() || !verb.relation().equals("advcl") || !hasMark(sentence, verb, "after")) {
            return false;
        }
        return sentence.children(verb).stream()
                .filter(child -> child.index() > 0 && child.index() < verb.index() && child.lemma().equals("after"))
                .noneMatch(mark -> words.unit(sentence.token(mark.index() - 1).form().toLowerCase(Locale.ROOT))
                        .filter(unit -> unit == Unit.HOUR || unit == Unit.MINUTE)
                        .isPresent());
    }

    private static boolean hasMark(ParsedSentence sentence, Token clause, String word) {
        return sentence.children(clause).stream().anyMatch(child -> child.index() < clause.index() && child.lemma().equals(word));
    }

    /** The time of a message that tells, or in which is told, what the verb says. */
    private @Nullable Dated issued(ParsedSentence sentence, Token verb) {
        List<Token> things = new ArrayList<>(sentence.children(verb, "nsubj", "nsubjpass"));
        sentence.children(verb, "prep").forEach(preposition -> things.addAll(sentence.children(preposition, "pobj")));
        for (Token thing : things) {
            for (Token clause : sentence.children(thing, "acl", "relcl")) {
                Dated own = words.is("issue", clause.lemma()) ? own(sentence, clause) : null;
                if (own != null) {
                    return own;
                }
            }
        }
        return null;
    }

    private static boolean isJoint(String word) {
        return word.equals("as") || word.equals("when") || word.equals("while") || word.equals("after");
    }

    /**
     * The time of a clause that says when the thing was done: "the asylum granted in 2012", "the expulsion of the envoy, which
     * Chile decreed on Tuesday".
     */
    private @Nullable Dated done(ParsedSentence sentence, Token noun) {
        for (Token clause : sentence.subtree(noun)) {
            boolean ofThing = (clause.relation().equals("acl") || clause.relation().equals("relcl")) && clause.index() > noun.index();
            boolean direct = ofThing && clause.head() == noun.index() && (clause.tag().equals("VBN") || clause.tag().equals("VBD"));
            boolean decreed = ofThing && words.is("decree", clause.lemma()) && isIn(sentence, sentence.token(clause.head()), noun);
            Dated own = (direct || decreed) && !words.is("reaction", clause.lemma()) ? own(sentence, clause) : null;
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    /** The time of the noun before "in which", "under which": what is told in the clause happened then. */
    @Nullable Dated inWhich(ParsedSentence sentence, Token verb) {
        boolean relative = sentence.children(verb, "prep").stream()
                .anyMatch(preposition -> preposition.index() < verb.index()
                        && words.is("within", preposition.lemma())
                        && sentence.children(preposition).stream().anyMatch(child -> child.tag().equals("WDT")));
        Dated last = null;
        for (Dated each : dated) {
            boolean before = each.sentence() == sentence.index() && each.head().index() < verb.index();
            if (relative && before && each.ofNoun()) {
                last = each;
            }
        }
        return last;
    }

    /** The time of a clause that is joined to {@code verb}'s and follows it. */
    @Nullable Dated joined(ParsedSentence sentence, Token verb) {
        for (Token clause : sentence.children(verb, "conj")) {
            Dated own = clause.isVerb() ? own(sentence, clause) : null;
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
