package org.chancery.nlp.cast;

import java.util.Optional;
import java.util.Set;
import org.chancery.coding.ActorKind;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/** What a dispatch says of a person where it names one: "Ecuador President Daniel Noboa", "Liu Weimin, a spokesman". */
final class Introductions {

    private static final Set<String> FORMER = Set.of("former", "ex", "ousted", "deposed", "late", "erstwhile", "then");

    private static final Set<String> STATE_SECTORS = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "OPP", "SPY");

    private final Resolver resolver;
    private final DescriptionReader reader;

    Introductions(Resolver resolver) {
        this.resolver = resolver;
        this.reader = new DescriptionReader(resolver.lexicon, resolver);
    }

    /** Takes in what needs no context: titles and appositions that name a state or an office outright. */
    void explicit(ParsedSentence sentence, Named name) {
        Figure figure = name.figure();
        if (!name.isPerson() || figure == null) {
            return;
        }
        Token head = sentence.token(name.head());
        int first = Math.min(name.first(), Grammar.first(sentence, head));
        if (first < name.first()) {
            international(sentence, figure, first, name.first() - 1);
            outright(sentence, figure, first, name.first() - 1);
        }
        for (Token beside : sentence.children(head, "appos")) {
            outright(sentence, figure, Grammar.first(sentence, beside), beside.index());
        }
        if (head.relation().equals("appos") && head.head() >= 0) {
            Token beside = sentence.token(head.head());
            outright(sentence, figure, Grammar.first(sentence, beside), beside.index());
        }
    }

    private void outright(ParsedSentence sentence, Figure figure, int first, int end) {
        Noun noun = noun(sentence, first, end);
        if (noun == null || noun.sort() == Noun.Sort.STATE) {
            return;
        }
        boolean former = false;
        String country = null;
        for (int i = first; i <= end; i++) {
            former |= FORMER.contains(Grammar.lower(sentence.token(i)));
            Named named = resolver.nameCovering(sentence.index(), i);
            if (country == null && named != null && named.hit() != null && !named.isPerson()) {
                country = named.hit().country();
            }
        }
        international(sentence, figure, first, end);
        Optional<Token> of = sentence.child(sentence.token(end), "prep").filter(p -> Grammar.lower(p).equals("of"));
        if (country == null && of.isPresent()) {
            Token object = sentence.child(of.get(), "pobj").orElse(of.get());
            Named named = resolver.nameCovering(sentence.index(), object.index());
            country = named == null || named.hit() == null ? null : named.hit().country();
        }
        figure.belongsTo(country);
        take(figure, noun, DescriptionReader.words(sentence, Math.max(first, roleStart(sentence, first, end)), end, true),
                former);
    }

    /** "U.N. Secretary-General X": of a body of states and of none of them. */
    private void international(ParsedSentence sentence, Figure figure, int first, int end) {
        for (int i = first; i <= end; i++) {
            Named named = resolver.nameCovering(sentence.index(), i);
            if (named != null && named.hit() != null && named.hit().function().startsWith("IGO") && figure.country == null
                    && figure.body == null) {
                figure.sectors.add("IGO");
                figure.body = named.hit().name();
            }
        }
    }

    private @Nullable Noun noun(ParsedSentence sentence, int first, int end) {
        for (int k = first; k <= end; k++) {
            Noun noun = resolver.lexicon.noun(DescriptionReader.words(sentence, k, end, true));
            if (noun != null) {
                return noun;
            }
        }
        return null;
    }

    private int roleStart(ParsedSentence sentence, int first, int end) {
        for (int k = first; k <= end; k++) {
            if (resolver.lexicon.noun(DescriptionReader.words(sentence, k, end, true)) != null) {
                return k;
            }
        }
        return end;
    }

    /** Lets the figure be what the noun says. */
    static void take(Figure figure, Noun noun, String role, boolean former) {
        if (noun.sort() != Noun.Sort.PERSON) {
            return;
        }
        if (figure.gender == Gender.UNKNOWN) {
            figure.gender = noun.gender();
        }
        figure.lemmas.add(noun.lemma());
        if (former) {
            figure.former = true;
            figure.toldFormer = true;
            figure.office = null;
            return;
        }
        if (figure.function.isEmpty() || weak(figure.function)) {
            figure.function = noun.function();
        }
        if (!noun.sector().isEmpty() && !noun.sector().equals("CVL")) {
            figure.sectors.add(noun.sector());
            if (!STATE_SECTORS.contains(noun.sector())) {
                return;
            }
            if (figure.former && !figure.toldFormer && !weak(noun.function())) {
                figure.former = false;
                figure.office = null;
                figure.function = noun.function();
            }
            if ((figure.office == null || figure.office.equals("official")) && !figure.former
                    && (!weak(noun.function()) || noun.function().equals("official"))) {
                figure.office = role;
            }
        }
    }

    /** A bare name right after someone told by office only: "Canada's ambassador was expelled. Dennis Horak …". */
    private void adopt(ParsedSentence sentence, Token head, Figure figure) {
        if (figure.country != null || !figure.function.isEmpty() || !figure.lemmas.isEmpty() || figure.mentions > 1
                || Grammar.role(sentence, head) != Trace.Role.SUBJECT) {
            return;
        }
        for (Trace trace : resolver.discourse.traces()) {
            int back = sentence.index() - trace.sentence();
            if (back < 1 || back > 2 || trace.figures().size() != 1 || trace.kind() != MentionKind.NOMINAL) {
                continue;
            }
            Figure other = trace.figure();
            if (other.isPerson() && other.person == null && other.country != null && other.mentions > 1
                    && !weak(other.function) && !other.function.isEmpty()) {
                figure.belongsTo(other.country);
                figure.host = other.host;
                figure.function = other.function;
                figure.office = other.office;
                figure.sectors.addAll(other.sectors);
                figure.lemmas.addAll(other.lemmas);
            }
        }
    }

    static boolean weak(String function) {
        return Set.of("civilian", "politician", "leader", "accused", "protester", "official", "armed").contains(function);
    }

    /** Takes in what the titles right before a name tell in context: "its Foreign Minister X". */
    void inContext(ParsedSentence sentence, Named name) {
        Figure figure = name.figure();
        if (figure == null) {
            return;
        }
        Token head = sentence.token(name.head());
        int first = Math.min(name.first(), Grammar.first(sentence, head));
        Description description = first < name.first() ? reader.read(sentence, name.first() - 1, first, null) : null;
        if (description != null) {
            figure.belongsTo(description.ownCountry());
            if (figure.host == null) {
                figure.host = description.host();
            }
        }
        for (Token preposition : sentence.children(head, "prep")) {
            if (Set.of("of", "from").contains(Grammar.lower(preposition))) {
                for (Token object : sentence.children(preposition, "pobj")) {
                    for (Figure owner : resolver.figures(sentence, object.index())) {
                        figure.belongsTo(owner.country);
                        if (owner.kind == ActorKind.ORGAN) {
                            figure.sectors.addAll(owner.sectors);
                            figure.former &= figure.toldFormer;
                        }
                    }
                }
            }
        }
        boolean governing = description != null && Set.of("GOV", "MIL", "COP", "LEG", "JUD")
                .contains(description.noun().sector());
        if (figure.country == null && governing && figure.body == null && description != null
                && !description.international()) {
            Set<String> others = resolver.opposed(sentence, head);
            figure.guess(resolver.discourse.focus(sentence.index(), name.first(), false, c -> !others.contains(c)));
        }
        adopt(sentence, head, figure);
    }
}
