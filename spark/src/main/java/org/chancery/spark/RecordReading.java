package org.chancery.spark;

import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.CollectionAccumulator;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Reader;

/** Reads dispatches: rows of {@link DispatchRow} become rows of {@link ReadingRow}, one for one. */
final class RecordReading implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    private final Models models;
    private final CollectionAccumulator<String> loads;

    /** @param loads hears the id of each executor that loads models */
    RecordReading(Models models, CollectionAccumulator<String> loads) {
        this.models = models;
        this.loads = loads;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        if (!rows.hasNext()) {
            return Collections.emptyIterator();
        }
        Reader reader = ExecutorReader.of(models, loads);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return read(rows.next(), reader);
            }
        };
    }

    /** What comes of one row, whatever happens on it. */
    static Row read(Row row, Reader reader) {
        Row refused = DispatchRow.refused(row);
        if (refused != null) {
            return ReadingRow.refused(refused);
        }
        Dispatch dispatch = DispatchRow.dispatch(row);
        try {
            return ReadingRow.of(reader.read(dispatch), DispatchRow.warnings(row));
        } catch (Throwable fault) {
            Faults.rethrowIfNotOfTheRecord(fault);
            return ReadingRow.refused(RefusedRow.of(dispatch, fault));
        }
    }
}
