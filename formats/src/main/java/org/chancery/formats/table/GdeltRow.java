package org.chancery.formats.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.world.Place;
import org.chancery.world.State;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/**
 * One row of a GDELT 2.0 event file, filled column by column.
 *
 * <p>Countries of actors are CAMEO's codes, those of places FIPS 10-4, as GDELT has them. What Chancery does not measure (tone,
 * ethnic and religious codes, the places of the actors) stays empty.
 */
public final class GdeltRow {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);
    private static final int TYPES = 3;

    /** The codes a row needs; they are the same for all rows. */
    public static final class Codes {

        private final World world;
        private final CountryCodes cameo;
        private final CountryCodes fips;

        public Codes(World world) {
            this.world = world;
            this.cameo = CountryCodes.cameo(world);
            this.fips = CountryCodes.fips(world);
        }
    }

    private final Codes codes;
    private final Map<String, String> cells = new LinkedHashMap<>();

    public GdeltRow(Codes codes) {
        this.codes = codes;
        for (String where : List.of("Actor1Geo_Type", "Actor2Geo_Type", "ActionGeo_Type")) {
            cells.put(where, "0");
        }
    }

    /** A moment as GDELT writes it, at the beginning of a day; empty where the day is unknown. */
    public static String moment(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day) + "000000";
    }

    /**
     * The event's number.
     *
     * @param number 53 bits at most, so that any program can hold it
     */
    public GdeltRow number(long number) {
        cells.put("GLOBALEVENTID", String.valueOf(number));
        return this;
    }

    /** When it happened; nothing where that is unknown. */
    public GdeltRow day(@Nullable LocalDate day) {
        if (day != null) {
            cells.put("SQLDATE", DAY.format(day));
            cells.put("MonthYear", MONTH.format(day));
            cells.put("Year", String.valueOf(day.getYear()));
            double share = ((day.getMonthValue() - 1) * 30.0 + day.getDayOfMonth()) / 365; // months of 30 days, as GDELT counts
            cells.put("FractionDate", String.format(Locale.ROOT, "%.4f", day.getYear() + share));
        }
        return this;
    }

    /**
     * One side of it.
     *
     * @param side 1 who acts, 2 on whom
     * @param name in any case; GDELT's are upper case
     * @param country ISO code; null where it is no state's
     * @param sectors most specific first
     */
    public GdeltRow actor(int side, String name, @Nullable String country, List<String> sectors) {
        String actor = "Actor" + side;
        String code = country == null ? "" : codes.cameo.code(country);
        cells.put(actor + "Code", code + String.join("", sectors));
        cells.put(actor + "Name", name.toUpperCase(Locale.ROOT));
        cells.put(actor + "CountryCode", code);
        for (int i = 0; i < Math.min(TYPES, sectors.size()); i++) {
            cells.put(actor + "Type" + (i + 1) + "Code", sectors.get(i));
        }
        return this;
    }

    /**
     * What was done.
     *
     * @param root whether it stands at the head of its article
     * @param cameo CAMEO code
     * @param quad 1 to 4
     */
    public GdeltRow code(boolean root, String cameo, int quad) {
        cells.put("IsRootEvent", root ? "1" : "0");
        cells.put("EventCode", cameo);
        cells.put("EventBaseCode", cameo.substring(0, Math.min(3, cameo.length())));
        cells.put("EventRootCode", cameo.substring(0, 2));
        cells.put("QuadClass", String.valueOf(quad));
        cells.put("GoldsteinScale", Goldstein.of(cameo));
        return this;
    }

    /** How often it is told: sentences, sources, articles. */
    public GdeltRow told(int mentions, int sources, int articles) {
        cells.put("NumMentions", String.valueOf(mentions));
        cells.put("NumSources", String.valueOf(sources));
        cells.put("NumArticles", String.valueOf(articles));
        return this;
    }

    /** Where it happened; nothing where that is unknown. */
    public GdeltRow place(@Nullable Place place) {
        if (place == null) {
            return this;
        }
        String country = place.country();
        State state = country == null ? null : codes.world.state(country).orElse(null);
        boolean isState = state != null && state.name().equals(place.name());
        cells.put("ActionGeo_Type", isState ? "1" : "USA".equals(country) ? "3" : "4");
        cells.put("ActionGeo_FullName", state == null || isState ? place.name() : place.name() + ", " + state.name());
        String fips = country == null ? "" : codes.fips.code(country);
        cells.put("ActionGeo_CountryCode", fips);
        if (isState) {
            cells.put("ActionGeo_ADM1Code", fips);
            cells.put("ActionGeo_FeatureID", fips);
        }
        cells.put("ActionGeo_Lat", String.valueOf(place.lat()));
        cells.put("ActionGeo_Long", String.valueOf(place.lon()));
        return this;
    }

    /** When it was first told, and where to read it. */
    public GdeltRow source(@Nullable LocalDate added, String address) {
        cells.put("DATEADDED", moment(added));
        cells.put("SOURCEURL", address);
        return this;
    }

    /** The cells by the name of their column; what is missing is empty. */
    public Map<String, String> cells() {
        return cells;
    }
}
