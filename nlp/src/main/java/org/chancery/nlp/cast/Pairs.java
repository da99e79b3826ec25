package org.chancery.nlp.cast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Finds the two meant by "both sides", "the two countries", "the pair". */
final class Pairs {

    private static final Set<String> STATES = Set.of("side", "country", "state", "nation", "government", "neighbour",
            "neighbor", "ally", "capital", "power", "party", "rival", "foe", "enemy", "partner", "kingdom", "republic",
            "administration", "delegation", "adversary", "superpower");
    private static final Set<String> PERSONS = Set.of("man", "woman", "leader", "minister", "president", "diplomat",
            "envoy", "ambassador", "counterpart", "premier", "official", "pair", "duo", "statesman", "politician");

    private final Resolver resolver;

    Pairs(Resolver resolver) {
        this.resolver = resolver;
    }

    List<Figure> find(ParsedSentence sentence, Token head) {
        String lemma = head.lemma();
        if (head.tag().equals("DT") || head.tag().equals("PDT")) {
            boolean both = lemma.equals("both") && Grammar.role(sentence, head) == Trace.Role.SUBJECT
                    && head.relation().startsWith("nsubj") && sentence.children(head).isEmpty();
            return both ? persons(sentence, head) : List.of();
        }
        boolean pair = lemma.equals("pair") || lemma.equals("duo");
        boolean two = false;
        boolean own = false;
        for (int i = Grammar.first(sentence, head); i < head.index(); i++) {
            Token token = sentence.token(i);
            String word = Grammar.lower(token);
            two |= word.equals("both") || word.equals("two") && i > 0;
            own |= resolver.nameCovering(sentence.index(), i) != null || word.equals("other") || token.tag().equals("JJ")
                    && !Set.of("two", "neighbouring", "neighboring", "bitter", "rival", "asian", "african", "arab",
                            "latin", "american", "european", "foreign").contains(word);
            pair &= !word.equals("a");
        }
        boolean neighbours = Set.of("neighbour", "neighbor", "party").contains(lemma) && head.tag().equals("NNS")
                && Grammar.lower(sentence.token(Grammar.first(sentence, head))).equals("the");
        if (own || !(two || pair || neighbours) || !sentence.children(head, "prep").isEmpty()
                && sentence.children(head, "prep").stream().anyMatch(p -> p.lemma().equals("of"))) {
            return List.of();
        }
        if (STATES.contains(lemma) || neighbours) {
            return states(sentence, head);
        }
        if (!PERSONS.contains(lemma)) {
            return List.of();
        }
        List<Figure> persons = persons(sentence, head);
        boolean offices = lemma.equals("minister") || lemma.equals("president") || lemma.equals("ambassador")
                || lemma.equals("envoy") || lemma.equals("leader");
        return persons.isEmpty() && offices ? states(sentence, head) : persons;
    }

    private List<Figure> states(ParsedSentence sentence, Token head) {
        List<String> recent = new ArrayList<>();
        if (sentence.index() > 0 || head.index() > 0) {
            Set<String> others = resolver.excluded(sentence, head);
            recent.addAll(resolver.discourse.dominant(sentence.index(), head.index(), c -> !others.contains(c)));
        }
        // a sentence may name the two only after it has spoken of them
        for (int i = head.index() + 1; i < sentence.size() && sentence.index() <= 1; i++) {
            Named named = resolver.nameAt(sentence.index(), i);
            if (named != null && named.hit() != null && named.hit().country() != null
                    && !recent.contains(named.hit().country())) {
                recent.add(recent.size() < 2 ? recent.size() : 1, named.hit().country());
            }
        }
        if (recent.size() < 2) {
            return List.of();
        }
        return List.of(resolver.troupe.state(recent.get(0)), resolver.troupe.state(recent.get(1)));
    }

    private List<Figure> persons(ParsedSentence sentence, Token head) {
        Map<Figure, Double> weights = new LinkedHashMap<>();
        for (Trace trace : resolver.discourse.traces()) {
            int back = sentence.index() - trace.sentence();
            if (back < 0 || back > 4 || back == 0 && trace.head() >= head.index()) {
                continue;
            }
            ParsedSentence there = resolver.text.sentences().get(trace.sentence());
            boolean subject = there.token(trace.head()).relation().startsWith("nsubj");
            for (Figure figure : trace.figures()) {
                if (figure.isPerson() && figure.person != null && trace.role() != Trace.Role.MODIFIER) {
                    weights.merge(figure, (subject ? 3 : 1) * Math.pow(0.6, back), Double::sum);
                }
            }
        }
        List<Figure> ranked = new ArrayList<>(weights.keySet());
        ranked.sort((a, b) -> Double.compare(weights.getOrDefault(b, 0.0), weights.getOrDefault(a, 0.0)));
        return ranked.size() < 2 ? List.of() : List.of(ranked.get(0), ranked.get(1));
    }
}
