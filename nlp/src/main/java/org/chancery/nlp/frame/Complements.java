package org.chancery.nlp.frame;

import java.util.List;
import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Hangs what a verb demands on the verb, where the tree hangs it on the noun between. */
final class Complements {

    private final TreeEdit edit;
    private final FrameLexicon lexicon;

    Complements(TreeEdit edit, FrameLexicon lexicon) {
        this.edit = edit;
        this.lexicon = lexicon;
    }

    void mend() {
        for (Token token : edit.result().tokens()) {
            Token now = edit.result().token(token.index());
            switch (now.relation()) {
                case "prep" -> mendPreposition(edit.result(), now);
                case "ccomp" -> mendSmallClause(edit.result(), now);
                case "nmod" -> mendStrayAdjective(edit.result(), now);
                case "acl" -> mendInfinitive(edit.result(), now);
                case "poss" -> mendLonePossessor(edit.result(), now);
                case "compound" -> mendHome(edit.result(), now);
                case "appos" -> mendNaming(edit.result(), now);
                default -> {}
            }
        }
    }

    /** "Accused its members of stoking a race": accused of, not members of. */
    private void mendPreposition(ParsedSentence sentence, Token preposition) {
        Optional<Token> noun = sentence.head(preposition).filter(head -> head.relation().equals("dobj"));
        Optional<Token> verb = noun.flatMap(sentence::head).filter(Token::isVerb);
        if (verb.isEmpty()
                || !preposition.lemma().equals("of")
                || lexicon.controller(verb.get().lemma(), "of").isEmpty()
                || !sentence.children(verb.get(), "prep").stream().allMatch(p -> !p.lemma().equals("of"))) {
            return;
        }
        Optional<Token> object = sentence.child(preposition, "pcomp", "pobj");
        boolean lastOf = sentence.children(noun.get(), "prep").stream()
                .allMatch(other -> other.index() <= preposition.index());
        if (object.isPresent() && !object.get().isProperNoun() && lastOf) {
            edit.attach(preposition, verb.get(), "prep");
        }
    }

    /** "Held him responsible": he is held. */
    private void mendSmallClause(ParsedSentence sentence, Token predicate) {
        Optional<Token> verb = sentence.head(predicate).filter(Token::isVerb);
        Optional<Token> subject = sentence.child(predicate, "nsubj");
        boolean bare = predicate.tag().startsWith("JJ") || predicate.isNoun();
        if (verb.isPresent()
                && subject.isPresent()
                && bare
                && predicate.index() > verb.get().index()
                && !Words.hasChild(sentence, predicate, "aux", "cop", "mark")
                && !Words.hasChild(sentence, verb.get(), "dobj")) {
            edit.attach(subject.get(), verb.get(), "dobj");
            edit.attach(predicate, verb.get(), "oprd");
        }
    }

    /** "Called the move unacceptable the same day": no adjective stands before an article. */
    private void mendStrayAdjective(ParsedSentence sentence, Token adjective) {
        Optional<Token> noun = sentence.head(adjective);
        Optional<Token> verb = noun.flatMap(sentence::head).filter(Token::isVerb);
        if (verb.isEmpty() || !adjective.tag().equals("JJ") || adjective.index() < verb.get().index()) {
            return;
        }
        boolean beforeArticle = sentence.children(noun.get(), "det").stream()
                .anyMatch(article -> article.index() > adjective.index());
        if (beforeArticle && Words.hasChild(sentence, verb.get(), "dobj")) {
            edit.attach(adjective, verb.get(), "oprd");
        }
    }

    /** "Promised during his campaign to make peace": a promise to make peace, not a campaign to. */
    private void mendInfinitive(ParsedSentence sentence, Token infinitive) {
        Optional<Token> noun = sentence.head(infinitive).filter(head -> head.relation().equals("pobj"));
        Optional<Token> preposition = noun.flatMap(sentence::head);
        Optional<Token> verb = preposition.flatMap(sentence::head).filter(Token::isVerb);
        if (verb.isEmpty() || !Words.isToInfinitive(sentence, infinitive)) {
            return;
        }
        boolean aside = List.of("during", "in", "on", "at").contains(preposition.get().lemma());
        boolean demands = lexicon.controller(verb.get().lemma(), "to").isPresent();
        if (aside && demands && !Words.hasChild(sentence, verb.get(), "xcomp")) {
            edit.attach(infinitive, verb.get(), "xcomp");
        }
    }

    /** "Called his successor 'the greatest traitor'": what somebody is called stands in quotation marks or after an article. */
    private void mendNaming(ParsedSentence sentence, Token name) {
        Optional<Token> object = object(sentence, name);
        Optional<Token> verb = object.flatMap(sentence::head).filter(Token::isVerb);
        if (verb.isEmpty() || name.isProperNoun() || !lexicon.names(verb.get().lemma())) {
            return;
        }
        boolean comma = false;
        for (int i = object.get().index() + 1; i < name.index(); i++) {
            comma |= sentence.token(i).form().equals(",");
        }
        if (!comma) {
            edit.attach(name, verb.get(), "oprd");
        }
    }

    /** The object that {@code name} stands beside, or beside the last word of: "the president of Colombia". */
    private static Optional<Token> object(ParsedSentence sentence, Token name) {
        Optional<Token> at = sentence.head(name);
        for (int steps = 0; steps < 2 && at.isPresent() && at.get().relation().equals("pobj"); steps++) {
            at = at.flatMap(sentence::head).flatMap(sentence::head);
        }
        return at.filter(head -> head.relation().equals("dobj"));
    }

    /** "India expelled Pakistan's in May": the one of Pakistan. */
    private void mendLonePossessor(ParsedSentence sentence, Token possessor) {
        Optional<Token> mark = sentence.child(possessor, "case");
        if (mark.isEmpty() || mark.get().index() + 1 >= sentence.size() || possessor.index() == 0) {
            return;
        }
        Token after = sentence.token(mark.get().index() + 1);
        Token before = sentence.token(possessor.index() - 1);
        if (after.tag().equals("IN") && Words.isFullVerb(before) && !Words.hasChild(sentence, before, "dobj")) {
            edit.attach(possessor, before, "dobj");
        }
    }

    /** "Calls home ambassadors": they are called home. */
    private void mendHome(ParsedSentence sentence, Token home) {
        if (!home.form().equals("home") || home.index() == 0) {
            return;
        }
        Token verb = sentence.token(home.index() - 1);
        boolean objects = sentence.head(home)
                .filter(noun -> noun.relation().equals("dobj") && noun.head() == verb.index())
                .isPresent();
        if (verb.isVerb() && objects) {
            edit.attach(home, verb, "advmod");
        }
    }
}
