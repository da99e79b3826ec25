package org.chancery.nlp.modality;

import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Finds what makes a clause a condition or hangs it on one. */
final class Conditions {

    private static final Set<String> INVERTING = Set.of("should", "were", "had");

    private final ParsedSentence sentence;
    private final ModalityLexicon lexicon;

    Conditions(ParsedSentence sentence, ModalityLexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /** The word that makes the clause of {@code verb} a condition itself: "if", or "should" before its subject. */
    Optional<Token> of(Token verb) {
        for (Token mark : sentence.children(verb, "mark")) {
            if (is(mark, ModalityLexicon.Mark.CONDITION) && !isAsIfNothing(mark)) {
                return Optional.of(mark);
            }
        }
        return inverted(verb);
    }

    /** "Even if" supposes, "as if" compares: both leave the act undone. */
    private static boolean isAsIfNothing(Token mark) {
        return mark.lemma().equals("whether") && mark.relation().equals("advmod");
    }

    /** The word that makes what the clause of {@code verb} tells hang on a condition. */
    Optional<Token> above(Token verb) {
        for (Token child : sentence.children(verb, "advcl", "prep")) {
            Optional<Token> mark = child.isVerb() ? of(child) : markPhrase(child);
            if (mark.isPresent() && !mark.get().lemma().equals("whether")) {
                return mark;
            }
        }
        return Optional.empty();
    }

    private Optional<Token> markPhrase(Token preposition) {
        String object = sentence.child(preposition, "pobj").map(Token::lemma).orElse("");
        boolean condition = is(preposition, ModalityLexicon.Mark.CONDITION)
                || lexicon.mark(preposition.lemma() + "_" + object)
                        .filter(kind -> kind == ModalityLexicon.Mark.CONDITION)
                        .isPresent();
        return condition && !preposition.relation().equals("pcomp") ? Optional.of(preposition) : Optional.empty();
    }

    boolean is(Token word, ModalityLexicon.Mark kind) {
        return lexicon.mark(word.lemma()).filter(mark -> mark == kind).isPresent();
    }

    /** "Should he be refused", "had they attacked", "were a crowd to march". */
    private Optional<Token> inverted(Token verb) {
        Token first = verb;
        for (Token child : sentence.children(verb, "aux", "auxpass")) {
            if (child.index() < first.index()) {
                first = child;
            }
        }
        if (!INVERTING.contains(first.form().toLowerCase(java.util.Locale.ROOT)) || !startsClause(first) || asks()) {
            return Optional.empty();
        }
        int at = first.index();
        boolean subjectFollows = sentence.children(verb, "nsubj", "nsubjpass", "attr", "compound").stream()
                .anyMatch(subject -> subject.index() > at && subject.index() <= at + 12);
        return subjectFollows && first.index() != verb.index() || subjectFollows && first.lemma().equals("be")
                ? Optional.of(first)
                : Optional.empty();
    }

    private boolean startsClause(Token word) {
        if (word.index() == 0) {
            return true;
        }
        Token before = sentence.token(word.index() - 1);
        boolean mark = before.relation().equals("punct");
        return mark && before.index() == 0 || mark && before.form().equals(",") || mark && before.form().equals("“");
    }

    boolean asks() {
        for (int i = sentence.size() - 1; i >= 0 && i >= sentence.size() - 3; i--) {
            if (sentence.token(i).form().equals("?")) {
                return true;
            }
        }
        return false;
    }
}
