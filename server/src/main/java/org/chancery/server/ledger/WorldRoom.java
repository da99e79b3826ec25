package org.chancery.server.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.coding.DateRange;
import org.chancery.coding.Modality;
import org.chancery.formats.paper.Wording;
import org.chancery.register.EventQuery;
import org.chancery.register.Pair;
import org.chancery.register.Relation;
import org.chancery.register.RelationStatus;
import org.chancery.register.Standing;
import org.chancery.register.StatusChange;
import org.chancery.register.Times;
import org.chancery.server.web.Asked;
import org.chancery.server.web.Json;
import org.chancery.server.web.Office;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;
import org.chancery.view.TensionCurve;
import org.jspecify.annotations.Nullable;

/**
 * The world on a day. {@code GET /api/world}: how all pairs stand, what changed in the week before, which pairs are under
 * strain. {@code GET /api/days}: how many acts there were, day by day and year by year.
 */
public final class WorldRoom implements Room {

    /** Days of a week: what happened within them is news. */
    static final int WEEK = 7;

    /** Pairs under strain that are listed, and the days and points of their curves. */
    private static final int STRAINED = 16;

    private static final int CURVE_DAYS = 90;
    private static final int CURVE_POINTS = 45;

    /** Less tension than this, in either direction, is none. */
    private static final double CALM = 0.5;

    private final Office office;
    private final Daybook daybook;
    private final Readings readings;
    private final Wording wording = new Wording();

    public WorldRoom(Office office, Daybook daybook, Readings readings) {
        this.office = office;
        this.daybook = daybook;
        this.readings = readings;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/api/world", office.ofOneState(this::world), Role.READER);
        routes.get("/api/days", office.ofOneState(this::days), Role.READER);
    }

    /** A line of a pair's history, and what it changed. */
    private record Change(Pair pair, StatusChange line, String before) {}

    private void world(Context request) {
        Times times = Asked.times(request, office.clock());
        Times weekBefore = new Times(times.asOf().minusDays(WEEK), times.knownBy());
        List<Standing> now = daybook.on(times).standings();
        Map<Pair, Double> before = office.register().tensions(weekBefore);
        List<Change> changes = changes(times);
        Set<Pair> changed = changes.stream().map(Change::pair).collect(Collectors.toSet());
        List<Standing> listed = onlyNotable(request)
                ? now.stream().filter(standing -> isNotable(standing) || changed.contains(standing.pair())).toList()
                : now;
        EventLines lines = new EventLines(wording, readings.now());
        Json.object(request, json -> {
            json.writeStringField("asOf", times.asOf().toString());
            json.writeStringField("knownBy", times.knownBy().map(LocalDate::toString).orElse(null));
            json.writeNumberField("count", now.size());
            Json.objects("pairs", listed, json, standing -> standing(standing, before, json));
            Json.objects("changed", changes, json, change -> {
                Json.strings("pair", change.pair().codes(), json);
                json.writeStringField("date", interval(change.line().date()));
                json.writeStringField("from", change.before());
                json.writeStringField("state", change.line().status().code());
                json.writeObjectFieldStart("event");
                lines.fields(change.line().cause().orElseThrow(), json);
                json.writeEndObject();
            });
            Json.objects("strained", strained(now, before), json, standing -> {
                standing(standing, before, json);
                curve(standing, times, json);
            });
            json.writeNumberField("notDone", notDone(times));
        });
    }

    /** A register of many years holds thousands of pairs; a map draws those there is something to say of. */
    private static boolean onlyNotable(Context request) {
        String pairs = Optional.ofNullable(request.queryParam("pairs")).orElse("all");
        return switch (pairs) {
            case "all" -> false;
            case "notable" -> true;
            default -> throw Refused.wrong("“%s” are no pairs.".formatted(pairs), "Ask for all or notable.");
        };
    }

    private static boolean isNotable(Standing standing) {
        return standing.status() != RelationStatus.ESTABLISHED || standing.tension() < -CALM;
    }

    private List<Change> changes(Times times) {
        List<Change> changes = new ArrayList<>();
        LocalDate since = times.asOf().minusDays(WEEK);
        for (Relation relation : office.register().moved(times, since)) {
            String before = "established";
            for (StatusChange line : relation.history()) {
                boolean recent = line.date().end().isAfter(since) && line.date().start().isAfter(since.minusDays(WEEK));
                if (recent && line.cause().isPresent() && !line.status().code().equals(before)) {
                    changes.add(new Change(relation.pair(), line, before));
                }
                before = line.status().code();
            }
        }
        changes.sort(Comparator.comparing((Change change) -> change.line().date().end()).reversed()
                .thenComparing(change -> -change.line().cause().orElseThrow().independent())
                .thenComparing(Change::pair));
        return changes;
    }

    /** Those of most tension, the largest change within the week first. */
    private static List<Standing> strained(List<Standing> all, Map<Pair, Double> before) {
        return all.stream()
                .filter(standing -> standing.tension() < -CALM)
                .sorted(Comparator.comparingDouble(Standing::tension))
                .limit(STRAINED)
                .sorted(Comparator.comparingDouble(standing -> change(standing, before)))
                .toList();
    }

    private static double change(Standing standing, Map<Pair, Double> before) {
        return standing.tension() - before.getOrDefault(standing.pair(), 0.0);
    }

    private static void standing(Standing standing, Map<Pair, Double> before, JsonGenerator json) throws IOException {
        Json.strings("pair", standing.pair().codes(), json);
        json.writeStringField("state", standing.status().code());
        json.writeStringField("since", standing.since().map(WorldRoom::interval).orElse(null));
        json.writeNumberField("tension", round(standing.tension()));
        json.writeNumberField("change", round(change(standing, before)));
    }

    private void curve(Standing standing, Times times, JsonGenerator json) throws IOException {
        TensionCurve curve = TensionCurve.of(
                office.register().bearings(standing.pair(), times),
                times.asOf().minusDays(CURVE_DAYS), times.asOf(), CURVE_POINTS);
        json.writeArrayFieldStart("curve");
        for (double value : curve.values()) {
            json.writeNumber(round(value));
        }
        json.writeEndArray();
    }

    /** What was said of the week that is not done: threats, plans, demands. */
    private long notDone(Times times) {
        EventQuery week = new EventQuery(
                Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(times.asOf().minusDays(WEEK - 1)), Optional.of(times.asOf()));
        return office.register().events(week, times).stream()
                .filter(event -> event.pair().isPresent())
                .filter(event -> event.modality() == Modality.PLANNED || event.modality() == Modality.THREATENED)
                .count();
    }

    private void days(Context request) {
        Optional<DateRange> days = office.register().actDays();
        LocalDate today = LocalDate.now(office.clock());
        LocalDate last = days.map(DateRange::end).filter(day -> !day.isAfter(today)).orElse(today);
        LocalDate from = Optional.ofNullable(Asked.day(request, "from")).orElse(last.minusYears(1));
        LocalDate to = Optional.ofNullable(Asked.day(request, "to")).orElse(last);
        NavigableMap<LocalDate, Integer> all = new TreeMap<>(
                days.map(covered -> office.register().actsByDay(covered.start(), covered.end())).orElseGet(TreeMap::new));
        Map<LocalDate, Integer> within = from.isAfter(to) ? Map.of() : all.subMap(from, true, to, true);
        Json.object(request, json -> {
            json.writeStringField("from", from.toString());
            json.writeStringField("to", to.toString());
            day("first", days.map(DateRange::start).orElse(null), json);
            day("last", days.map(DateRange::end).orElse(null), json);
            day("before", all.lowerKey(from), json);
            day("after", all.higherKey(to), json);
            json.writeObjectFieldStart("acts");
            for (var day : within.entrySet()) {
                json.writeNumberField(day.getKey().toString(), day.getValue());
            }
            json.writeEndObject();
            Json.objects("years", years(all), json, year -> {
                json.writeStringField("year", String.valueOf(year.last().getYear()));
                json.writeNumberField("acts", year.acts());
                json.writeStringField("last", year.last().toString());
            });
        });
    }

    /** A year's acts, and the last day of it with any. */
    private record Year(LocalDate last, int acts) {}

    private static List<Year> years(NavigableMap<LocalDate, Integer> all) {
        NavigableMap<Integer, Year> years = new TreeMap<>();
        all.forEach((day, acts) -> years.merge(
                day.getYear(), new Year(day, acts), (sum, next) -> new Year(next.last(), sum.acts() + next.acts())));
        return List.copyOf(years.values());
    }

    private static void day(String field, @Nullable LocalDate day, JsonGenerator json) throws IOException {
        json.writeStringField(field, day == null ? null : day.toString());
    }

    static String interval(DateRange range) {
        return range.start().equals(range.end()) ? range.start().toString() : range.start() + "/" + range.end();
    }

    static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
