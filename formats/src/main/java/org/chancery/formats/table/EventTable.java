package org.chancery.formats.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.reading.Basis;
import org.chancery.register.Heading;
import org.chancery.register.Occurrence;
import org.chancery.register.Party;
import org.chancery.register.ToldEvent;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/** Chancery's own table of the events of a register: one row an event, its reports merged. */
public final class EventTable {

    /** What a column holds. */
    public enum Kind {
        TEXT,
        /** A day, of class {@link LocalDate}. */
        DAY,
        /** A whole number, of class {@link Integer}. */
        WHOLE,
        /** A number, of class {@link Double}. */
        DECIMAL,
        /** Several texts; where a cell can hold only one they are parted by semicolons. */
        LIST
    }

    /**
     * One column.
     *
     * @param name its name, the same in all formats
     * @param kind what it holds
     * @param of what it holds of an event; null where that is not known
     */
    public record Column(String name, Kind kind, Function<ToldEvent, @Nullable Object> of) {

        /** What it holds of an event, as text for one cell; empty where that is not known. */
        public String text(ToldEvent event) {
            Object value = of.apply(event);
            if (value instanceof List<?> list) {
                return list.stream().map(each -> each.toString().replace(';', ',')).collect(Collectors.joining(";"));
            }
            return value == null ? "" : value.toString();
        }
    }

    /** What is known of an event without its dispatches. */
    public static final List<Column> EVENT = List.of(
            text("event", Occurrence::id),
            new Column("date_start", Kind.DAY, told -> day(told, DateRange::start)),
            new Column("date_end", Kind.DAY, told -> day(told, DateRange::end)),
            text("type", event -> event.type().name()),
            text("mode", Occurrence::mode),
            text("act", event -> act(event.act())),
            list("contexts", Occurrence::contexts),
            new Column("quad", Kind.WHOLE, told -> told.event().type().quad().code()),
            text("cameo", Occurrence::cameo),
            text("source", event -> party(event.source())),
            text("target", event -> party(event.target())),
            text("modality", event -> event.modality().code()),
            new Column("score", Kind.DECIMAL, told -> told.event().score()),
            new Column("place", Kind.TEXT, told -> place(told, Place::name)),
            new Column("place_country", Kind.TEXT, told -> place(told, Place::country)),
            new Column("lat", Kind.DECIMAL, told -> place(told, Place::lat)),
            new Column("lon", Kind.DECIMAL, told -> place(told, Place::lon)),
            list("counts", Occurrence::counts),
            new Column("reports", Kind.WHOLE, told -> told.event().independent()),
            new Column("copies", Kind.WHOLE, told -> told.event().dispatches().size() - told.event().independent()),
            list("dispatches", Occurrence::dispatches),
            list("disagreements", event -> event.disagreements().stream()
                    .map(difference -> difference.field() + " " + difference.values())
                    .toList()));

    /** The same, and who tells it. */
    public static final List<Column> TOLD = Stream.concat(
                    EVENT.stream(),
                    Stream.of(
                            new Column("basis", Kind.TEXT, told -> basis(told.event())),
                            new Column("published", Kind.DAY, told -> told.firstPublished().orElse(null)),
                            new Column("agencies", Kind.LIST, told -> headings(told, Heading::agency)),
                            new Column("addresses", Kind.LIST, told -> headings(told, EventTable::address))))
            .toList();

    private EventTable() {}

    /** Whether machines elsewhere coded it, or somebody here or a dispatch answers for it. */
    public static String basis(Occurrence event) {
        return (event.isCoded() ? Basis.CODED : Basis.READ).code();
    }

    private static Column text(String name, Function<Occurrence, @Nullable Object> of) {
        return new Column(name, Kind.TEXT, told -> of.apply(told.event()));
    }

    private static Column list(String name, Function<Occurrence, List<String>> of) {
        return new Column(name, Kind.LIST, told -> of.apply(told.event()));
    }

    private static @Nullable LocalDate day(ToldEvent told, Function<DateRange, LocalDate> end) {
        DateRange date = told.event().date();
        return date == null ? null : end.apply(date);
    }

    private static @Nullable Object place(ToldEvent told, Function<Place, @Nullable Object> what) {
        Place place = told.event().place();
        return place == null ? null : what.apply(place);
    }

    private static @Nullable String act(@Nullable Act act) {
        return act == null ? null : act.written();
    }

    private static @Nullable String party(@Nullable Party party) {
        return party == null ? null : party.code();
    }

    /** Semicolons part addresses, so those within one are written as web addresses may have them. */
    private static String address(Heading heading) {
        return heading.source().replace(";", "%3B");
    }

    private static List<String> headings(ToldEvent told, Function<Heading, @Nullable String> what) {
        return told.dispatches().stream().map(what).filter(Objects::nonNull).distinct().toList();
    }
}
