package org.chancery.nlp.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;

/** Finds the {@link Region}s of a pair in its sentence's tree. */
final class Regions {

    private static final int BEFORE = 3;
    private static final int AFTER = 6;

    private final ParsedSentence sentence;
    private final Phrase source;
    private final Phrase target;
    private final Path path;
    private final Map<Region, List<Span>> found = new EnumMap<>(Region.class);

    private Regions(ParsedSentence sentence, Pair pair) {
        this.sentence = sentence;
        this.source = pair.source().map(span -> Phrase.of(sentence, span)).orElse(Phrase.NONE);
        this.target = pair.target().map(span -> Phrase.of(sentence, span)).orElse(Phrase.NONE);
        this.path = source.head() >= 0 && target.head() >= 0
                ? Path.between(sentence, source.head(), target.head())
                : new Path(List.of(), -1, List.of());
    }

    /** The spans of each region but the whole sentence, in the offsets of the tokens; an empty list where it has none. */
    static Map<Region, List<Span>> of(ParsedSentence sentence, Pair pair) {
        Regions regions = new Regions(sentence, pair);
        regions.find(pair);
        return regions.found;
    }

    private void find(Pair pair) {
        found.put(Region.SOURCE, pair.source().map(List::of).orElse(List.of()));
        found.put(Region.TARGET, pair.target().map(List::of).orElse(List.of()));
        List<Integer> way = new ArrayList<>(path.up());
        way.addAll(path.down());
        way.removeIf(i -> source.holds(i) || target.holds(i));
        put(Region.PATH, way);
        int verb = verbAbove(source.head() >= 0 ? source.head() : target.head());
        put(Region.VERB, verb);
        put(Region.VERB_GROUP, verb < 0 ? List.of() : group(verb));
        put(Region.OBJECT, verb < 0 ? List.of() : object(verb));
        put(Region.SECOND_VERB, secondVerb(verb));
        put(Region.HEADS, List.of(source.head(), target.head()));
        put(Region.TOP, path.top());
        put(Region.BETWEEN, between());
        put(Region.GOVERNOR, governor());
        put(Region.AROUND, around());
        put(Region.ROOT, sentence.tokens().stream()
                .filter(token -> token.head() < 0)
                .map(Token::index)
                .toList());
    }

    private void put(Region region, int word) {
        put(region, List.of(word));
    }

    private void put(Region region, List<Integer> words) {
        found.put(region, words.stream()
                .filter(i -> i >= 0)
                .map(i -> sentence.token(i).span())
                .toList());
    }

    private int verbAbove(int word) {
        List<Integer> line = word < 0 ? List.of() : Path.ancestors(sentence, word);
        for (int at : line) {
            if (at != word && sentence.token(at).isVerb()) {
                return at;
            }
        }
        return line.isEmpty() ? -1 : sentence.token(line.get(line.size() - 1)).index();
    }

    private List<Integer> group(int verb) {
        TreeSet<Integer> group = new TreeSet<>(List.of(verb));
        for (Token child : sentence.children(sentence.token(verb), "aux", "auxpass", "neg", "prt", "prep", "acomp", "attr", "mark", "advmod", "oprd")) {
            group.add(child.index());
        }
        return List.copyOf(group);
    }

    private List<Integer> object(int verb) {
        List<Integer> words = new ArrayList<>();
        for (Token object : sentence.children(sentence.token(verb), "dobj", "attr", "nsubjpass", "oprd", "acomp")) {
            for (Token token : sentence.subtree(object)) {
                if (!source.holds(token.index()) && !target.holds(token.index())) {
                    words.add(token.index());
                }
            }
        }
        return words;
    }

    private int secondVerb(int verb) {
        int carrying = verbAbove(target.head());
        if (carrying >= 0 && carrying != verb) {
            return carrying;
        }
        return verb < 0
                ? -1
                : sentence.child(sentence.token(verb), "xcomp", "ccomp", "advcl", "conj")
                        .map(Token::index)
                        .orElse(-1);
    }

    private List<Integer> between() {
        if (source.tokens().isEmpty() || target.tokens().isEmpty()) {
            return List.of();
        }
        int from = Math.min(last(source), last(target)) + 1;
        int to = Math.max(first(source), first(target));
        return range(from, to);
    }

    private List<Integer> governor() {
        if (target.head() < 0) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        for (int at = sentence.token(target.head()).head(); at >= 0; at = sentence.token(at).head()) {
            found.add(at);
            if (!sentence.token(at).tag().equals("IN") && !sentence.token(at).tag().equals("TO")) {
                break;
            }
        }
        return found;
    }

    private List<Integer> around() {
        List<Phrase> parties =
                Stream.of(source, target).filter(party -> !party.tokens().isEmpty()).toList();
        if (parties.isEmpty()) {
            return List.of();
        }
        int from = parties.stream().mapToInt(Regions::first).min().orElseThrow();
        int to = parties.stream().mapToInt(Regions::last).max().orElseThrow();
        List<Integer> words = new ArrayList<>(range(Math.max(0, from - BEFORE), from));
        words.addAll(range(to + 1, Math.min(sentence.size(), to + 1 + AFTER)));
        return words;
    }

    private static int first(Phrase phrase) {
        return phrase.tokens().get(0).index();
    }

    private static int last(Phrase phrase) {
        return phrase.tokens().get(phrase.tokens().size() - 1).index();
    }

    private static List<Integer> range(int from, int to) {
        List<Integer> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(i);
        }
        return words;
    }
}
