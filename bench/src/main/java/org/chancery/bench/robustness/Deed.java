package org.chancery.bench.robustness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * A sentence that tells of a deed with its main verb.
 *
 * @param text the sentence, alone
 * @param tree its tree
 * @param verbs the main verb, and those joined to it that share its subject and its form
 */
public record Deed(String text, ParsedSentence tree, List<Token> verbs) {

    public Deed {
        verbs = List.copyOf(verbs);
    }

    /** The sentence with its tree. It has no verbs where its root is none. */
    public static Deed of(String text, Parser parser) {
        ParsedSentence tree = parser.parse(text, new Sentence(0, new Span(0, text.length())));
        List<Token> verbs = new ArrayList<>();
        tree.tokens().stream().filter(token -> token.head() < 0 && token.isVerb()).findFirst().ifPresent(root -> {
            verbs.add(root);
            addJoined(tree, root, root, verbs);
        });
        return new Deed(text, tree, verbs);
    }

    private static void addJoined(ParsedSentence tree, Token root, Token verb, List<Token> verbs) {
        for (Token joined : tree.children(verb, "conj")) {
            boolean shares = joined.tag().equals(root.tag()) && tree.child(joined, "nsubj", "nsubjpass", "aux", "auxpass").isEmpty();
            if (shares) {
                verbs.add(joined);
                addJoined(tree, root, joined, verbs);
            }
        }
    }

    /** Whether the main verb tells alone what was done, in the past or the perfect, of a subject that stands before it. */
    boolean isFinite() {
        if (verbs.isEmpty()) {
            return false;
        }
        Token root = verbs.get(0);
        boolean ahead = tree.children(root, "nsubj", "nsubjpass").stream().anyMatch(subject -> subject.index() < root.index());
        boolean plain = helpers().stream().allMatch(helper -> Set.of("have", "be").contains(helper.lemma()));
        return ahead && plain && !root.lemma().equals("be") && tree.child(root, "neg").isEmpty();
    }

    /** The helping verbs of the main verb. */
    List<Token> helpers() {
        return verbs.isEmpty() ? List.of() : tree.children(verbs.get(0), "aux", "auxpass");
    }

    /** Whether a reading of this sentence rests an event on the main verb, or on what the verb brings about ("launched an attack"). */
    boolean isToldBy(Span trigger) {
        Set<Integer> words = new HashSet<>();
        for (Token verb : verbs) {
            words.add(verb.index());
            tree.children(verb, "dobj").stream().filter(this::isNew).forEach(noun -> words.add(noun.index()));
            for (Token preposition : tree.children(verb, "prep")) {
                tree.children(preposition, "pobj").stream().filter(this::isNew).forEach(noun -> words.add(noun.index()));
            }
        }
        return words.stream().map(tree::token).anyMatch(token -> token.span().start() < trigger.end() && trigger.start() < token.span().end());
    }

    /** Not taken for known, as "the attack" is whether or not somebody denied it. */
    private boolean isNew(Token noun) {
        return tree.child(noun, "poss").isEmpty()
                && tree.children(noun, "det").stream().noneMatch(word -> Set.of("the", "this", "that", "these", "those").contains(word.lemma()));
    }
}
