package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.frame.Filler;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.Slot;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Follows a path of slots from a frame to the words that fill its last one. */
final class SlotPath {

    /** "Its partner, Denmark": the name beside a noun. */
    static final String APPOSITION = "appos";

    private final Scene scene;

    SlotPath(Scene scene) {
        this.scene = scene;
    }

    /** The head words at the end of the path; empty where a slot on the way is. */
    List<Token> heads(Frame frame, List<String> path) {
        List<Token> heads = inFrame(frame, path.get(0));
        for (String step : path.subList(1, path.size())) {
            Set<Token> next = new LinkedHashSet<>();
            for (Token head : heads) {
                next.addAll(below(frame.sentence(), head, step));
            }
            heads = List.copyOf(next);
        }
        return heads;
    }

    private static List<Token> inFrame(Frame frame, String slot) {
        return frame.fillers(slot).stream().map(Filler::head).toList();
    }

    /** What fills a slot of the phrase or clause {@code head} heads. */
    private List<Token> below(ParsedSentence sentence, Token head, String slot) {
        List<Token> found = new ArrayList<>();
        Optional<Frame> frame = scene.frameAt(sentence, head);
        frame.ifPresent(f -> found.addAll(inFrame(f, slot)));
        for (Token child : inPhrase(sentence, head, slot)) {
            if (!found.contains(child)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The words that fill a slot of a noun phrase by its own grammar, without any frame. */
    static List<Token> inPhrase(ParsedSentence sentence, Token head, String slot) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            String relation = child.relation();
            boolean fits =
                    switch (slot) {
                        case Slot.POSS -> relation.equals("poss");
                        case APPOSITION -> relation.equals("appos") && child.isNoun() && isBeside(sentence, head, child);
                        case Slot.MOD -> relation.equals("nmod")
                                || relation.equals("amod")
                                || relation.equals("compound")
                                || relation.equals("nn");
                        default -> false;
                    };
            if (fits) {
                found.add(child);
            } else if (relation.equals("prep") && child.lemma().equals(slot)) {
                for (Token object : sentence.children(child, "pobj")) {
                    found.add(object);
                    found.addAll(joined(sentence, object));
                }
            }
        }
        return found;
    }

    /** Whether no mark that parts clauses stands between a noun and the name held to be beside it. */
    private static boolean isBeside(ParsedSentence sentence, Token noun, Token name) {
        for (int i = noun.index() + 1; i < name.index(); i++) {
            if (sentence.token(i).form().equals(";")) {
                return false;
            }
        }
        return true;
    }

    private static List<Token> joined(ParsedSentence sentence, Token head) {
        List<Token> found = new ArrayList<>();
        for (Token next : sentence.children(head, "conj")) {
            if (!next.isVerb()) {
                found.add(next);
                found.addAll(joined(sentence, next));
            }
        }
        return found;
    }
}
