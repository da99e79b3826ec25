package org.chancery.formats.out;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.coding.Act;
import org.chancery.coding.Actor;
import org.chancery.coding.Count;
import org.chancery.coding.Event;
import org.chancery.coding.EventDate;
import org.chancery.coding.Opinion;
import org.chancery.dispatch.Dispatch;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * Chancery's own table: one row an event of whatever modality, with the words it rests on.
 *
 * <p>Several actors stand in one cell, parted by semicolons, as do contexts; the sectors of one actor are parted by bars.
 */
final class CsvForm implements TableWriter.Form {

    private static final List<String> COLUMNS = List.of(
            "dispatch", "source", "title", "agency", "published", "event", "date_start", "date_end", "date_text", "type",
            "mode", "contexts", "quad", "cameo", "act", "modality", "sources", "source_countries", "source_sectors",
            "targets", "target_countries", "target_sectors", "recipients", "place", "place_country", "lat", "lon", "counts", "said_by",
            "sentence", "trigger", "sentence_number", "start", "end", "confidence",
            "opinions");

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, String> cells(EventRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        Dispatch dispatch = row.reading().dispatch();
        cells.put("dispatch", dispatch.id());
        cells.put("source", dispatch.source());
        cells.put("title", text(dispatch.title()));
        cells.put("agency", text(dispatch.agency()));
        cells.put("published", day(dispatch.published()));
        Event event = row.event();
        codes(event, cells);
        actors(row, event, cells);
        Place place = event.place();
        if (place != null) {
            cells.put("place", place.name());
            cells.put("place_country", text(place.country()));
            cells.put("lat", String.valueOf(place.lat()));
            cells.put("lon", String.valueOf(place.lon()));
        }
        cells.put("counts", event.counts().stream().map(Count::shown).collect(Collectors.joining(";")));
        cells.put("said_by", EventRow.oneLine(row.saidBy()));
        cells.put("sentence", row.sentence());
        cells.put("trigger", row.trigger());
        cells.put("sentence_number", String.valueOf(event.evidence().sentence()));
        cells.put("start", String.valueOf(event.evidence().span().start()));
        cells.put("end", String.valueOf(event.evidence().span().end()));
        cells.put("confidence", String.format(Locale.ROOT, "%.3f", event.confidence()));
        cells.put("opinions", event.opinions().stream().map(CsvForm::opinion).collect(Collectors.joining(";")));
        return cells;
    }

    private static String opinion(Opinion opinion) {
        return String.format(Locale.ROOT, "%s %.3f", opinion.type(), opinion.confidence());
    }

    private static void codes(Event event, Map<String, String> cells) {
        cells.put("event", event.id());
        EventDate date = event.date();
        if (date != null) {
            cells.put("date_start", day(date.range().start()));
            cells.put("date_end", day(date.range().end()));
            cells.put("date_text", EventRow.oneLine(text(date.text())));
        }
        cells.put("type", event.type().name());
        cells.put("mode", text(event.mode()));
        cells.put("contexts", String.join(";", event.contexts()));
        cells.put("quad", String.valueOf(event.type().quad().code()));
        cells.put("cameo", event.cameo());
        Act act = event.act();
        cells.put("act", act == null ? "" : act.code());
        cells.put("modality", event.modality().code());
    }

    private static void actors(EventRow row, Event event, Map<String, String> cells) {
        cells.put("sources", row.each(event.sources(), Actor::name));
        cells.put("source_countries", row.each(event.sources(), Actor::country));
        cells.put("source_sectors", row.each(event.sources(), EventRow::sectors));
        cells.put("targets", row.each(event.targets(), Actor::name));
        cells.put("target_countries", row.each(event.targets(), Actor::country));
        cells.put("target_sectors", row.each(event.targets(), EventRow::sectors));
        cells.put("recipients", row.each(event.recipients(), Actor::name));
    }

    static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
