package org.chancery.spark;

import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;

/** A record that could not be read: which it is, why, what to do, and how it begins. */
final class RefusedRow {

    static final StructType SCHEMA = new StructType()
            .add("input", StringType)
            .add("reason", StringType)
            .add("next_step", StringType)
            .add("record", StringType);

    private RefusedRow() {}

    static Row of(Arrival.Failure failure) {
        return RowFactory.create(failure.input(), failure.reason(), failure.nextStep(), failure.record());
    }

    /** A dispatch on which the reader failed. */
    static Row of(Dispatch dispatch, Throwable fault) {
        return of(new Arrival.Failure(dispatch.source(), Faults.reason(fault), Faults.NEXT_STEP).holding(dispatch.text()));
    }
}
