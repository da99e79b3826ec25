package org.chancery.nlp.frame;

import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Tells passive verbs from active ones, with and without the helping verb that marks them. */
final class Voice {

    private final ParsedSentence sentence;
    private final FrameLexicon lexicon;

    Voice(ParsedSentence sentence, FrameLexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    boolean isPassive(Token verb) {
        return isPassive(verb, 0);
    }

    private boolean isPassive(Token verb, int depth) {
        if (Words.hasChild(sentence, verb, "auxpass", "nsubjpass", "csubjpass")) {
            return true;
        }
        if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
            return false;
        }
        if (hasHelper(verb) || lexicon.isIntransitive(verb.lemma())) {
            return false;
        }
        boolean hasObject = Words.hasChild(sentence, verb, "dobj");
        if (agent(verb).isPresent() && !hasObject) {
            return true;
        }
        boolean hasSubject = Words.hasChild(sentence, verb, "nsubj");
        return switch (verb.relation()) {
            case "acl", "nmod", "advcl", "xcomp", "relcl", "appos" ->
                verb.tag().equals("VBN") && !hasSubject && (!hasObject || lexicon.takesTwoObjects(verb.lemma()));
            case "conj" -> isPassiveInSeries(verb, hasSubject, hasObject, depth) || lacksObject(verb, hasObject);
            default -> lacksObject(verb, hasObject);
        };
    }

    /** "Was arrested and charged", "ties were cut and the envoy expelled": the helper stands before the first only. */
    private boolean isPassiveInSeries(Token verb, boolean hasSubject, boolean hasObject, int depth) {
        Optional<Token> first = sentence.head(verb);
        if (depth > 10 || hasObject || first.isEmpty() || !first.get().isVerb() || verb.tag().equals("VBD") && hasSubject) {
            return false;
        }
        return isPassive(first.get(), depth + 1);
    }

    /** "Envoy expelled over spying": headlines leave the helper out. */
    private boolean lacksObject(Token verb, boolean hasObject) {
        return !hasObject
                && lexicon.needsObject(verb.lemma())
                && sentence.child(verb, "nsubj")
                        .filter(subject -> !Words.isRelative(subject))
                        .isPresent()
                && !Words.hasChild(sentence, verb, "ccomp", "xcomp", "oprd", "conj");
    }

    private boolean hasHelper(Token verb) {
        for (Token child : sentence.children(verb, "aux")) {
            if (child.isVerb() || child.tag().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** The by-phrase that names who acts: the preposition. */
    Optional<Token> agent(Token verb) {
        for (Token child : sentence.children(verb, "agent", "prep")) {
            if (child.lemma().equals("by") && namesActor(child)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase with "by" tells who, and not when, how or by how much. */
    boolean namesActor(Token by) {
        return sentence.child(by, "pobj")
                .filter(object -> !object.tag().equals("CD"))
                .filter(object -> !lexicon.isTime(object.lemma()))
                .filter(object -> !lexicon.isMeans(object.lemma()))
                .filter(object -> !Words.hasChild(sentence, object, "qmod"))
                .filter(object -> !isMeasured(object))
                .isPresent();
    }

    private boolean isMeasured(Token noun) {
        return noun.name().endsWith("DATE")
                || noun.name().endsWith("TIME")
                || noun.name().endsWith("PERCENT")
                || noun.name().endsWith("MONEY");
    }
}
