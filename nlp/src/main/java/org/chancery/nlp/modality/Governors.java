package org.chancery.nlp.modality;

import java.util.Optional;
import org.chancery.nlp.frame.Predicates;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Looks up what a word says of the act that depends on it. */
final class Governors {

    private final ParsedSentence sentence;
    private final ModalityLexicon lexicon;
    private final Predicates predicates;

    Governors(ParsedSentence sentence, ModalityLexicon lexicon, Predicates predicates) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.predicates = predicates;
    }

    /** What kind of complement a clause is: {@code to}, {@code ing}, {@code that} or {@code if}. */
    String complement(Token verb) {
        for (Token mark : sentence.children(verb, "mark")) {
            if (mark.lemma().equals("if") || mark.lemma().equals("whether")) {
                return "if";
            }
        }
        if (Tree.isInfinitive(sentence, verb)) {
            return "to";
        }
        if (verb.tag().equals("VBG") && !Tree.hasHelper(sentence, verb)) {
            return "ing";
        }
        boolean bare = (verb.tag().equals("VB") || verb.tag().equals("VBN"))
                && verb.relation().equals("xcomp")
                && !Tree.hasHelper(sentence, verb);
        return bare ? "to" : "that";
    }

    /** What the governor says of its complement; where no list tells, what such a complement mostly means. */
    Governance of(Token governor, String complement) {
        return listed(governor, complement).orElseGet(() -> switch (complement) {
            case "to" -> isOrdinal(governor) ? Governance.TRANSPARENT : Governance.HYPOTHETICAL;
            case "if" -> Governance.HYPOTHETICAL;
            case "that" -> governor.isVerb() ? Governance.TRANSPARENT : Governance.SPEECH;
            default -> Governance.TRANSPARENT;
        });
    }

    /** What the lists say of the governor with that complement. */
    Optional<Governance> listed(Token governor, String complement) {
        if (governor.isVerb() && complement.equals("to")) {
            switch (governor.lemma()) {
                case "have" -> {
                    return Optional.of(ofHave(governor));
                }
                case "give" -> {
                    return Optional.of(ofGive(governor));
                }
                default -> {}
            }
        }
        String name = predicates.name(sentence, governor);
        Optional<Governance> byName = lexicon.governance(name, complement);
        if (byName.isPresent() || name.equals(governor.lemma()) || !keepsSense(name)) {
            return byName;
        }
        return lexicon.governance(governor.lemma(), complement);
    }

    /** "Ordered home" is ordered, "called off" is not called. */
    private static boolean keepsSense(String name) {
        return name.endsWith("_home") || name.endsWith("_back") || name.endsWith("_away") || name.endsWith("_abroad");
    }

    /** "Has yet to answer" has not; "had to answer" did; "has to answer" must. */
    private Governance ofHave(Token have) {
        for (Token adverb : sentence.children(have, "advmod")) {
            if (adverb.lemma().equals("yet")) {
                return Governance.NEGATED;
            }
        }
        return have.tag().equals("VBD") ? Governance.TRANSPARENT : Governance.REQUESTED;
    }

    /** "Gave him 24 hours to leave" asks, "gave him leave to stay" allows. */
    private Governance ofGive(Token give) {
        for (Token object : sentence.children(give, "dobj")) {
            switch (object.lemma()) {
                case "hour", "day", "week", "month", "minute", "time", "deadline", "notice", "until" -> {
                    return Governance.REQUESTED;
                }
                default -> {}
            }
        }
        return Governance.HYPOTHETICAL;
    }

    /** "There were calls for him to go": governed by the calls, though the tree hangs it on "were". */
    Token real(Token head, String complement) {
        if (!head.lemma().equals("be") || !complement.equals("to")) {
            return head;
        }
        return sentence.child(head, "attr", "acomp").orElse(head);
    }

    /** Whether "for" stands before the infinitive's subject. */
    boolean isCalledFor(Token verb) {
        return sentence.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("for"));
    }

    /** "The first ambassador to be expelled" was expelled. */
    private boolean isOrdinal(Token noun) {
        if (!noun.isNoun()) {
            return false;
        }
        for (Token child : sentence.children(noun, "nmod", "amod")) {
            switch (child.form().toLowerCase(java.util.Locale.ROOT)) {
                case "first", "last", "only", "latest", "next", "second", "third" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
