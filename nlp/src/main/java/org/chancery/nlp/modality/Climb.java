package org.chancery.nlp.modality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.Modality;
import org.chancery.nlp.frame.Predicates;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/**
 * Climbs one sentence from a predicate to its root.
 *
 * <p>For one sentence and one thread. Each word is read once.
 */
final class Climb {

    private final ParsedSentence sentence;
    private final ModalityLexicon lexicon;
    private final ClauseMood clauses;
    private final NounMood nouns;
    private final Governors governors;
    private final Purposes purposes;
    private final List<Optional<Outlook>> known;

    Climb(ParsedSentence sentence, ModalityLexicon lexicon, Predicates predicates, boolean headline) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.clauses = new ClauseMood(sentence, lexicon, headline);
        this.nouns = new NounMood(sentence, lexicon, clauses);
        this.governors = new Governors(sentence, lexicon, predicates);
        this.purposes = new Purposes(sentence, lexicon, predicates);
        this.known = new ArrayList<>(Collections.nCopies(sentence.size(), Optional.empty()));
    }

    /** How the act of {@code word} stands. */
    Outlook of(Token word) {
        Optional<Outlook> before = known.get(word.index());
        if (before.isPresent()) {
            return before.get();
        }
        known.set(word.index(), Optional.of(Outlook.PLAIN));
        Outlook found = find(word);
        known.set(word.index(), Optional.of(found));
        return found;
    }

    /** How a noun stands that a verb carries: "launched no attack". */
    Outlook ofCarried(Token noun, Token verb) {
        Outlook own = nouns.of(noun);
        return Composition.compose(own, Governance.TRANSPARENT, of(verb), verb);
    }

    private Outlook find(Token word) {
        if (word.isVerb()) {
            return ofClause(word, reported(word, clauses.of(word)));
        }
        if (word.isNoun()) {
            return ofNoun(word, nouns.of(word));
        }
        Optional<Token> head = sentence.head(word);
        return head.isPresent() && Tree.is(word, "acomp", "oprd", "attr") ? of(head.get()) : nouns.of(word);
    }

    /** "There would be no ties, he said": the report stands inside the clause it reports. */
    private Outlook reported(Token verb, Outlook inner) {
        Outlook outlook = inner;
        for (Token report : sentence.children(verb, "parataxis")) {
            if (report.isVerb()) {
                Governance governance = governors.of(report, "that");
                outlook = Composition.compose(outlook, governance, clauses.of(report), report);
            }
        }
        return outlook;
    }

    private Outlook ofClause(Token verb, Outlook inner) {
        Optional<Token> above = sentence.head(verb);
        if (above.isEmpty()) {
            return inner;
        }
        Token head = above.get();
        return switch (verb.relation()) {
            case "conj" -> head.isVerb() ? ofClause(infinitiveBefore(verb, head).orElse(head), inner) : inner;
            case "xcomp", "ccomp", "oprd" -> ofComplement(verb, head, inner);
            case "nmod" -> inner.isPlain() && head.isNoun() && verb.tag().equals("VBG") ? of(head) : inner;
            case "acl", "relcl" -> ofModifier(verb, head, inner);
            case "pcomp" -> ofGerund(head, inner);
            case "advcl" -> ofAdverbial(verb, head, inner);
            case "csubj" -> inner.isPlain() && of(head).isAhead() ? of(head) : inner;
            default -> inner;
        };
    }

    /**
     * "Threatened to lodge a protest and cancel the visit": a bare verb cannot be joined to one in the past, so that it is joined to the
     * infinitive between them, wherever the tree hangs it.
     */
    private Optional<Token> infinitiveBefore(Token joined, Token head) {
        boolean bare = (joined.tag().equals("VB") || joined.tag().equals("VBP"))
                && !Tree.has(sentence, joined, "nsubj", "nsubjpass", "aux", "auxpass");
        boolean finite = head.tag().equals("VBD") || head.tag().equals("VBZ") || head.tag().equals("VBN");
        return bare && finite
                ? sentence.children(head, "xcomp", "ccomp", "advcl").stream()
                        .filter(verb -> head.index() < verb.index() && verb.index() < joined.index())
                        .filter(verb -> Tree.isInfinitive(sentence, verb))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    private Outlook governed(Outlook inner, Token head, String complement) {
        Token governor = governors.real(head, complement);
        Outlook outer = of(governor);
        if (complement.equals("if")) {
            return Outlook.by(Modality.HYPOTHETICAL, "an open question under '%s'".formatted(head.lemma()), head);
        }
        Governance governance = governors.of(governor, complement);
        if (inner.open() && governance == Governance.SPEECH) {
            Optional<Token> condition = clauses.conditions().above(governor);
            if (condition.isPresent()) {
                return Outlook.by(
                        Modality.HYPOTHETICAL, "hangs on '%s'".formatted(condition.get().lemma()), condition.get());
            }
        }
        return Composition.compose(inner, governance, outer, governor);
    }

    /** "Was to have taken over" did not. */
    private Outlook ofComplement(Token verb, Token head, Outlook inner) {
        boolean missed = head.lemma().equals("be")
                && head.tag().equals("VBD")
                && Tree.isInfinitive(sentence, verb)
                && sentence.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"))
                && !Tree.has(sentence, head, "acomp", "attr");
        return missed
                ? Outlook.by(Modality.DENIED, "'was to have'", head)
                : governed(inner, head, governors.complement(verb));
    }

    /** "The plan to burn it" is governed by its noun, "police who burnt it" is not. */
    private Outlook ofModifier(Token verb, Token noun, Outlook inner) {
        if (Tree.isInfinitive(sentence, verb)) {
            return governed(inner, noun, "to");
        }
        if (sentence.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("that"))) {
            return governed(inner, noun, "that");
        }
        Optional<Token> any = clauses.anyOf(noun).or(() -> clauses.negation().ofNoun(noun));
        return inner.isPlain() && any.isPresent()
                ? Outlook.by(Modality.HYPOTHETICAL, "of whichever: '%s'".formatted(any.get().lemma()), any.get())
                : inner;
    }

    private Outlook ofGerund(Token preposition, Outlook inner) {
        Optional<Token> above = sentence.head(preposition);
        if (above.isEmpty()) {
            return inner;
        }
        return ofPhrase(preposition, above.get(), inner, preposition.lemma().equals("for"));
    }

    private Outlook ofPhrase(Token preposition, Token head, Outlook inner, boolean stands) {
        String name = phraseName(preposition, head);
        Optional<Governance> listed = governors.listed(head, preposition.lemma());
        Optional<ModalityLexicon.Mark> mark = lexicon.mark(name).or(() -> lexicon.mark(preposition.lemma()));
        if (mark.isPresent() && listed.isEmpty()) {
            return switch (mark.get()) {
                case ABSENT -> Outlook.by(Modality.DENIED, "after '%s'".formatted(preposition.lemma()), preposition);
                case CONDITION ->
                    Outlook.by(Modality.HYPOTHETICAL, "after '%s'".formatted(preposition.lemma()), preposition);
                case AWAITED -> awaited(preposition, head, inner);
                case STANDS -> inner;
            };
        }
        if (isWord(head)) {
            Governance governance = listed.orElse(stands ? Governance.FACTIVE : Governance.TRANSPARENT);
            return Composition.compose(inner, governance, of(head), head);
        }
        return Tree.is(head, "prep", "advmod") ? ofPhraseAbove(preposition, head, inner, stands) : inner;
    }

    /** "Came close to attacking", "because of attacks": the phrase hangs on an adverb or another preposition. */
    private Outlook ofPhraseAbove(Token preposition, Token link, Outlook inner, boolean stands) {
        Optional<Token> head = sentence.head(link);
        Optional<Governance> listed = governors.listed(link, preposition.lemma());
        if (listed.isPresent() && head.isPresent() && isWord(head.get())) {
            return Composition.compose(inner, listed.get(), of(head.get()), link);
        }
        return head.isEmpty() ? inner : ofPhrase(link, head.get(), inner, stands);
    }

    private static String phraseName(Token preposition, Token head) {
        return Tree.is(head, "prep", "advmod") ? head.lemma() + "_" + preposition.lemma() : preposition.lemma();
    }

    private static boolean isWord(Token token) {
        return token.isVerb() || token.isNoun() || token.tag().startsWith("JJ");
    }

    private Outlook awaited(Token mark, Token head, Outlook inner) {
        boolean ahead = inner.isPlain() && isWord(head) && (of(head).isAhead() || speaksOfLater(head));
        return ahead ? Outlook.by(Modality.HYPOTHETICAL, "not yet: '%s'".formatted(mark.lemma()), mark) : inner;
    }

    /** "There would be no ties, he said, until …": what is said looks ahead, though the saying is done. */
    private boolean speaksOfLater(Token head) {
        return clauses.hasFuture(head)
                || sentence.children(head, "ccomp").stream().anyMatch(clauses::hasFuture);
    }

    private Outlook ofAdverbial(Token verb, Token head, Outlook inner) {
        for (Token mark : sentence.children(verb, "mark", "advmod")) {
            if (clauses.conditions().is(mark, ModalityLexicon.Mark.AWAITED) && mark.index() < verb.index()) {
                return awaited(mark, head, inner);
            }
        }
        if (Tree.isInfinitive(sentence, verb)) {
            return ofPurpose(verb, head, inner);
        }
        boolean participle = (verb.tag().equals("VBG") || verb.tag().equals("VBN"))
                && !Tree.has(sentence, verb, "mark", "nsubj", "nsubjpass");
        if (participle && inner.isPlain() && isWord(head) && !isRefused(head)) {
            return of(head);
        }
        return inner;
    }

    /** "Did not sign, accusing Chile" accuses; "they denied that Peru fired, killing two" kills nobody. */
    private boolean isRefused(Token head) {
        return of(head).isDenied() && clauses.of(head).isDenied();
    }

    private Outlook ofPurpose(Token verb, Token head, Outlook inner) {
        Token governor = governors.real(head, "to");
        Optional<Governance> listed =
                governors.listed(governor, governors.isCalledFor(verb) ? "for" : "to");
        if (listed.isPresent() && verb.index() > head.index()) {
            return Composition.compose(inner, listed.get(), of(governor), governor);
        }
        Governance governance = purposes.isDone(verb, head) ? Governance.TRANSPARENT : Governance.PLANNED;
        return isWord(head) ? Composition.compose(inner, governance, of(head), head) : inner;
    }

    private Outlook ofNoun(Token noun, Outlook inner) {
        Optional<Token> above = sentence.head(noun);
        if (above.isEmpty() || inner.isDenied()) {
            return inner;
        }
        Token head = above.get();
        Optional<Token> clause = describing(noun);
        if (clause.isPresent() && inner.isPlain()) {
            Governance governance = governors.listed(clause.get(), "obj").orElse(Governance.TRANSPARENT);
            return Composition.compose(inner, governance, clauses.of(clause.get()), clause.get());
        }
        return switch (noun.relation()) {
            case "dobj", "nsubjpass" -> ofObject(noun, head, inner);
            case "nsubj" -> ofSubject(noun, head, inner);
            case "attr", "oprd" -> Composition.compose(inner, Governance.TRANSPARENT, of(head), head);
            case "pobj" -> ofPrepositional(noun, head, inner);
            case "conj" -> head.isNoun() ? ofNoun(head, inner) : inner;
            default -> inner;
        };
    }

    /** "The attack planned by rebels", "the talks which Iran proposed": the clause below tells how real they are. */
    private Optional<Token> describing(Token noun) {
        for (Token clause : sentence.children(noun, "acl", "relcl")) {
            boolean passive = clause.tag().equals("VBN") && !Tree.has(sentence, clause, "dobj", "nsubj", "aux");
            boolean gap = sentence.children(clause, "dobj", "nsubjpass").stream()
                    .anyMatch(object -> object.tag().startsWith("W"));
            Optional<Governance> listed = clause.isVerb() ? governors.listed(clause, "obj") : Optional.empty();
            if ((passive || gap)
                    && listed.isPresent()
                    && listed.get() != Governance.FACTIVE
                    && listed.get() != Governance.DENIED) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    private Outlook ofObject(Token noun, Token verb, Outlook inner) {
        Optional<Governance> listed = governors.listed(verb, "obj");
        if (listed.isPresent()) {
            return Composition.compose(inner, listed.get(), of(verb), verb);
        }
        return standsAlone(noun, of(verb)) ? inner : Composition.compose(inner, Governance.TRANSPARENT, of(verb), verb);
    }

    private boolean standsAlone(Token noun, Outlook outer) {
        return nouns.isKnown(noun) && !(outer.isAhead() && nouns.leansOnComplement(noun));
    }

    private Outlook ofSubject(Token noun, Token verb, Outlook inner) {
        for (Token adjective : sentence.children(verb, "acomp")) {
            Optional<ModalityLexicon.Hint> hint = lexicon.hint(adjective.lemma());
            if (hint.isPresent() && inner.isPlain() && !of(verb).isDenied()) {
                return ClauseMood.byHint(hint.get(), adjective);
            }
        }
        boolean ahead = inner.isPlain() && !nouns.isKnown(noun) && of(verb).isAhead();
        return ahead ? of(verb).closed() : inner;
    }

    private Outlook ofPrepositional(Token noun, Token preposition, Outlook inner) {
        Optional<Token> above = sentence.head(preposition);
        if (above.isEmpty()) {
            return inner;
        }
        Token head = above.get();
        Token governor = isWord(head) ? head : sentence.head(head).orElse(head);
        boolean listed = governors.listed(governor, preposition.lemma()).isPresent()
                || lexicon.mark(phraseName(preposition, head)).isPresent();
        if (!listed && isWord(governor) && standsAlone(noun, of(governor))) {
            return inner;
        }
        boolean blamed = governor.lemma().equals("blame") && nouns.isKnown(noun);
        return blamed ? inner : ofPhrase(preposition, head, inner, false);
    }
}
