package org.chancery.nlp.cast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.coding.ActorKind;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/** Finds which person or people a description means. */
final class PersonDescriptions {

    private static final Set<String> OFFICES = Set.of("head-of-state", "head-of-government", "foreign-minister", "defence",
            "interior", "deputy");
    private static final Set<String> MINISTERS = Set.of("foreign-minister", "defence", "interior", "justice", "minister");
    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "OPP", "SPY");
    /** Functions of people of whom a police or an army is made, and of such bodies themselves. */
    private static final Set<String> UNIFORMED = Set.of("soldier", "police");
    private static final Set<String> FORCES = Set.of("police", "army", "soldier");
    private static final Set<String> BESIDE = Set.of("colleague", "counterpart", "rival", "opponent", "predecessor",
            "successor", "ally", "friend", "neighbour", "neighbor", "host", "running mate", "challenger");

    private static final Set<String> SENDS = Set.of("name", "appoint", "send", "recall", "withdraw", "dispatch", "nominate",
            "have", "post", "pull", "call", "keep", "designate", "choose", "pick", "return", "restore");

    private final Resolver resolver;
    private final Likenesses likenesses;
    private final Hosts hosts;

    PersonDescriptions(Resolver resolver) {
        this.resolver = resolver;
        this.hosts = new Hosts(resolver);
        this.likenesses = new Likenesses(resolver.lore, resolver.date);
    }

    List<Figure> single(ParsedSentence sentence, Token head, Description d, Predicate<String> fits) {
        Figure figure = one(sentence, head, d, fits);
        if (figure == null) {
            return List.of();
        }
        if (figure.isPerson()) {
            Introductions.take(figure, d.noun(), d.role(), d.former());
        }
        return List.of(figure);
    }

    private @Nullable Figure one(ParsedSentence sentence, Token head, Description told, Predicate<String> fits) {
        Description d = told.host() == null && DescriptionReader.envoy(told.noun()) && told.ownCountry() != null
                ? told.at(hosts.byClause(sentence, head, told.ownCountry()))
                : told;
        if (BESIDE.contains(d.noun().lemma()) && !d.owners().isEmpty()) {
            return d.owners().get(0).isPerson() ? beside(sentence, head, d) : null;
        }
        String own = d.ownCountry();
        boolean kin = d.noun().function().equals("civilian") && d.article() == Description.Article.POSSESSIVE;
        boolean known = d.article() == Description.Article.DEFINITE || d.article() == Description.Article.DEMONSTRATIVE
                || d.article() == Description.Article.POSSESSIVE || d.article() == Description.Article.NONE
                && (resolver.discourse.headline(sentence.index()) || OFFICES.contains(d.noun().function()));
        if (known && !d.other() && !kin) {
            Figure earlier = earlier(sentence, head, d, own, fits);
            if (earlier != null) {
                earlier.belongsTo(own);
                if (earlier.host == null) {
                    earlier.host = d.host();
                }
                return earlier;
            }
        }
        boolean office = OFFICES.contains(d.noun().function()) && !d.former() && known;
        if (own == null && office) {
            own = resolver.discourse.focus(sentence.index(), head.index(), false, fits);
        }
        if (own != null && office) {
            Figure holder = holder(own, d);
            if (holder != null) {
                return holder;
            }
        }
        Figure figure = resolver.troupe.person(name(sentence, d));
        figure.belongsTo(own != null && d.ownCountry() != null ? own : null);
        figure.host = d.host();
        if (d.international()) {
            figure.sectors.add("IGO");
            return figure;
        }
        if (figure.country == null) {
            figure.guess(guess(sentence, head, d, fits));
        }
        if (DescriptionReader.envoy(d.noun()) && figure.host == null && figure.country != null && !d.foreign()) {
            String sender = figure.country;
            List<String> likely = resolver.discourse.dominant(sentence.index(), head.index(), c -> !c.equals(sender));
            figure.host = likely.isEmpty() ? null : likely.get(0);
        }
        return figure;
    }

    /** "the envoys" after "the ambassadors of France and Spain": all of them. */
    private List<Figure> together(ParsedSentence sentence, Token head, Description d) {
        List<Trace> traces = resolver.discourse.traces();
        for (int i = traces.size() - 1; i >= 0; i--) {
            Trace trace = traces.get(i);
            boolean earlier = trace.sentence() < sentence.index()
                    || trace.sentence() == sentence.index() && trace.head() < head.index();
            if (earlier && !trace.isThing() && trace.figures().stream().allMatch(figure -> figure.kind == ActorKind.GROUP
                    && figure.function.equals(d.noun().function()))) {
                return sentence.index() - trace.sentence() <= 12 ? trace.figures() : List.of();
            }
        }
        return List.of();
    }

    /** Someone told by standing next to another: "his colleague in Australia", "her rival". */
    private @Nullable Figure beside(ParsedSentence sentence, Token head, Description d) {
        Figure owner = d.owners().get(0);
        String lemma = d.noun().lemma();
        if (d.country() == null && d.host() == null && d.place() == null && !lemma.equals("colleague")
                && !lemma.equals("friend")) {
            Figure other = last(sentence, head, 3, figure -> figure.isPerson() && figure != owner
                    && figure.person != null, true);
            if (other != null) {
                return other;
            }
        }
        Figure figure = resolver.troupe.person(name(sentence, d));
        figure.function = owner.function;
        figure.sectors.addAll(owner.sectors);
        if (d.country() != null) {
            figure.belongsTo(d.country());
        } else if (lemma.equals("colleague") || lemma.equals("predecessor") || lemma.equals("successor")
                || lemma.equals("ally") || lemma.equals("friend")) {
            figure.belongsTo(owner.country);
            figure.host = d.place();
        }
        return figure;
    }

    /** The person spoken of before whom the description fits. */
    private @Nullable Figure earlier(ParsedSentence sentence, Token head, Description d, @Nullable String own,
            Predicate<String> fits) {
        String function = d.noun().function();
        String lemma = d.noun().lemma();
        Set<Figure> fellows = resolver.fellows(sentence, head);
        Predicate<Figure> country = figure -> own == null
                ? figure.country == null || fits.test(figure.country)
                : figure.country == null ? !figure.certain && figure.function.isEmpty() : figure.country.equals(own);
        boolean international = d.international();
        Predicate<Figure> base = figure -> figure.isPerson() && (!international || figure.country == null) && !fellows.contains(figure)
                && figure.gender.fits(d.noun().gender()) && country.test(figure)
                && (d.host() == null || figure.host == null && figure.person == null || d.host().equals(figure.host));
        Figure same = last(sentence, head, 12, figure -> base.test(figure) && figure.lemmas.contains(lemma)
                && !(d.owners().isEmpty() && figure.lemmas.contains("own " + lemma)), false);
        if (same != null) {
            return same;
        }
        boolean weak = Introductions.weak(function) || function.isEmpty();
        if (!weak || OFFICES.contains(function)) {
            Figure alike = foremost(sentence, head, 12, figure -> base.test(figure)
                    && (figure.function.equals(function) || own != null && figure.person != null
                            && ministers(function, figure.function)));
            if (alike != null) {
                return alike;
            }
        }
        if (lemma.equals("minister") && d.article() == Description.Article.DEFINITE && own == null) {
            Figure minister = foremost(sentence, head, 4, figure -> base.test(figure) && figure.person != null
                    && MINISTERS.contains(figure.function));
            if (minister != null) {
                return minister;
            }
        }
        if (d.former()) {
            return last(sentence, head, 12, figure -> base.test(figure) && figure.former, false);
        }
        if (d.article() == Description.Article.POSSESSIVE) {
            return null;
        }
        // an epithet for someone of whom nothing else was told: "the Gambian justice minister" for a bare name
        boolean envoyOnly = function.equals("envoy") || OFFICES.contains(function);
        if (envoyOnly) {
            Set<Figure> here = resolver.spokenOf(sentence);
            return last(sentence, head, 1, figure -> base.test(figure) && figure.person != null && bare(figure, d)
                    && !here.contains(figure), true);
        }
        return last(sentence, head, own != null ? 1 : 3, figure -> base.test(figure) && figure.person != null
                && bare(figure, d), true);
    }

    /** Whether a table's general office and a text's particular one may be the same. */
    private static boolean ministers(String one, String other) {
        Set<String> particular = Set.of("justice", "interior", "defence", "deputy-minister", "minister", "official");
        return particular.contains(one) && (other.equals("minister") || other.equals("official"))
                || one.equals("minister") && particular.contains(other);
    }

    /** Of several whom a description fits, the one spoken of most and latest. */
    private @Nullable Figure foremost(ParsedSentence sentence, Token head, int reach, Predicate<Figure> is) {
        Figure best = null;
        double bestWeight = Double.NEGATIVE_INFINITY;
        for (Trace trace : resolver.discourse.traces()) {
            int back = sentence.index() - trace.sentence();
            if (back < 0 || back > reach || back == 0 && trace.head() >= head.index()) {
                continue;
            }
            for (Figure figure : trace.figures()) {
                double weight = figure.mentions - 1.5 * back;
                if (is.test(figure) && weight >= bestWeight) {
                    best = figure;
                    bestWeight = weight;
                }
            }
        }
        return best;
    }

    private static boolean bare(Figure figure, Description d) {
        boolean epithet = d.noun().function().matches("civilian|politician|accused|protester|refugee|lawyer|cleric|"
                + "journalist|soldier|leader|business|armed");
        return figure.function.isEmpty() || epithet && Introductions.weak(figure.function)
                || figure.former && d.noun().function().matches("civilian|politician|accused|refugee|leader");
    }

    /** Who the tables say holds the office that day. */
    private @Nullable Figure holder(String country, Description d) {
        List<Lore.Post> posts = resolver.lore.holders(country, d.noun().function(), resolver.date);
        if (posts.isEmpty()) {
            return null;
        }
        Lore.Post post = posts.get(0);
        String family = lastWord(post.name());
        for (Figure figure : resolver.troupe.figures()) {
            if (figure.isPerson() && figure.person != null && country.equals(figure.country)
                    && (lastWord(Objects.requireNonNull(figure.person)).equals(family)
                            || likenesses.holds(figure, post))) {
                return figure;
            }
        }
        Figure figure = resolver.troupe.person(post.name());
        figure.person = post.name();
        figure.belongsTo(country);
        figure.function = d.noun().function();
        figure.office = post.office();
        return figure;
    }

    private static String lastWord(String name) {
        return Fold.fold(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** The state someone who is told by a task alone may act for; null where that is anybody's guess. */
    @Nullable String guess(ParsedSentence sentence, Token head, Description d, Predicate<String> fits) {
        if (d.foreign() || d.ownedByNone() || !OF_STATE.contains(d.noun().sector())) {
            return null;
        }
        if (d.noun().lemma().startsWith("embassy") || d.noun().lemma().startsWith("consular")
                || DescriptionReader.envoy(d.noun())) {
            return sender(sentence, head, d, fits);
        }
        if (resolver.there(sentence, head) != null) {
            return resolver.there(sentence, head);
        }
        if (d.place() != null && !DescriptionReader.envoy(d.noun())) {
            return d.place();
        }
        if (d.other()) {
            Figure same = last(sentence, head, 20, figure -> figure.lemmas.contains(d.noun().lemma())
                    && figure.country != null, false);
            if (same != null) {
                return same.country;
            }
        }
        return Descriptions.onSoil(d.noun())
                ? resolver.discourse.focus(sentence.index(), head.index(), true, c -> true)
                : resolver.discourse.focus(sentence.index(), head.index(), false, fits);
    }

    /** Whose envoy one without a state is: of the mission spoken of, or by what is done with it. */
    private @Nullable String sender(ParsedSentence sentence, Token head, Description d, Predicate<String> fits) {
        boolean anybody = d.plural() && d.article() == Description.Article.NONE
                || d.article() == Description.Article.INDEFINITE && d.noun().function().equals("diplomat") && d.host() != null;
        if (anybody && !d.noun().lemma().startsWith("embassy")) {
            return null;
        }
        String verb = Grammar.governor(sentence, head).map(Token::lemma).orElse("");
        if (SENDS.contains(verb) && head.relation().equals("dobj")) {
            Token doer = Grammar.governor(sentence, head).flatMap(v -> Grammar.subject(sentence, v)).orElse(null);
            if (doer != null) {
                for (Figure figure : resolver.figures(sentence, doer.index())) {
                    if (figure.country != null) {
                        return figure.country;
                    }
                }
            }
        }
        Figure mission = last(sentence, head, 100, figure -> figure.kind.isMission() && figure.country != null
                && fits.test(figure.country) && (d.host() == null || figure.host == null || d.host().equals(figure.host)),
                false);
        if (mission != null) {
            return mission.country;
        }
        String host = d.host() != null ? d.host() : d.place();
        List<String> likely = resolver.discourse.dominant(sentence.index(), head.index(),
                c -> !c.equals(host) && fits.test(c));
        return likely.isEmpty() ? null : likely.get(0);
    }

    List<Figure> group(ParsedSentence sentence, Token head, Description d, Predicate<String> fits) {
        Set<String> countries = new LinkedHashSet<>();
        if (d.country() != null) {
            countries.add(d.country());
        } else {
            d.owners().stream().filter(o -> o.country != null).forEach(o -> countries.add(Objects.requireNonNull(o.country)));
        }
        countries.addAll(adjectives(sentence, d));
        List<Figure> found = new ArrayList<>();
        for (String country : countries) {
            found.add(group(sentence, d, country));
        }
        if (!found.isEmpty()) {
            return found;
        }
        if (d.known() && !d.other() && !d.ownedByNone()) {
            List<Figure> envoys = DescriptionReader.envoy(d.noun()) ? together(sentence, head, d) : List.of();
            if (!envoys.isEmpty()) {
                return envoys;
            }
            Figure same = last(sentence, head, 12, figure -> figure.kind == ActorKind.GROUP
                    && figure.lemmas.contains(d.noun().lemma())
                    && (figure.country == null || fits.test(figure.country)), false);
            if (same != null) {
                return List.of(same);
            }
        }
        Figure body = d.known() && d.owners().isEmpty() && UNIFORMED.contains(d.noun().function()) ? uniformed(sentence, head) : null;
        if (body != null) {
            return List.of(body);
        }
        String guess = guess(sentence, head, d, fits);
        if (guess != null) {
            return List.of(group(sentence, d, guess));
        }
        return List.of(group(sentence, d, null));
    }

    /** "the officers", "the soldiers" after "police": the force spoken of last. */
    private @Nullable Figure uniformed(ParsedSentence sentence, Token head) {
        return last(sentence, head, 3, figure -> (figure.kind == ActorKind.ORGAN || figure.kind == ActorKind.GROUP)
                && figure.country != null && FORCES.contains(figure.function), false);
    }

    /** "the Iranian and Turkish envoys": the states of the adjectives before the one that stands at the noun. */
    private Set<String> adjectives(ParsedSentence sentence, Description d) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = d.head() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            Named named = resolver.nameCovering(sentence.index(), i);
            Lore.Hit hit = named == null ? null : named.hit();
            if (hit != null && hit.sort() == Lore.Hit.Sort.ADJECTIVE && hit.country() != null) {
                found.add(hit.country());
            } else if (!token.form().equals(",") && !token.tag().equals("CC") && !(found.isEmpty() && i >= d.first())) {
                break;
            }
        }
        return found.size() > 1 ? found : Set.of();
    }

    private Figure group(ParsedSentence sentence, Description d, @Nullable String country) {
        Figure figure = country == null ? resolver.troupe.group(name(sentence, d))
                : people(country, name(sentence, d), d.role());
        if (!d.noun().sector().isEmpty()) {
            figure.sectors.add(d.noun().sector());
        }
        figure.function = d.noun().function();
        figure.lemmas.add(d.noun().lemma());
        figure.host = figure.host == null ? d.host() : figure.host;
        if (figure.host == null && country != null && DescriptionReader.envoy(d.noun()) && d.known()) {
            figure.host = hosts.byClause(sentence, sentence.token(d.head()), country);
        }
        return figure;
    }

    /** The group of that state that goes by that word. */
    Figure people(String country, String name, String word) {
        return resolver.troupe.group(country, word, name);
    }

    /** "the Australian": of those named whose state nobody has told, the one spoken of most and latest. */
    @Nullable Figure ofUntoldState(ParsedSentence sentence, Token head) {
        Set<Figure> here = resolver.spokenOf(sentence);
        return foremost(sentence, head, 3, figure -> figure.isPerson() && figure.person != null && figure.country == null
                && figure.function.isEmpty() && !here.contains(figure));
    }

    /** The last person of that state spoken of. */
    @Nullable Figure lastOf(ParsedSentence sentence, Token head, String country) {
        return last(sentence, head, 5, f -> f.isPerson() && country.equals(f.country)
                && !resolver.meantWithOthers(sentence, f), false);
    }

    private String name(ParsedSentence sentence, Description d) {
        int from = d.first();
        if (sentence.token(from).tag().equals("DT") && from < d.head()) {
            from++;
        }
        return sentence.span(from, d.head()).in(resolver.text.text());
    }

    private @Nullable Figure last(ParsedSentence sentence, Token head, int reach, Predicate<Figure> is, boolean upright) {
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
            if (upright && trace.role() == Trace.Role.MODIFIER) {
                continue;
            }
            for (Figure figure : trace.figures()) {
                if (is.test(figure)) {
                    return figure;
                }
            }
        }
        return null;
    }
}
