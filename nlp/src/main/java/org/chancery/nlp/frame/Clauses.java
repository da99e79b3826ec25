package org.chancery.nlp.frame;

import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Parts clauses that a semicolon or colon parts, and gives verbs back the subjects that hang elsewhere. */
final class Clauses {

    private final TreeEdit edit;
    private final FrameLexicon lexicon;

    Clauses(TreeEdit edit, FrameLexicon lexicon) {
        this.edit = edit;
        this.lexicon = lexicon;
    }

    void mend() {
        mendSubordinateRoot(edit.result());
        for (Token token : edit.result().tokens()) {
            Token now = edit.result().token(token.index());
            mendHelperChild(edit.result(), now);
            if (now.isVerb()) {
                mendSeparated(edit.result(), edit.result().token(now.index()));
                mendLostSubject(edit.result(), edit.result().token(now.index()));
            } else if (now.relation().equals("dobj")) {
                mendAfterColon(edit.result(), now);
            }
        }
        mendNounRoot(edit.result());
    }

    /** "Before he could pack he was summoned": the clause after "before" cannot be the main one. */
    private void mendSubordinateRoot(ParsedSentence sentence) {
        for (Token verb : sentence.tokens()) {
            if (!verb.isVerb() || !Words.hasRelation(verb, "root", "ccomp") || !hasTimeMark(sentence, verb)) {
                continue;
            }
            if (verb.relation().equals("ccomp")) {
                sentence.head(verb).ifPresent(head -> edit.attach(verb, head, "advcl"));
                continue;
            }
            sentence.children(verb, "ccomp", "advcl").stream()
                    .filter(main -> hasSubject(sentence, main) && !Words.hasChild(sentence, main, "mark"))
                    .filter(main -> main.relation().equals("ccomp") || stands(sentence, main, verb))
                    .findFirst()
                    .ifPresent(main -> {
                        edit.root(main);
                        edit.attach(verb, main, "advcl");
                    });
        }
    }

    /** Whether a clause held for an aside is a whole one that stands first: "He gave up his plan, hours after they wrote". */
    private static boolean stands(ParsedSentence sentence, Token main, Token verb) {
        return main.index() < sentence.children(verb, "mark").get(0).index()
                && isFinite(sentence, main)
                && sentence.children(main, "advmod").stream().noneMatch(word -> word.tag().startsWith("W"));
    }

    private static boolean hasTimeMark(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "mark").stream().anyMatch(mark -> switch (mark.lemma()) {
            case "before", "after", "when", "while", "since", "because", "although", "though", "once", "as" -> true;
            default -> false;
        });
    }

    /** What hangs on a helping verb belongs to the verb it helps. */
    private void mendHelperChild(ParsedSentence sentence, Token token) {
        Optional<Token> helper = sentence.head(token).filter(head -> Words.hasRelation(head, "aux", "auxpass"));
        helper.flatMap(sentence::head).ifPresent(verb -> edit.attach(token, verb, token.relation()));
    }

    /** "It held that …; it did not find …": neither clause is what the other says. */
    private void mendSeparated(ParsedSentence sentence, Token verb) {
        Optional<Token> head = sentence.head(verb).filter(Token::isVerb);
        if (head.isEmpty() || !verb.relation().equals("ccomp") || !hasSubject(sentence, verb)) {
            return;
        }
        Token first = verb.index() < head.get().index() ? verb : head.get();
        Token second = first == verb ? head.get() : verb;
        Token start = firstOf(sentence, second);
        for (int i = first.index() + 1; i < Math.max(start.index(), first.index() + 1); i++) {
            if (sentence.token(i).form().equals(";")) {
                edit.attach(verb, head.get(), "dep");
                return;
            }
        }
    }

    private static boolean hasSubject(ParsedSentence sentence, Token verb) {
        return Words.hasChild(sentence, verb, "nsubj", "nsubjpass", "csubj", "expl");
    }

    /** The subject of a clause, or its verb where there is none. */
    private static Token firstOf(ParsedSentence sentence, Token verb) {
        return sentence.child(verb, "nsubj", "nsubjpass", "expl").orElse(verb);
    }

    /** "He refused: his country …": what follows the colon is not refused. */
    private void mendAfterColon(ParsedSentence sentence, Token object) {
        Optional<Token> verb = sentence.head(object).filter(Token::isVerb);
        if (verb.isEmpty()) {
            return;
        }
        for (int i = verb.get().index() + 1; i < object.index(); i++) {
            String form = sentence.token(i).form();
            if (form.equals(":") || form.equals(";")) {
                edit.attach(object, verb.get(), "dep");
                return;
            }
        }
    }

    /** A finite verb without a subject, though a noun stands before it that hangs on a date or an earlier series. */
    private void mendLostSubject(ParsedSentence sentence, Token verb) {
        if (hasSubject(sentence, verb) || !isFinite(sentence, verb)) {
            return;
        }
        if (verb.head() < 0) {
            sentence.children(verb, "npadvmod", "prep", "advcl").stream()
                    .filter(child -> child.index() < verb.index())
                    .flatMap(child -> sentence.subtree(child).stream())
                    .filter(token -> token.relation().equals("appos") && token.index() < verb.index())
                    .filter(token -> lexicon.isTime(sentence.token(token.head()).lemma()))
                    .filter(token -> token.isNoun() && !lexicon.isTime(token.lemma()))
                    .findFirst()
                    .ifPresent(token -> edit.attach(token, verb, "nsubj"));
        } else if (Words.hasRelation(verb, "conj", "advcl")) {
            mendSwallowedSubject(sentence, verb);
        }
    }

    /** "As ambassador, and Chile and Peru resumed relations": the series before the verb is its subject. */
    private void mendSwallowedSubject(ParsedSentence sentence, Token verb) {
        int at = verb.index() - 1;
        while (at > 0 && Words.hasRelation(sentence.token(at), "advmod", "aux", "auxpass", "neg")) {
            at--;
        }
        if (at <= 1 || !sentence.token(at).isProperNoun()) {
            return;
        }
        Token noun = sentence.token(at);
        while (noun.relation().equals("conj") && !followsComma(sentence, noun)) {
            noun = sentence.token(noun.head());
        }
        Optional<Token> head = sentence.head(noun);
        if (noun.relation().equals("conj") && head.isPresent() && head.get().isNoun() && followsComma(sentence, noun)) {
            edit.attach(noun, verb, "nsubj");
        }
    }

    private static boolean followsComma(ParsedSentence sentence, Token noun) {
        int at = noun.index() - 1;
        while (at > 0 && Words.hasRelation(sentence.token(at), "compound", "det", "nmod", "poss")) {
            at--;
        }
        return at > 0
                && sentence.token(at).relation().equals("cc")
                && sentence.token(at - 1).form().equals(",");
    }

    private static boolean isFinite(ParsedSentence sentence, Token verb) {
        if (Words.hasRelation(verb, "aux", "auxpass", "nmod", "acl", "amod")
                || Words.isToInfinitive(sentence, verb)
                || Words.hasChild(sentence, verb, "mark")) {
            return false;
        }
        for (Token child : sentence.children(verb, "aux", "auxpass")) {
            if (!child.tag().equals("VBG") && !child.tag().equals("VBN")) {
                return true;
            }
        }
        return verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    }

    /** "A man, he argued, can sever nothing": the noun heads the tree and the verb is lost below. */
    private void mendNounRoot(ParsedSentence sentence) {
        Optional<Token> root = sentence.tokens().stream()
                .filter(token -> token.head() < 0)
                .findFirst()
                .filter(Token::isNoun);
        if (root.isEmpty()) {
            return;
        }
        for (Token verb : sentence.tokens()) {
            if (verb.index() > root.get().index() && verb.isVerb() && isStranded(sentence, verb, root.get())) {
                edit.root(verb);
                edit.attach(root.get(), verb, "nsubj");
                return;
            }
        }
    }

    private boolean isStranded(ParsedSentence sentence, Token verb, Token root) {
        if (hasSubject(sentence, verb) || !Words.hasRelation(verb, "acl", "dep") || Words.isToInfinitive(sentence, verb)) {
            return false;
        }
        boolean helped = sentence.children(verb, "aux").stream().anyMatch(child -> child.tag().equals("MD"));
        boolean onMark = sentence.token(Math.max(0, verb.head())).relation().equals("punct");
        boolean active = verb.tag().equals("VBN") && verb.head() == root.index() && lexicon.isIntransitive(verb.lemma());
        return helped || active || onMark && isFinite(sentence, verb);
    }
}
