package org.chancery.formats.imports;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.EventCode;
import org.chancery.formats.table.CountryCodes;
import org.chancery.world.Place;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/** Rows of GDELT's event files, of version 2 (61 columns) and of version 1 (58, before April 2013 57). */
final class GdeltEvents implements RowForm {

    /** GDELT's ActionGeo_Type of a place that is a whole state. */
    private static final String COUNTRY = "1";

    private final World world;
    private final Scope scope;
    private final CountryCodes cameo;
    private final CountryCodes fips;

    GdeltEvents(World world, Scope scope) {
        this.world = world;
        this.scope = scope;
        this.cameo = CountryCodes.cameo(world);
        this.fips = CountryCodes.fips(world);
    }

    @Override
    public Imported of(Row row) throws BadCell {
        LocalDate date = row.digits("SQLDATE");
        EventCode code = Cameo.code(row, "EventCode");
        if (code == null) {
            return new Imported.LeftOut(Cameo.NO_TYPE);
        }
        Side source = side(row, "Actor1");
        Side target = side(row, "Actor2");
        Optional<String> refusal = scope.refusal(source, target);
        if (refusal.isPresent()) {
            return new Imported.LeftOut(refusal.get());
        }
        String number = row.name("GLOBALEVENTID");
        String address = row.name("SOURCEURL");
        return new Imported.Taken(new CodedRow(
                        "GDELT " + number,
                        row.content(),
                        code,
                        source,
                        target,
                        date,
                        place(row),
                        row.digits("DATEADDED"),
                        address.isEmpty() ? "GDELT " + number : address,
                        host(address))
                .reading());
    }

    private Side side(Row row, String actor) {
        String country = cameo.state(row.cell(actor + "CountryCode")).map(code -> world.presentCode(code).orElse(code)).orElse(null);
        List<String> sectors = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            String sector = row.cell(actor + "Type" + i + "Code");
            if (!sector.isEmpty()) {
                sectors.add(sector);
            }
        }
        String name = row.cell(actor + "Name");
        return Side.of(name.isEmpty() ? row.cell(actor + "Code") : name, country, sectors);
    }

    /** "Lima, Peru (general), Peru" is Lima; a country is itself. */
    private @Nullable Place place(Row row) throws BadCell {
        String country = fips.state(row.cell("ActionGeo_CountryCode")).orElse(null);
        String full = row.cell("ActionGeo_FullName");
        int comma = full.indexOf(',');
        String name = row.cell("ActionGeo_Type").equals(COUNTRY) || comma < 0 ? full : full.substring(0, comma);
        return row.place(name.strip(), country, "ActionGeo_Lat", "ActionGeo_Long");
    }

    private static @Nullable String host(String address) {
        try {
            String host = address.isEmpty() ? null : new URI(address).getHost();
            return host == null ? null : host.startsWith("www.") ? host.substring("www.".length()) : host;
        } catch (URISyntaxException e) {
            return null; // Some are no addresses, as "BBC Monitoring".
        }
    }
}
