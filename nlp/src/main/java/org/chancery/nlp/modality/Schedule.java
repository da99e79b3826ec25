package org.chancery.nlp.modality;

import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Tells a present tense that speaks of a day to come: "arrives on Monday", "is flying out next week". */
final class Schedule {

    private static final Set<String> DAYS = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "january",
            "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.");

    private static final Set<String> COMING = Set.of("next", "coming", "following", "later");

    private static final Set<String> STATES =
            Set.of("be", "have", "say", "tell", "remain", "know", "believe", "think", "hold", "stand", "seem");

    private final ParsedSentence sentence;

    Schedule(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** The word that names the day to come. */
    Optional<Token> of(Token verb) {
        if (STATES.contains(verb.lemma()) || !Tree.isPresentClause(sentence, verb)) {
            return Optional.empty();
        }
        for (Token child : sentence.children(verb, "npadvmod", "prep", "advmod")) {
            Optional<Token> day = child.relation().equals("prep")
                    ? sentence.child(child, "pobj").filter(this::isProperDay)
                    : Optional.of(child).filter(this::isComing);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private boolean isProperDay(Token noun) {
        return isComing(noun) || DAYS.contains(noun.lemma()) && noun.isProperNoun();
    }

    private boolean isComing(Token word) {
        if (word.lemma().equals("tomorrow") || word.isProperNoun() && DAYS.contains(word.lemma())) {
            return true;
        }
        return sentence.children(word).stream()
                .anyMatch(child -> COMING.contains(child.lemma()) && !child.lemma().equals("later"));
    }
}
