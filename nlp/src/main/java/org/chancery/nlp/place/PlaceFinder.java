package org.chancery.nlp.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.coding.PlaceMention;
import org.chancery.dispatch.Dateline;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.chancery.world.Spot;
import org.chancery.world.SpotKind;
import org.chancery.world.State;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places a dispatch names and says where they lie.
 *
 * <p>Names of states, divisions, towns, seas and lands count, and adjectives of states ("Turkish police"); words for peoples
 * ("Turks"), bodies and persons do not. Safe for several threads.
 */
public final class PlaceFinder {

    private static final double SAME_WORDS_ELSEWHERE = 1.5;
    private static final double SURE = 5;

    private final World world;
    private final Spotter spotter;

    /** @param world where places lie */
    public PlaceFinder(World world) {
        this.world = world;
        this.spotter = new Spotter(world, PlaceWords.english());
    }

    /**
     * Finds the places of a dispatch.
     *
     * @param text the dispatch, parsed
     * @return mentions in the order of the text, none overlapping; the place of one is null where the words name something
     *     in the world that the gazetteer lacks
     */
    public List<PlaceMention> find(ParsedText text) {
        List<Toponym> toponyms = new ArrayList<>(dateline(text));
        toponyms.addAll(counting(spotter.spot(text)));
        Context context = Context.of(toponyms, home(text.dispatch()));
        List<@Nullable Spot> spots = new Namesakes(context).choose(toponyms);
        List<PlaceMention> mentions = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            Toponym toponym = toponyms.get(i);
            Spot spot = spots.get(i);
            Place place = spot == null ? null : spot.place();
            if (place == null || (toponym.kind() == Toponym.Kind.PART && vague(toponym, spot, context))) {
                place = beside(i, toponyms, spots);
                place = place == null && toponym.within() != null ? toponym.within().place() : place;
            }
            mentions.add(new PlaceMention(toponym.span().in(text.text()), toponym.span(), place));
        }
        mentions.sort(Comparator.comparing(PlaceMention::span));
        return mentions;
    }

    /** A county that shares its name with a town of a division the dispatch does not name is not that town. */
    private static boolean vague(Toponym toponym, @Nullable Spot spot, Context context) {
        return spot == null
                || (spot.kind().isTown()
                        && toponym.within() == null
                        && !context.namesDivisionOf(spot)
                        && toponym.span().length() > toponym.name().length());
    }

    /** The toponyms that weigh enough, alone or because the same words do so elsewhere. */
    private static List<Toponym> counting(List<Toponym> all) {
        Map<String, Double> most = new HashMap<>();
        for (Toponym toponym : all) {
            most.merge(toponym.key(), toponym.evidence(), Math::max);
        }
        List<Toponym> counting = new ArrayList<>();
        for (Toponym toponym : all) {
            boolean elsewhere = most.getOrDefault(toponym.key(), 0.0) >= Spotter.THRESHOLD + 1;
            Toponym weighed = elsewhere ? toponym.with(SAME_WORDS_ELSEWHERE) : toponym;
            if (weighed.evidence() >= Spotter.THRESHOLD) {
                counting.add(weighed);
            }
        }
        return counting;
    }

    /** The place of the dateline, where it stands before the body. */
    private List<Toponym> dateline(ParsedText text) {
        Dateline dateline = text.dispatch().dateline();
        String name = dateline == null ? null : dateline.place();
        if (name == null || name.isBlank()) {
            return List.of();
        }
        String title = text.dispatch().title();
        int from = title != null && text.text().startsWith(title) ? title.length() : 0;
        int to = text.sentences().stream()
                .filter(sentence -> !text.isHeadline(sentence))
                .mapToInt(sentence -> sentence.span().start())
                .min()
                .orElse(text.text().length());
        String town = name.contains(",") ? name.substring(0, name.indexOf(',')).strip() : name;
        int at = text.text().toLowerCase(Locale.ROOT).indexOf(town.toLowerCase(Locale.ROOT), from);
        if (at < 0 || at + town.length() > to) {
            return List.of();
        }
        Span span = new Span(at, at + town.length());
        List<Spot> spots = spotter.spotsOf(town);
        if (spots.isEmpty()) {
            return List.of();
        }
        Spot within = spotter.container(afterComma(text.text(), span.end(), to), spots);
        return List.of(new Toponym(-1, 0, 0, span, town, spots, Toponym.Kind.NAME, SURE, within));
    }

    /** The words between a comma that follows at {@code from} and the next mark that ends a dateline's place. */
    private static String afterComma(String text, int from, int limit) {
        if (from >= limit || text.charAt(from) != ',') {
            return "";
        }
        int to = from + 1;
        while (to < limit && ",(—–-:\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from + 1, to).strip();
    }

    /** The state of the publisher, by the end of its address: ".ca", ".co.uk". */
    private @Nullable String home(Dispatch dispatch) {
        String source = dispatch.source();
        int scheme = source.indexOf("://");
        if (scheme < 0) {
            return null;
        }
        String host = source.substring(scheme + 3).split("[/?#:]", 2)[0];
        String end = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return world.stateByIso2(end.equals("UK") ? "GB" : end).map(State::iso3).orElse(null);
    }

    /** The town nearest in the text: that before, else that after. */
    private static @Nullable Place beside(int index, List<Toponym> toponyms, List<@Nullable Spot> spots) {
        int at = toponyms.get(index).span().start();
        Place before = null;
        Place after = null;
        int beforeAt = -1;
        int afterAt = Integer.MAX_VALUE;
        for (int i = 0; i < toponyms.size(); i++) {
            Spot spot = spots.get(i);
            if (i == index || spot == null || !(spot.kind().isTown() || spot.kind() == SpotKind.DIVISION)
                    || toponyms.get(i).kind() == Toponym.Kind.PART) {
                continue;
            }
            Spot within = toponyms.get(index).within();
            if (within != null && !Namesakes.lies(spot, within)) {
                continue;
            }
            int start = toponyms.get(i).span().start();
            if (start < at && start > beforeAt) {
                beforeAt = start;
                before = spot.place();
            } else if (start > at && start < afterAt) {
                afterAt = start;
                after = spot.place();
            }
        }
        return before != null ? before : after;
    }

    /** The resolver of the mentions of one dispatch. */
    public PlaceResolver resolver(ParsedText text) {
        return new PlaceResolver(find(text));
    }
}
