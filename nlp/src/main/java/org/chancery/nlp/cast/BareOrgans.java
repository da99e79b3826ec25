package org.chancery.nlp.cast;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.coding.ActorKind;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose an organ is that is told without its state: "the foreign ministry", "the government's spokesman".
 *
 * <p>In this order: the state of the person named as its own; where it is; the organ of that kind spoken of before, unless
 * another state has acted since in the paragraph; the state most in mind. A state the organ finds fault with is not its own
 * as long as there is another. Police, armies, courts and the like belong to the soil: to the state where the story is.
 */
final class BareOrgans {

    private static final Set<String> CALLS = Set.of("summon", "call", "order", "invite", "convoke", "convene", "bring", "haul");
    private static final int REACH = 5;
    private static final int REACH_ON_SOIL = 2;

    private final Resolver resolver;

    BareOrgans(Resolver resolver) {
        this.resolver = resolver;
    }

    /** The state that the sentence tells of the organ in another way than by its name; null where it does not. */
    @Nullable String told(ParsedSentence sentence, Token head, Description d) {
        if (Descriptions.onSoil(d.noun())) {
            return null;
        }
        String own = ofItsPerson(sentence, head);
        if (own != null) {
            return own;
        }
        return d.place() != null ? d.place() : scene(sentence, head);
    }

    /** "the foreign ministry's spokesman, Sergei Ryabkov": the state of a person of whom that is known. */
    private @Nullable String ofItsPerson(ParsedSentence sentence, Token head) {
        if (!head.relation().equals("poss") && !head.relation().equals("compound") || head.head() < 0) {
            return null;
        }
        Token title = sentence.token(head.head());
        String found = known(sentence, title);
        for (Token beside : sentence.children(title, "appos")) {
            found = found == null ? known(sentence, beside) : found;
        }
        return found == null && title.relation().equals("appos") && title.head() >= 0
                ? known(sentence, sentence.token(title.head()))
                : found;
    }

    private @Nullable String known(ParsedSentence sentence, Token token) {
        Named named = resolver.nameAt(sentence.index(), token.index());
        Figure figure = named == null ? null : named.figure();
        return figure != null && figure.isPerson() && figure.certain && !figure.former ? figure.country : null;
    }

    /** "In Tokyo, the ministry said", "Our envoy was called in to the ministry": whose an organ is by where it is. */
    private @Nullable String scene(ParsedSentence sentence, Token head) {
        if (Grammar.role(sentence, head) == Trace.Role.SUBJECT && sentence.size() > 3
                && Grammar.lower(sentence.token(0)).equals("in") && head.index() <= 6) {
            Named where = resolver.nameCovering(sentence.index(), 1);
            if (where != null && where.hit() != null && where.hit().sort() == Lore.Hit.Sort.CAPITAL
                    && sentence.token(where.last() + 1).form().equals(",")) {
                return where.hit().country();
            }
        }
        if (head.relation().equals("pobj") && sentence.head(head).filter(p -> Grammar.lower(p).equals("to")).isPresent()) {
            Optional<Token> verb = Grammar.governor(sentence, head).filter(v -> CALLS.contains(v.lemma()));
            if (verb.isPresent()) {
                List<Figure> called = sentence.child(verb.get(), "nsubjpass", "dobj")
                        .map(each -> resolver.figures(sentence, each.index()))
                        .orElse(List.of());
                return host(sentence, head, called);
            }
        }
        return null;
    }

    /** Where those called in are accredited: as told, or else the foremost state that is none of theirs. */
    private @Nullable String host(ParsedSentence sentence, Token head, List<Figure> called) {
        Set<String> own = new LinkedHashSet<>();
        for (Figure figure : called) {
            if (figure.host != null) {
                return figure.host;
            }
            if (figure.country != null) {
                own.add(figure.country);
            }
        }
        List<String> others = own.isEmpty() ? List.of()
                : resolver.discourse.dominant(sentence.index(), head.index(), country -> !own.contains(country));
        return others.isEmpty() ? null : others.get(0);
    }

    /** The organ of that kind spoken of before; null where none was. */
    @Nullable Figure spokenOf(ParsedSentence sentence, Token head, Description d, Predicate<String> fits) {
        String function = d.noun().function();
        String lemma = d.noun().lemma();
        Predicate<Figure> alike = figure -> figure.kind == ActorKind.ORGAN
                && (figure.function.equals(function) || lemma.equals("ministry") && figure.function.endsWith("ministry"))
                && !figure.lemmas.contains("own");
        if (Descriptions.onSoil(d.noun())) {
            return latest(sentence, head, REACH_ON_SOIL, alike);
        }
        Predicate<String> own = fits.and(blameless(sentence, head));
        return latest(sentence, head, REACH, alike.and(figure -> figure.country == null || own.test(figure.country)));
    }

    /**
     * The state the paragraph has turned to since an organ of another was spoken of; asked only for an organ that acts or
     * speaks itself, or through one of its people.
     *
     * @param known the organ spoken of before
     * @return the one state that has acted in the paragraph so far; null where none has, or several, or where it is no other
     */
    @Nullable String turnedTo(ParsedSentence sentence, Token head, Figure known, Predicate<String> fits) {
        boolean acts = Grammar.role(sentence, resolver.top(sentence, head)) == Trace.Role.SUBJECT;
        String about = acts ? resolver.discourse.actsInParagraph(sentence.index()) : null;
        boolean other = about != null && known.country != null && !about.equals(known.country);
        return other && fits.and(blameless(sentence, head)).test(Objects.requireNonNull(about)) ? about : null;
    }

    /** The state most in mind that will do; null where none is. */
    @Nullable String inMind(ParsedSentence sentence, Token head, Description d, Predicate<String> fits) {
        if (Descriptions.onSoil(d.noun())) {
            return resolver.discourse.focus(sentence.index(), head.index(), true, c -> true);
        }
        String found = resolver.discourse.focus(sentence.index(), head.index(), false, fits.and(blameless(sentence, head)));
        return found != null ? found : resolver.discourse.focus(sentence.index(), head.index(), false, fits);
    }

    private Predicate<String> blameless(ParsedSentence sentence, Token head) {
        Set<String> reproached = resolver.reproached(sentence, head);
        return country -> !reproached.contains(country);
    }

    private @Nullable Figure latest(ParsedSentence sentence, Token head, int reach, Predicate<Figure> is) {
        List<Trace> traces = resolver.discourse.traces();
        for (int i = traces.size() - 1; i >= 0; i--) {
            Trace trace = traces.get(i);
            boolean earlier = trace.sentence() < sentence.index()
                    || trace.sentence() == sentence.index() && trace.head() < head.index();
            if (earlier && sentence.index() - trace.sentence() > reach) {
                return null;
            }
            Optional<Figure> found = earlier ? trace.figures().stream().filter(is).findFirst() : Optional.empty();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }
}
