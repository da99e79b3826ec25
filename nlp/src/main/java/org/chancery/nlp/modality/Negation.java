package org.chancery.nlp.modality;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Finds the word that denies a verb: "not", "nor", "never", "nobody", "at no point". */
final class Negation {

    /** After these "not" denies nothing: "not only", "not until". */
    private static final Set<String> SOFTENERS =
            Set.of("only", "just", "merely", "simply", "until", "least", "surprisingly", "long");

    private static final Set<String> COMPARED = Set.of("few", "less", "more", "fewer", "later", "sooner", "longer");

    private static final Set<String> NOT_ONE = Set.of("one", "a", "an", "any", "anybody", "anyone");

    private static final Set<String> EMPTY_PHRASES =
            Set.of("point", "time", "means", "circumstance", "way", "stage", "case", "account", "moment", "sense");

    private final ParsedSentence sentence;
    private final ModalityLexicon lexicon;

    Negation(ParsedSentence sentence, ModalityLexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /** The word that denies the verb. */
    Optional<Token> of(Token verb) {
        for (Token child : sentence.children(verb)) {
            Optional<Token> found = by(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Token> by(Token child) {
        return switch (child.relation()) {
            case "neg" -> isSoftened(child) ? Optional.empty() : Optional.of(child);
            case "cc", "preconj" ->
                child.lemma().equals("nor") || child.lemma().equals("neither") ? Optional.of(child) : Optional.empty();
            case "advmod" -> ofAdverb(child);
            case "nsubj", "nsubjpass", "dobj", "attr", "dative", "csubj" -> ofNoun(child);
            case "agent" -> sentence.child(child, "pobj").flatMap(this::ofNoun);
            case "prep" -> ofPhrase(child);
            default -> Optional.empty();
        };
    }

    private boolean isSoftened(Token not) {
        if (not.index() + 1 >= sentence.size()) {
            return false;
        }
        return SOFTENERS.contains(sentence.token(not.index() + 1).lemma());
    }

    private Optional<Token> ofAdverb(Token adverb) {
        if (adverb.lemma().equals("never") || adverb.lemma().equals("nowhere")) {
            return Optional.of(adverb);
        }
        boolean noLonger = adverb.lemma().equals("longer") || adverb.lemma().equals("long");
        return noLonger
                ? sentence.children(adverb).stream()
                        .filter(child -> child.lemma().equals("no"))
                        .findFirst()
                : Optional.empty();
    }

    /** "No envoy", "none of the staff", "neither country", "nobody". */
    Optional<Token> ofNoun(Token noun) {
        if (isNone(noun) || isNotOne(noun)) {
            return Optional.of(noun);
        }
        for (Token child : sentence.children(noun, "det", "neg", "preconj", "predet", "cc")) {
            if (isNone(child) && !isCompared(child)) {
                return Optional.of(child);
            }
            if (child.relation().equals("neg") && !isSoftened(child)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** "Not one diplomat", "not a single envoy". */
    private boolean isNotOne(Token noun) {
        int first = sentence.subtree(noun).stream().mapToInt(Token::index).min().orElse(noun.index());
        return first + 1 < sentence.size()
                && sentence.token(first).lemma().equals("not")
                && NOT_ONE.contains(sentence.token(first + 1).form().toLowerCase(Locale.ROOT));
    }

    private boolean isNone(Token token) {
        return lexicon.quantity(token.lemma())
                .filter(quantity -> quantity == ModalityLexicon.Quantity.NONE)
                .isPresent();
    }

    /** "No fewer than 20" are twenty. */
    private boolean isCompared(Token no) {
        return no.index() + 1 < sentence.size()
                && COMPARED.contains(sentence.token(no.index() + 1).lemma());
    }

    private Optional<Token> ofPhrase(Token preposition) {
        return sentence.child(preposition, "pobj")
                .filter(noun -> EMPTY_PHRASES.contains(noun.lemma()))
                .flatMap(this::ofNoun);
    }
}
