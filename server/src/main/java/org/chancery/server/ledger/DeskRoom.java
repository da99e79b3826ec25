package org.chancery.server.ledger;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.formats.paper.Wording;
import org.chancery.law.Instrument;
import org.chancery.law.Instruments;
import org.chancery.server.web.Json;
import org.chancery.server.web.Office;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;
import org.chancery.world.State;
import org.chancery.world.StateKind;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs first. {@code GET /api/desk}: how much is filed, which day to show. {@code GET /api/words}: what codes
 * are called.
 */
public final class DeskRoom implements Room {

    /** A register in which nothing happened for so many days is one of history: it opens on its last day of note. */
    private static final int QUIET = 30;

    private final Office office;
    private final Wording wording = new Wording();
    private final Instruments instruments = new Instruments();
    private volatile @Nullable Noted noted;

    /** What takes a look at all dispatches and all pairs, as long as the journal has no newer line. */
    private record Noted(long line, int dispatches, Optional<LocalDate> lastMove) {}

    public DeskRoom(Office office) {
        this.office = office;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/api/desk", office.ofOneState(this::desk), Role.READER);
        routes.get("/api/words", this::words, Role.READER);
    }

    private void desk(Context request) {
        LocalDate today = LocalDate.now(office.clock());
        Optional<DateRange> days = office.register().actDays();
        Noted noted = noted(days.map(DateRange::end).orElse(today));
        Json.object(request, json -> {
            json.writeNumberField("dispatches", noted.dispatches());
            json.writeStringField("today", today.toString());
            json.writeStringField("day", day(today, days, noted).toString());
            json.writeStringField("first", days.map(covered -> covered.start().toString()).orElse(null));
            json.writeStringField("last", days.map(covered -> covered.end().toString()).orElse(null));
        });
    }

    private Noted noted(LocalDate last) {
        long line = office.register().lastLine();
        Noted known = noted;
        if (known == null || known.line() != line) {
            known = new Noted(line, office.register().count(), office.register().lastMove(last));
            noted = known;
        }
        return known;
    }

    /** Today, or of a register of history the last day on which the status of a pair changed. */
    private static LocalDate day(LocalDate today, Optional<DateRange> days, Noted noted) {
        return days.map(DateRange::end)
                .filter(last -> ChronoUnit.DAYS.between(last, today) > QUIET)
                .map(last -> noted.lastMove().orElse(last))
                .orElse(today);
    }

    private void words(Context request) {
        request.header("Cache-Control", "private, max-age=3600");
        Json.object(request, json -> {
            json.writeObjectFieldStart("states");
            for (State state : office.world().states()) {
                json.writeObjectFieldStart(state.iso3());
                json.writeStringField("name", wording.country(state.iso3()).equals(state.iso3()) ? state.name() : wording.country(state.iso3()));
                json.writeNumberField("lat", Math.round(state.lat() * 100) / 100.0);
                json.writeNumberField("lon", Math.round(state.lon() * 100) / 100.0);
                if (state.kind() == StateKind.HISTORICAL) {
                    json.writeBooleanField("former", true);
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeObjectFieldStart("acts");
            for (Act act : Act.practice()) {
                json.writeStringField(act.code(), wording.deed(act));
            }
            json.writeEndObject();
            Json.strings("types", EventType.plover().stream().map(EventType::name).toList(), json);
            Json.strings("modalities", Stream.of(Modality.values()).map(modality -> modality.name().toLowerCase(Locale.ROOT)).toList(), json);
            json.writeObjectFieldStart("instruments");
            for (Instrument instrument : instruments.all()) {
                json.writeObjectFieldStart(instrument.id());
                json.writeStringField("name", instrument.shortName());
                json.writeStringField("title", instrument.title());
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }
}
