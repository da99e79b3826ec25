package org.chancery.nlp.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.PlaceMention;
import org.chancery.dispatch.Dateline;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.text.Span;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by every name, description and pronoun of a dispatch.
 *
 * <p>Names are found first, over the whole dispatch, so that a surname in the headline is the person of the second
 * paragraph. Then descriptions and pronouns are resolved in the order of the text. Safe for several threads.
 */
public final class CastFinder {

    private final Lexicon lexicon = Lexicon.english();
    private final World world;

    /**
     * @param world the tables of who is who
     */
    public CastFinder(World world) {
        this.world = world;
    }

    /**
     * Finds the cast of a dispatch.
     *
     * @param text the parsed dispatch
     * @param places the places it names, in the order of the text
     * @param date the day on which offices are looked up: the day of publication, or the best guess of it
     * @return its actors and their mentions; empty where the dispatch names nobody
     */
    public Cast find(ParsedText text, List<PlaceMention> places, LocalDate date) {
        WorldLore lore = new WorldLore(world, date);
        Resolver resolver = new Resolver(text, new Whereabouts(places), date, lexicon, lore);
        List<List<Named>> names = new NameFinder(lexicon, lore).find(text, date, resolver.troupe);
        resolver.run(names, sentFrom(text, lore));
        return cast(resolver);
    }

    private static @Nullable String sentFrom(ParsedText text, WorldLore lore) {
        Dateline dateline = text.dispatch().dateline();
        String place = dateline == null ? null : dateline.place();
        return place == null ? null : lore.countryOf(place);
    }

    private static Cast cast(Resolver resolver) {
        Map<Figure, String> ids = new HashMap<>();
        Map<Figure, List<Span>> spans = new HashMap<>();
        List<Figure> order = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Trace trace : resolver.mentions()) {
            Span span = resolver.text.sentences().get(trace.sentence()).span(trace.first(), trace.last());
            for (Figure figure : trace.figures()) {
                if (!ids.containsKey(figure)) {
                    order.add(figure);
                    ids.put(figure, "a" + order.size());
                }
                String id = "a" + (order.indexOf(figure) + 1);
                spans.computeIfAbsent(figure, key -> new ArrayList<>()).add(span);
                mentions.add(new Mention(id, trace.kind(), trace.sentence(), trace.first(), trace.last(), trace.head(),
                        span));
            }
        }
        List<Actor> actors = new ArrayList<>();
        for (Figure figure : order) {
            actors.add(actor(figure, ids.getOrDefault(figure, ""), spans.getOrDefault(figure, List.of())));
        }
        return new Cast(actors, mentions, resolver.grounds());
    }

    private static Actor actor(Figure figure, String id, List<Span> mentions) {
        String name = figure.body == null || figure.country != null ? figure.name : figure.name + ", " + figure.body;
        String host = figure.host == null || figure.host.equals(figure.country) ? null : figure.host; // nobody is sent to his own state
        return new Actor(id, name, figure.kind, figure.country, host, Sectors.of(figure), figure.person,
                figure.kind == ActorKind.PERSON && !figure.former ? figure.office : null, mentions);
    }
}
