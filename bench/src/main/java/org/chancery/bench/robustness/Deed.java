package org.chancery.bench.robustness;

import java.util.ArrayList;
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

    /** Whether the sentence opens with its subject, and the main verb tells what was done in the past or the perfect. */
    boolean isFinite() {
        if (verbs.isEmpty()) {
            return false;
        }
        Token root = verbs.get(0);
        boolean opens = tree.children(root, "nsubj", "nsubjpass").stream()
                .anyMatch(subject -> tree.subtree(subject).get(0).index() == 0 && subject.index() < root.index());
        boolean plain = helpers().stream().allMatch(helper -> Set.of("have", "be").contains(helper.lemma()));
        return opens && plain && !root.lemma().equals("be") && tree.child(root, "neg").isEmpty();
    }

    /** The helping verbs of the main verb. */
    List<Token> helpers() {
        return verbs.isEmpty() ? List.of() : tree.children(verbs.get(0), "aux", "auxpass");
    }

    /** Whether an event rests on the main verb. */
    boolean isToldByVerb(Span trigger) {
        return overlap(verbs, trigger);
    }

    /** Whether an event rests on what the main verb brings about ("launched an attack"), which is not taken for known. */
    boolean isToldByObject(Span trigger) {
        return overlap(verbs.stream().flatMap(verb -> tree.children(verb, "dobj").stream()).filter(this::isNew).toList(), trigger);
    }

    private static boolean overlap(List<Token> words, Span trigger) {
        return words.stream().anyMatch(word -> word.span().start() < trigger.end() && trigger.start() < word.span().end());
    }

    /** Not as "the attack", which was made whether or not somebody denied it. */
    private boolean isNew(Token noun) {
        return tree.child(noun, "poss").isEmpty()
                && tree.children(noun, "det").stream().noneMatch(word -> Set.of("the", "this", "that", "these", "those").contains(word.lemma()));
    }
}
