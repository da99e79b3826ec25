package org.chancery.nlp.frame;

import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/**
 * Gives verbs of ordering and giving back the one they address.
 *
 * <p>"Ordered a diplomat to leave" is parsed as a diplomat made to leave, "showed the envoy the door" as an envoy called the
 * door, "called home its envoy" as a home that is called.
 */
final class Addressees {

    private static final int DEEPEST = 4;

    private final TreeEdit edit;
    private final FrameLexicon lexicon;

    Addressees(TreeEdit edit, FrameLexicon lexicon) {
        this.edit = edit;
        this.lexicon = lexicon;
    }

    void mend() {
        for (Token token : edit.result().tokens()) {
            Token now = edit.result().token(token.index());
            if (now.isVerb() && Words.hasRelation(now, "acl", "xcomp")) {
                mendOrdered(edit.result(), now);
            } else if (now.relation().equals("appos") && now.isNoun()) {
                mendGiven(edit.result(), now);
            } else if (now.relation().equals("dobj") && lexicon.isParticle(now.lemma())) {
                mendCalled(edit.result(), now);
            }
        }
    }

    /** "Ordered the envoys of Chile and Peru to leave": what is ordered hangs on the order. */
    private void mendOrdered(ParsedSentence sentence, Token infinitive) {
        if (!Words.isToInfinitive(sentence, infinitive) || Words.hasChild(sentence, infinitive, "nsubj", "nsubjpass")) {
            return;
        }
        Optional<Token> addressed = sentence.head(infinitive).filter(Token::isNoun);
        for (int steps = 0; steps < DEEPEST && addressed.isPresent(); steps++) {
            Token noun = addressed.get();
            Optional<Token> verb = sentence.head(noun).filter(Token::isVerb);
            if (Words.hasRelation(noun, "dobj", "nsubjpass") && verb.isPresent()) {
                if (isAddressee(noun) && orders(verb.get()) && verb.get().index() < infinitive.index()) {
                    edit.attach(infinitive, verb.get(), "xcomp");
                }
                return;
            }
            addressed = Words.hasRelation(noun, "pobj", "conj", "appos") ? container(sentence, noun) : Optional.empty();
        }
    }

    private static Optional<Token> container(ParsedSentence sentence, Token noun) {
        Optional<Token> head = sentence.head(noun);
        return head.filter(Words::isPreposition).isPresent() ? sentence.head(head.get()).filter(Token::isNoun) : head.filter(Token::isNoun);
    }

    private boolean isAddressee(Token noun) {
        return noun.tag().startsWith("NNP") || lexicon.isAddressee(noun.lemma());
    }

    private boolean orders(Token verb) {
        return lexicon.controller(verb.lemma(), "to").filter("obj"::equals).isPresent();
    }

    /** "Showed the envoy the door": no comma stands between the two, so the second is no other name of the first. */
    private void mendGiven(ParsedSentence sentence, Token thing) {
        Optional<Token> receiver = sentence.head(thing)
                .filter(noun -> noun.relation().equals("dobj") && noun.index() < thing.index() && isAddressee(noun));
        Optional<Token> verb = receiver.flatMap(sentence::head).filter(head -> lexicon.takesTwoObjects(head.lemma()));
        if (verb.isEmpty() || isParted(sentence, receiver.get(), thing)) {
            return;
        }
        edit.attach(receiver.get(), verb.get(), "dative");
        edit.attach(thing, verb.get(), "dobj");
    }

    private static boolean isParted(ParsedSentence sentence, Token first, Token second) {
        for (int i = first.index() + 1; i < second.index(); i++) {
            if (sentence.token(i).relation().equals("punct")) {
                return true;
            }
        }
        return false;
    }

    /** "Called home its envoy": the adverb is no object, what follows it is. */
    private void mendCalled(ParsedSentence sentence, Token adverb) {
        Optional<Token> verb = sentence.head(adverb).filter(Token::isVerb);
        verb.flatMap(governor -> sentence.child(governor, "oprd"))
                .filter(object -> object.index() > adverb.index() && Words.isNominal(object))
                .ifPresent(object -> {
                    edit.attach(adverb, verb.get(), "advmod");
                    edit.attach(object, verb.get(), "dobj");
                });
    }
}
