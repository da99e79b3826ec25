package org.chancery.nlp.modality;

import java.util.Locale;
import java.util.Optional;
import org.chancery.coding.Modality;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Reads what a clause says of its own verb, before anything that governs the clause is looked at. */
final class ClauseMood {

    private final ParsedSentence sentence;
    private final ModalityLexicon lexicon;
    private final Negation negation;
    private final Conditions conditions;
    private final Schedule schedule;
    private final boolean headline;

    ClauseMood(ParsedSentence sentence, ModalityLexicon lexicon, boolean headline) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.headline = headline;
        this.negation = new Negation(sentence, lexicon);
        this.conditions = new Conditions(sentence, lexicon);
        this.schedule = new Schedule(sentence);
    }

    Conditions conditions() {
        return conditions;
    }

    Negation negation() {
        return negation;
    }

    /** How the verb stands in its clause; joined verbs share helpers, negation and conditions. */
    Outlook of(Token verb) {
        Outlook own = own(verb);
        if (!own.isPlain() || !verb.relation().equals("conj")) {
            return own;
        }
        Optional<Token> first = sentence.head(verb).filter(Token::isVerb);
        if (first.isEmpty()) {
            return own;
        }
        Optional<Token> condition = conditions.of(first.get());
        if (condition.isPresent()) {
            return Outlook.by(Modality.HYPOTHETICAL, "after '%s'".formatted(condition.get().lemma()), condition.get());
        }
        return sharesHelpers(verb, first.get()) ? of(first.get()) : own;
    }

    /** "Did not recall its envoy or cut ties": the second verb has no helper of its own and the form of the first. */
    private boolean sharesHelpers(Token verb, Token first) {
        return !Tree.hasHelper(sentence, verb)
                && !Tree.has(sentence, verb, "nsubj", "nsubjpass", "expl")
                && Tree.hasHelper(sentence, first)
                && verb.tag().equals(first.tag());
    }

    private Outlook own(Token verb) {
        Optional<Token> modal = modal(verb);
        Optional<ModalityLexicon.Hint> hint = modal.flatMap(this::hintOf);
        Optional<Token> not = negation.of(verb);
        if (not.isPresent()) {
            boolean maybe = modal.filter(m -> m.lemma().equals("may") || m.lemma().equals("might")).isPresent();
            return Outlook.by(
                    maybe ? Modality.HYPOTHETICAL : Modality.DENIED,
                    "denied by '%s'".formatted(not.get().lemma()),
                    not.get());
        }
        Optional<Token> condition = conditions.of(verb);
        if (condition.isPresent()) {
            return Outlook.by(Modality.HYPOTHETICAL, "after '%s'".formatted(condition.get().lemma()), condition.get());
        }
        if (modal.isPresent() && hint.isPresent()) {
            Outlook byModal = byHint(hint.get(), modal.get());
            return conditions
                    .above(verb)
                    .map(mark -> Outlook.by(Modality.HYPOTHETICAL, "hangs on '%s'".formatted(mark.lemma()), mark))
                    .orElse(byModal);
        }
        return byAdverbOrTense(verb);
    }

    private Outlook byAdverbOrTense(Token verb) {
        for (Token adverb : sentence.children(verb, "advmod")) {
            Optional<ModalityLexicon.Hint> hint = lexicon.hint(adverb.lemma());
            if (hint.isPresent() && adverb.index() < verb.index() + 2) {
                Outlook byAdverb = byHint(hint.get(), adverb);
                if (!byAdverb.isPlain()) {
                    return byAdverb;
                }
            }
        }
        if (conditions.asks() && verb.head() < 0) {
            return new Outlook(Modality.HYPOTHETICAL, false, "a question", Optional.empty());
        }
        if (verb.head() < 0 && Tree.isInfinitive(sentence, verb) && Tree.has(sentence, verb, "nsubj", "nsubjpass")) {
            return new Outlook(Modality.PLANNED, false, "an infinitive of headlines", Optional.empty());
        }
        if (Tree.isPresentClause(sentence, verb)) {
            return ofPresent(verb);
        }
        return Outlook.PLAIN;
    }

    private Outlook ofPresent(Token verb) {
        if (!headline) {
            Optional<Token> day = schedule.of(verb);
            if (day.isPresent()) {
                return Outlook.by(Modality.PLANNED, "present tense of a day to come", day.get());
            }
            Optional<Token> condition = conditions.above(verb);
            if (condition.isPresent()) {
                return Outlook.by(
                        Modality.HYPOTHETICAL, "hangs on '%s'".formatted(condition.get().lemma()), condition.get());
            }
        }
        for (Token subject : sentence.children(verb, "nsubj", "nsubjpass")) {
            Optional<Token> quantity = anyOf(subject);
            if (quantity.isPresent()) {
                return Outlook.by(
                        Modality.HYPOTHETICAL, "of whichever: '%s'".formatted(quantity.get().lemma()), quantity.get());
            }
        }
        return Outlook.PLAIN;
    }

    /** "Any", "each", "every", "anybody". */
    Optional<Token> anyOf(Token noun) {
        if (isAny(noun)) {
            return Optional.of(noun);
        }
        return sentence.children(noun, "det", "predet").stream()
                .filter(this::isAny)
                .findFirst();
    }

    private boolean isAny(Token token) {
        return lexicon.quantity(token.lemma())
                .filter(quantity -> quantity == ModalityLexicon.Quantity.ANY)
                .isPresent();
    }

    /** Whether the verb stands with "will" or "would". */
    boolean hasFuture(Token verb) {
        return modal(verb)
                .flatMap(this::hintOf)
                .filter(hint -> hint == ModalityLexicon.Hint.PLANNED || hint == ModalityLexicon.Hint.WOULD)
                .isPresent();
    }

    private Optional<Token> modal(Token verb) {
        return sentence.children(verb, "aux").stream()
                .filter(child -> child.tag().equals("MD"))
                .findFirst();
    }

    private Optional<ModalityLexicon.Hint> hintOf(Token modal) {
        return lexicon.modal(modal.form().toLowerCase(Locale.ROOT)).or(() -> lexicon.modal(modal.lemma()));
    }

    /** What a helping verb, an adverb or an adjective makes of the act beside it. */
    static Outlook byHint(ModalityLexicon.Hint hint, Token word) {
        String reason = "'%s'".formatted(word.lemma());
        return switch (hint) {
            case ACTUAL -> Outlook.PLAIN;
            case PLANNED -> Outlook.by(Modality.PLANNED, reason, word);
            case THREATENED -> Outlook.by(Modality.THREATENED, reason, word);
            case REQUESTED -> Outlook.by(Modality.REQUESTED, reason, word);
            case ALLEGED -> Outlook.by(Modality.ALLEGED, reason, word);
            case NEGATED -> Outlook.by(Modality.DENIED, reason, word);
            case HYPOTHETICAL -> Outlook.by(Modality.HYPOTHETICAL, reason, word);
            case WOULD -> Outlook.would(word);
        };
    }
}
