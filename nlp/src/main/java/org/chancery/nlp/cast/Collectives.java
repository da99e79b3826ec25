package org.chancery.nlp.cast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.nlp.cast.CollectiveWords.Kind;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the several meant by "the ten", "all three", "the quartet", "the four states", "its neighbours", "the three others".
 *
 * <p>They are those last spoken of together, of as many as are counted where there are some, and never with the one whose
 * neighbours or allies they are.
 */
final class Collectives {

    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "all");

    private final Resolver resolver;
    private final CollectiveWords words;

    Collectives(Resolver resolver) {
        this.resolver = resolver;
        this.words = resolver.lexicon.collectives();
    }

    /** Those the phrase means that {@code head} heads; empty where it counts or joins nobody spoken of. */
    List<Figure> find(ParsedSentence sentence, Token head) {
        String lemma = head.lemma();
        if (lemma.equals("latter") && before(sentence, head).contains("the")) {
            return latter(sentence, head);
        }
        Set<String> before = before(sentence, head);
        boolean definite = before.stream().anyMatch(DEFINITE::contains);
        if (words.has(Kind.RELATIVE, lemma) && head.tag().equals("NNS")) {
            Figure owner = owner(sentence, head);
            return owner == null ? List.of() : states(last(sentence, head, 2, false,
                    figures -> figures.stream().noneMatch(f -> Objects.equals(f.country, owner.country))));
        }
        if (!definite && !of(sentence, head)) {
            return List.of();
        }
        Integer members = words.number(Kind.SET, lemma);
        if (members != null) {
            return last(sentence, head, members, true, figures -> true);
        }
        boolean others = lemma.equals("other") && head.tag().endsWith("S");
        Integer count = others || words.has(Kind.STATE, lemma) && head.tag().endsWith("S") ? count(before)
                : head.tag().equals("CD") ? words.number(Kind.COUNT, Grammar.lower(head)) : null;
        if (count == null || own(sentence, head)) {
            return List.of();
        }
        if (others) {
            Figure one = subject(sentence, head);
            List<Figure> all = one == null ? List.of()
                    : last(sentence, head, count + 1, true, figures -> figures.contains(one));
            return all.stream().filter(figure -> figure != one).toList();
        }
        List<Figure> found = last(sentence, head, count, false, figures -> true);
        return words.has(Kind.STATE, lemma) ? states(found) : found;
    }

    /** The last of those spoken of together, or of those named in the sentence before. */
    private List<Figure> latter(ParsedSentence sentence, Token head) {
        List<Trace> traces = resolver.discourse.traces();
        for (int i = traces.size() - 1; i >= 0; i--) {
            Trace trace = traces.get(i);
            boolean named = trace.kind() == MentionKind.NAME && trace.role() != Trace.Role.MODIFIER && !trace.isThing();
            boolean earlier = trace.sentence() < sentence.index()
                    || trace.sentence() == sentence.index() && trace.head() < head.index();
            if (named && earlier && sentence.index() - trace.sentence() <= 1) {
                return List.of(trace.figures().get(trace.figures().size() - 1));
            }
        }
        return List.of();
    }

    private static Set<String> before(ParsedSentence sentence, Token head) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = Grammar.first(sentence, head); i < head.index(); i++) {
            words.add(Grammar.lower(sentence.token(i)));
        }
        if (head.tag().equals("CD") && head.index() > 0) {
            words.add(Grammar.lower(sentence.token(head.index() - 1)));
        }
        return words;
    }

    private @Nullable Integer count(Set<String> before) {
        return before.stream().map(word -> words.number(Kind.COUNT, word)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether the phrase itself tells which it means. */
    private boolean own(ParsedSentence sentence, Token head) {
        for (int i = Grammar.first(sentence, head); i < head.index(); i++) {
            if (resolver.nameCovering(sentence.index(), i) != null) {
                return true;
            }
        }
        return of(sentence, head) || head.tag().equals("CD") && head.index() + 1 < sentence.size()
                && sentence.token(head.index() + 1).tag().matches("NN.*|JJ.*|CD|HYPH|VBG");
    }

    private static boolean of(ParsedSentence sentence, Token head) {
        return sentence.children(head, "prep").stream().anyMatch(p -> Grammar.lower(p).equals("of"));
    }

    private @Nullable Figure owner(ParsedSentence sentence, Token head) {
        for (Token child : sentence.children(head, "poss")) {
            return one(resolver.figures(sentence, child.index()));
        }
        for (Token of : sentence.children(head, "prep")) {
            if (Grammar.lower(of).equals("of") && sentence.child(of, "pobj").isPresent()) {
                return one(resolver.figures(sentence, sentence.child(of, "pobj").get().index()));
            }
        }
        return null;
    }

    private static @Nullable Figure one(List<Figure> figures) {
        return figures.size() == 1 && figures.get(0).country != null ? figures.get(0) : null;
    }

    private @Nullable Figure subject(ParsedSentence sentence, Token head) {
        for (Trace trace : resolver.discourse.traces()) {
            if (trace.sentence() == sentence.index() && trace.head() < head.index() && trace.figures().size() == 1
                    && trace.role() == Trace.Role.SUBJECT) {
                return trace.figure();
            }
        }
        return null;
    }

    /** The last that many spoken of together; where none are so many and it need not be {@code exact}, the first at all. */
    private List<Figure> last(ParsedSentence sentence, Token head, int count, boolean exact,
            Predicate<List<Figure>> fits) {
        List<Figure> loose = List.of();
        List<Trace> traces = resolver.discourse.traces();
        for (int i = traces.size() - 1; i >= 0; i--) {
            Trace trace = traces.get(i);
            List<Figure> figures = trace.figures();
            boolean earlier = trace.sentence() < sentence.index()
                    || trace.sentence() == sentence.index() && trace.head() < head.index();
            if (!earlier || figures.size() < Math.min(count, 3) || figures.stream().anyMatch(f -> f.country == null)
                    || !fits.test(figures)) {
                continue;
            }
            if (figures.size() == count) {
                return figures;
            }
            if (!exact) {
                loose = figures; // "the ten", of whom the opening names three
            }
        }
        return loose;
    }

    private List<Figure> states(List<Figure> figures) {
        List<Figure> states = new ArrayList<>();
        for (Figure figure : figures) {
            Figure state = resolver.troupe.state(Objects.requireNonNull(figure.country));
            if (!states.contains(state)) {
                states.add(state);
            }
        }
        return states;
    }
}
