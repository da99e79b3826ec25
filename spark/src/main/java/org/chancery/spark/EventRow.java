package org.chancery.spark;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.chancery.coding.Act;
import org.chancery.coding.Actor;
import org.chancery.coding.DateRange;
import org.chancery.coding.Event;
import org.chancery.coding.Statement;
import org.chancery.reading.Reading;
import org.chancery.register.Scale;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/** The events of a reading as analysts ask for them. What is not here is in the reading itself. */
final class EventRow {

    private static final StructType PARTY = new StructType()
            .add("name", StringType)
            .add("country", StringType)
            .add("sectors", Lists.OF_TEXT)
            .add("person", StringType);

    private static final StructType PLACE =
            new StructType().add("name", StringType).add("country", StringType).add("lat", DoubleType).add("lon", DoubleType);

    static final StructType SCHEMA = new StructType()
            .add("id", StringType)
            .add("type", StringType)
            .add("mode", StringType)
            .add("contexts", Lists.OF_TEXT)
            .add("quad", IntegerType)
            .add("cameo", StringType)
            .add("act", StringType)
            .add("modality", StringType)
            .add("sources", createArrayType(PARTY, false))
            .add("targets", createArrayType(PARTY, false))
            .add("recipients", createArrayType(PARTY, false))
            .add("date_start", DateType)
            .add("date_end", DateType)
            .add("place", PLACE)
            .add("said_by", StringType)
            .add("score", DoubleType)
            .add("confidence", DoubleType)
            .add("evidence", StringType);

    private final Reading reading;
    private final Map<String, Actor> actors;
    private final Map<String, Statement> statements;

    private EventRow(Reading reading) {
        this.reading = reading;
        this.actors = reading.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        this.statements = reading.statements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
    }

    /** The events of a reading, in their order. */
    static List<Row> of(Reading reading) {
        EventRow rows = new EventRow(reading);
        return reading.events().stream().map(rows::row).toList();
    }

    private Row row(Event event) {
        Act act = event.act();
        DateRange days = event.date() == null ? null : event.date().range();
        return RowFactory.create(
                event.id(),
                event.type().name(),
                event.mode(),
                Lists.seq(event.contexts()),
                event.type().quad().code(),
                event.cameo(),
                act == null ? null : act.code(),
                event.modality().code(),
                parties(event.sources()),
                parties(event.targets()),
                parties(event.recipients()),
                day(days, DateRange::start),
                day(days, DateRange::end),
                place(event.place()),
                speaker(event),
                Scale.score(event.type(), event.mode()),
                event.confidence(),
                event.evidence().span().in(reading.dispatch().text()));
    }

    private Object parties(List<String> ids) {
        return Lists.seq(ids.stream().map(actors::get).filter(Objects::nonNull).map(EventRow::party).toList());
    }

    private static Row party(Actor actor) {
        return RowFactory.create(actor.name(), actor.country(), Lists.seq(actor.sectors()), actor.person());
    }

    private static @Nullable LocalDate day(@Nullable DateRange days, Function<DateRange, LocalDate> end) {
        return days == null ? null : end.apply(days);
    }

    private static @Nullable Row place(@Nullable Place place) {
        return place == null ? null : RowFactory.create(place.name(), place.country(), place.lat(), place.lon());
    }

    /** The name of whoever the dispatch has it from; null where it tells it itself. */
    private @Nullable String speaker(Event event) {
        Statement statement = event.attribution() == null ? null : statements.get(event.attribution());
        Actor actor = statement == null || statement.speaker() == null ? null : actors.get(statement.speaker());
        return actor == null ? null : actor.name();
    }
}
