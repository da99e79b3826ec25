package org.chancery.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;
import org.jspecify.annotations.Nullable;

/** What arrived, as a row on its way from the task that opened it to the task that reads it. */
final class DispatchRow {

    /** The column of the day of publication, null where none is known. */
    static final String DAY = "published";

    /** The column of the lot it is dealt in. */
    static final String LOT = "lot";

    static final StructType SCHEMA = new StructType()
            .add(DAY, StringType)
            .add(LOT, IntegerType, false)
            .add("id", StringType)
            .add("source", StringType)
            .add("title", StringType)
            .add("agency", StringType)
            .add("authors", Lists.OF_TEXT)
            .add("language", StringType)
            .add("text", StringType)
            .add("warnings", Lists.OF_TEXT)
            .add("refused", RefusedRow.SCHEMA);

    private DispatchRow() {}

    /** The day of publication of what arrived; null where there is none. */
    static @Nullable String day(Arrival arrival) {
        LocalDate day = arrival instanceof Arrival.Received received ? received.dispatch().published() : null;
        return day == null ? null : day.toString();
    }

    /** The row of what arrived. An intake reads no datelines, so that there is none to carry. */
    static Row of(Arrival arrival, int lot) {
        if (arrival instanceof Arrival.Failure failure) {
            return RowFactory.create(null, lot, null, null, null, null, null, null, null, null, RefusedRow.of(failure));
        }
        Arrival.Received received = (Arrival.Received) arrival;
        Dispatch d = received.dispatch();
        return RowFactory.create(
                day(arrival),
                lot,
                d.id(),
                d.source(),
                d.title(),
                d.agency(),
                Lists.seq(d.authors()),
                d.language(),
                d.text(),
                Lists.seq(received.warnings()),
                null);
    }

    /** Why there is no dispatch in the row; null where there is one. */
    static @Nullable Row refused(Row row) {
        return row.getAs("refused");
    }

    static Dispatch dispatch(Row row) {
        String day = row.getAs(DAY);
        return new Dispatch(
                row.getAs("id"),
                row.getAs("source"),
                row.getAs("title"),
                row.getAs("agency"),
                row.getList(row.fieldIndex("authors")),
                null,
                day == null ? null : LocalDate.parse(day),
                row.getAs("language"),
                row.getAs("text"));
    }

    static List<String> warnings(Row row) {
        return row.getList(row.fieldIndex("warnings"));
    }
}
