package org.chancery.nlp.cast;

import java.util.ArrayList;
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

/** Finds which state, organ, mission or other body a description means. */
final class BodyDescriptions {

    private static final Set<String> COUNTRY = Set.of("country", "nation", "kingdom", "emirate", "republic", "sultanate",
            "monarchy", "homeland", "principality", "federation", "theocracy", "archipelago");
    private static final Set<String> NEIGHBOUR = Set.of("neighbour", "neighbor", "neighbouring country",
            "neighboring country");
    /** The function of nouns that mean a consular post, in {@code nouns.tsv}. */
    private static final String CONSULATE = "consulate";

    /** A mission only where one was spoken of and nothing says which building: "the building", not "the parliament building". */
    private static final String BUILDING = "building";

    private static final Set<String> LOOSE_MISSION = Set.of("compound", "premises", "residence", "chancery", "mission", BUILDING,
            "representative office", "trade office", "liaison office");
    private static final Set<String> LOOSE_ORGAN = Set.of("office", "palace", "house", "chamber", "commission",
            "committee", "council", "agency", "department", "bureau", "executive", "intelligence", "treasury",
            "secretariat", "directorate", "throne", "customs", "fleet", "jet", "artillery", "patrol", "guards corps",
            "central bank", "assembly", "leadership", "administration", "prosecution");

    private final Resolver resolver;
    private final BareOrgans bare;
    private final Hosts hosts;

    BodyDescriptions(Resolver resolver) {
        this.resolver = resolver;
        this.bare = new BareOrgans(resolver);
        this.hosts = new Hosts(resolver);
    }

    List<Figure> state(ParsedSentence sentence, Token head, Description d, Predicate<String> fits) {
        String lemma = d.noun().lemma();
        if (d.plural() || d.other()) {
            return List.of();
        }
        if (NEIGHBOUR.contains(lemma)) {
            return neighbour(sentence, head, d, fits);
        }
        if (d.article() == Description.Article.POSSESSIVE && (COUNTRY.contains(lemma) || lemma.equals("state"))) {
            String country = d.ownCountry();
            return country == null ? List.of() : place(sentence, head, country);
        }
        Set<String> allowed = resolver.lexicon.epithet(d.words());
        if (allowed.isEmpty()) {
            allowed = resolver.lexicon.epithet(lemma);
        }
        boolean known = d.article() == Description.Article.DEFINITE || d.article() == Description.Article.DEMONSTRATIVE;
        if (!known || allowed.isEmpty() && (!COUNTRY.contains(lemma) || d.foreign() || !d.owners().isEmpty())
                || allowed.isEmpty() && !sentence.children(head, "relcl").isEmpty()) {
            return List.of();
        }
        Set<String> only = allowed;
        boolean ground = Grounds.isGround(resolver, sentence, head, Lore.Hit.Sort.STATE);
        String country;
        if (d.article() == Description.Article.DEMONSTRATIVE) {
            country = resolver.discourse.lastNamed(sentence.index(), head.index(),
                    c -> (only.isEmpty() || only.contains(c)) && fits.test(c));
        } else {
            country = resolver.discourse.focus(sentence.index(), head.index(), ground,
                    c -> (only.isEmpty() || only.contains(c)) && (ground || fits.test(c)));
        }
        if (country == null && !allowed.isEmpty()) {
            country = resolver.discourse.focus(sentence.index(), Integer.MAX_VALUE, false, only::contains);
        }
        return country == null ? List.of() : place(sentence, head, country);
    }

    private List<Figure> place(ParsedSentence sentence, Token head, String country) {
        if (Grounds.isGround(resolver, sentence, head, Lore.Hit.Sort.STATE)) {
            resolver.ground(country, sentence, head);
            return List.of();
        }
        return List.of(resolver.troupe.state(country));
    }

    private List<Figure> neighbour(ParsedSentence sentence, Token head, Description d, Predicate<String> fits) {
        String base = d.ownCountry();
        if (base == null) {
            base = resolver.discourse.focus(sentence.index(), head.index(), false, c -> !fits.test(c));
        }
        String of = base == null
                ? resolver.discourse.focus(sentence.index(), head.index(), false, c -> true)
                : base;
        if (of == null) {
            return List.of();
        }
        Set<String> borders = resolver.lore.neighbours(of);
        List<String> ranked = resolver.discourse.dominant(sentence.index(), head.index(), c -> !c.equals(of));
        Optional<String> next = ranked.stream().filter(c -> borders.isEmpty() || borders.contains(c)).findFirst();
        if (next.isEmpty()) {
            next = ranked.stream().findFirst();
        }
        return next.map(c -> List.of(resolver.troupe.state(c))).orElse(List.of());
    }

    List<Figure> organ(ParsedSentence sentence, Token head, Description d, Predicate<String> fits) {
        String lemma = d.noun().lemma();
        Set<String> countries = countries(d);
        if (countries.isEmpty() && d.owners().stream().anyMatch(o -> o.kind == ActorKind.ORGANIZATION)) {
            return List.of(d.owners().get(0));
        }
        if (lemma.equals("office") && (d.owners().isEmpty() || d.owners().stream().noneMatch(Figure::isPerson))) {
            return List.of();
        }
        if (!countries.isEmpty()) {
            List<Figure> found = new ArrayList<>();
            for (String country : countries) {
                found.add(organ(d, country, name(sentence, d, country)));
            }
            return found;
        }
        if (!d.owners().isEmpty() && d.article() == Description.Article.POSSESSIVE) {
            return List.of(organ(d, null, name(sentence, d, null)));
        }
        if (LOOSE_ORGAN.contains(lemma) && d.article() != Description.Article.DEFINITE || d.foreign()) {
            return List.of();
        }
        if (d.noun().function().equals("court") && d.article() == Description.Article.DEFINITE) {
            Figure court = last(sentence, head, 30, figure -> figure.kind == ActorKind.ORGANIZATION
                    && Fold.fold(figure.name).matches(".*(court|tribunal).*"), null);
            if (court != null) {
                return List.of(court);
            }
        }
        String told = bare.told(sentence, head, d);
        if (told != null) {
            return List.of(organ(d, told, name(sentence, d, told)));
        }
        boolean loose = LOOSE_ORGAN.contains(lemma);
        Figure known = bare.spokenOf(sentence, head, d, fits);
        if (known != null) {
            boolean brief = loose || lemma.equals("ministry") || Descriptions.onSoil(d.noun());
            String turned = brief ? null : bare.turnedTo(sentence, head, known, fits);
            return List.of(turned == null ? known : organ(d, turned, name(sentence, d, turned)));
        }
        if (loose) {
            return List.of();
        }
        String country = d.place() != null ? d.place() : bare.inMind(sentence, head, d, fits);
        return country == null ? List.of() : List.of(organ(d, country, name(sentence, d, country)));
    }

    private Figure organ(Description d, @Nullable String country, String name) {
        boolean own = !d.owners().isEmpty() && d.owners().get(0).isPerson() && d.owners().get(0).former;
        Figure figure = own ? resolver.troupe.organ(name, d.noun().function(), null)
                : resolver.troupe.organ(name, d.noun().function(), country);
        if (own) {
            figure.lemmas.add("own");
            figure.belongsTo(country);
        }
        if (!d.noun().sector().isEmpty()) {
            figure.sectors.add(d.noun().sector());
        }
        figure.lemmas.add(d.noun().lemma());
        figure.plural |= d.plural() || d.noun().function().equals("police");
        return figure;
    }

    private String name(ParsedSentence sentence, Description d, @Nullable String country) {
        if (!d.owners().isEmpty() && d.owners().get(0).isPerson()) {
            return d.owners().get(0).name + "'s " + sentence.span(Math.max(d.first(), d.head() - d.role().split(" ").length + 1),
                    d.head()).in(resolver.text.text());
        }
        int from = d.first();
        String tag = sentence.token(from).tag();
        if (tag.equals("DT") || tag.equals("PRP$")) {
            from++;
        }
        String written = sentence.span(from, d.head()).in(resolver.text.text());
        if (d.country() != null || country == null) {
            return written;
        }
        int start = Math.max(from, d.head() - d.role().split("[ -]").length + 1);
        return resolver.lore.stateName(country) + " " + sentence.span(start, d.head()).in(resolver.text.text());
    }

    private static Set<String> countries(Description d) {
        Set<String> countries = new LinkedHashSet<>();
        if (d.country() != null) {
            countries.add(d.country());
            return countries;
        }
        for (Figure owner : d.owners()) {
            if (owner.country != null) {
                countries.add(owner.country);
            }
        }
        return countries;
    }

    List<Figure> mission(ParsedSentence sentence, Token head, Description d, Predicate<String> fits) {
        String lemma = d.noun().lemma();
        ActorKind kind = d.noun().function().equals(CONSULATE) ? ActorKind.CONSULATE : ActorKind.MISSION;
        if (lemma.equals(BUILDING) && sentence.children(head).stream().anyMatch(child -> !child.relation().equals("det"))) {
            return List.of();
        }
        Set<String> senders = countries(d);
        if (senders.isEmpty() && d.owners().stream().anyMatch(o -> o.kind == ActorKind.ORGANIZATION)) {
            return List.of();
        }
        String standsIn = d.host();
        if (senders.isEmpty() && standsIn != null && d.article() == Description.Article.DEFINITE) {
            Figure other = last(sentence, head, 100, figure -> figure.kind.isMission() && figure.country != null
                    && standsIn.equals(figure.host), fits);
            if (other != null && (d.plural() || other.kind != kind)) {
                senders.add(Objects.requireNonNull(other.country)); // "the consulates in Tabriz and Shiraz": of whose embassy we heard
            }
        }
        boolean unknown = d.article() == Description.Article.POSSESSIVE && d.owners().isEmpty();
        if ((d.plural() || unknown) && senders.isEmpty()) {
            return List.of();
        }
        if (senders.isEmpty()) {
            boolean open = d.article() == Description.Article.INDEFINITE;
            Predicate<Figure> post = figure -> figure.kind.isMission() && !figure.plural
                    && (d.host() == null || figure.host == null || d.host().equals(figure.host));
            Figure known = open || LOOSE_MISSION.contains(lemma) ? null
                    : last(sentence, head, 100, post.and(figure -> figure.kind == kind), fits);
            if (known == null && !open) {
                known = last(sentence, head, 100, post, fits);
            }
            if (known == null && !open) {
                known = last(sentence, head, 100, post, null);
            }
            boolean loose = LOOSE_MISSION.contains(lemma) && !d.known();
            if (known != null && !loose) {
                return List.of(known);
            }
            if (LOOSE_MISSION.contains(lemma) || d.article() == Description.Article.INDEFINITE
                    || d.article() == Description.Article.NONE && !resolver.discourse.headline(sentence.index())
                    && d.host() == null && !head.relation().equals("compound")) {
                return List.of();
            }
            Figure envoys = last(sentence, head, 100, figure -> !figure.kind.isMission() && figure.country != null
                    && figure.host != null && (d.host() == null || d.host().equals(figure.host)), fits);
            String sender = envoys == null ? null : envoys.country;
            if (envoys != null && sender != null) {
                return List.of(mission(resolver.lore.stateName(sender) + " " + d.role(), sender, envoys.host, kind));
            }
            String host = d.host() != null ? d.host() : resolver.discourse.sentFrom();
            List<String> likely = resolver.discourse.dominant(sentence.index(), head.index(),
                    c -> !c.equals(host) && fits.test(c));
            if (likely.isEmpty()) {
                return List.of();
            }
            senders.add(likely.get(0));
        }
        List<Figure> found = new ArrayList<>();
        for (String sender : senders) {
            Figure figure = mission(sentence, head, d, sender, kind);
            figure.plural |= d.plural();
            found.add(figure);
        }
        return found;
    }

    private Figure mission(ParsedSentence sentence, Token head, Description d, String sender, ActorKind kind) {
        String host = d.host();
        if (host == null && !d.owners().isEmpty() && d.owners().get(0).isPerson()) {
            host = d.owners().get(0).host;
        }
        if (host == null || host.equals(sender)) {
            host = hosts.byPlace(sentence, head, sender);
        }
        if (host == null) {
            Figure known = last(sentence, head, 100, figure -> figure.kind == kind
                    && sender.equals(figure.country), null);
            if (known != null) {
                return known;
            }
            host = resolver.discourse.focus(sentence.index(), head.index(), true, c -> !c.equals(sender));
        }
        String name = resolver.lore.stateName(sender) + " " + d.role();
        if (d.country() != null && d.article() != Description.Article.POSSESSIVE) {
            name = name(sentence, d, sender);
        }
        return mission(name, sender, host, kind);
    }

    private Figure mission(String name, String sender, @Nullable String host, ActorKind kind) {
        Figure figure = resolver.troupe.mission(name, sender, host, kind);
        figure.sectors.add("GOV");
        return figure;
    }

    List<Figure> body(Description d) {
        if (d.country() == null && d.owners().isEmpty() || d.plural()) {
            return List.of();
        }
        String country = d.ownCountry();
        if (country == null) {
            return d.owners().stream().filter(o -> o.kind == ActorKind.ORGANIZATION).findFirst().map(List::of)
                    .orElse(List.of());
        }
        Figure figure = resolver.troupe.organization(resolver.lore.stateName(country) + " " + d.role());
        figure.belongsTo(country);
        if (!d.noun().sector().isEmpty()) {
            figure.sectors.add(d.noun().sector());
        }
        return List.of(figure);
    }

    /** The latest figure spoken of that will do, within some sentences. */
    private @Nullable Figure last(ParsedSentence sentence, Token head, int reach, Predicate<Figure> is,
            @Nullable Predicate<String> fits) {
        List<Trace> traces = resolver.discourse.traces();
        for (int i = traces.size() - 1; i >= 0; i--) {
            Trace trace = traces.get(i);
            if (trace.sentence() > sentence.index()
                    || trace.sentence() == sentence.index() && trace.head() >= head.index()) {
                continue;
            }
            if (sentence.index() - trace.sentence() > reach) {
                return null;
            }
            for (Figure figure : trace.figures()) {
                if (is.test(figure) && (fits == null || figure.country == null || fits.test(figure.country))) {
                    return figure;
                }
            }
        }
        return null;
    }
}
