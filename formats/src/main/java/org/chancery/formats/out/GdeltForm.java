package org.chancery.formats.out;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.coding.Modality;
import org.chancery.dispatch.Dispatch;
import org.chancery.world.Place;
import org.chancery.world.State;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/**
 * The 61 columns of a GDELT 2.0 event file.
 *
 * <p>Such a file cannot say that an event was only planned, threatened, asked for or denied, and takes one actor a side:
 * only actual events are written, with the first source and the first target. What Chancery does not measure (tone, ethnic
 * and religious codes, the places of the actors) is empty. Codes of places' countries are FIPS 10-4, as GDELT has them.
 */
final class GdeltForm implements TableWriter.Form {

    private static final List<String> COLUMNS = columnsOfGdelt();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);
    private static final int LEAD_SENTENCES = 2;

    private final World world = World.load();
    private final Goldstein goldstein = new Goldstein();

    private static List<String> columnsOfGdelt() {
        List<String> columns = new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            for (String column : List.of("Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code",
                    "Religion2Code", "Type1Code", "Type2Code", "Type3Code")) {
                columns.add(actor + column);
            }
        }
        columns.addAll(List.of("IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale",
                "NumMentions", "NumSources", "NumArticles", "AvgTone"));
        for (String where : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
            for (String column : List.of("_Type", "_FullName", "_CountryCode", "_ADM1Code", "_ADM2Code", "_Lat", "_Long",
                    "_FeatureID")) {
                columns.add(where + column);
            }
        }
        columns.addAll(List.of("DATEADDED", "SOURCEURL"));
        return List.copyOf(columns);
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Map<String, String> cells(EventRow row) {
        Event event = row.event();
        if (event.modality() != Modality.ACTUAL) {
            return null;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        Dispatch dispatch = row.reading().dispatch();
        cells.put("GLOBALEVENTID", number(dispatch.id() + "/" + event.id()));
        LocalDate published = dispatch.published();
        LocalDate day = event.date() == null ? published : event.date().range().start();
        if (day != null) {
            cells.put("SQLDATE", DAY.format(day));
            cells.put("MonthYear", MONTH.format(day));
            cells.put("Year", String.valueOf(day.getYear()));
            double share = (day.getMonthValue() * 30.0 + day.getDayOfMonth()) / 365;
            cells.put("FractionDate", String.format(Locale.ROOT, "%.4f", day.getYear() + Math.min(share, 0.9999)));
        }
        actor("Actor1", row.first(event.sources()), cells);
        actor("Actor2", row.first(event.targets()), cells);
        codes(event, cells);
        place(event.place(), cells);
        cells.put("DATEADDED", published == null ? "" : DAY.format(published) + "000000");
        cells.put("SOURCEURL", dispatch.source());
        return cells;
    }

    private void codes(Event event, Map<String, String> cells) {
        cells.put("IsRootEvent", event.evidence().sentence() < LEAD_SENTENCES ? "1" : "0");
        String code = event.cameo();
        cells.put("EventCode", code);
        cells.put("EventBaseCode", code.substring(0, Math.min(3, code.length())));
        cells.put("EventRootCode", code.substring(0, 2));
        cells.put("QuadClass", String.valueOf(event.type().quad().code()));
        cells.put("GoldsteinScale", goldstein.of(code));
        cells.put("NumMentions", "1");
        cells.put("NumSources", "1");
        cells.put("NumArticles", "1");
    }

    private static void actor(String side, @Nullable Actor actor, Map<String, String> cells) {
        if (actor == null) {
            return;
        }
        String country = actor.country() == null ? "" : actor.country();
        cells.put(side + "Code", country + String.join("", actor.sectors()));
        cells.put(side + "Name", actor.name().toUpperCase(Locale.ROOT));
        cells.put(side + "CountryCode", country);
        for (int i = 0; i < Math.min(3, actor.sectors().size()); i++) {
            cells.put(side + "Type" + (i + 1) + "Code", actor.sectors().get(i));
        }
    }

    private void place(@Nullable Place place, Map<String, String> cells) {
        for (String where : List.of("Actor1Geo_Type", "Actor2Geo_Type", "ActionGeo_Type")) {
            cells.put(where, "0");
        }
        if (place == null) {
            return;
        }
        State state = place.country() == null ? null : world.state(place.country()).orElse(null);
        boolean isState = state != null && state.name().equals(place.name());
        cells.put("ActionGeo_Type", isState ? "1" : "4");
        cells.put("ActionGeo_FullName", state == null || isState ? place.name() : place.name() + ", " + state.name());
        cells.put("ActionGeo_CountryCode", state == null || state.fips() == null ? "" : state.fips());
        cells.put("ActionGeo_Lat", String.valueOf(place.lat()));
        cells.put("ActionGeo_Long", String.valueOf(place.lon()));
    }

    /** A number that is the same for the same event of the same dispatch; of 53 bits, so that any program can hold it. */
    private static String number(String name) {
        return String.valueOf(Ids.hash(name) >>> 11);
    }
}
