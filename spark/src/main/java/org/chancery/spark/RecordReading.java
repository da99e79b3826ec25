package org.chancery.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;
import org.chancery.reading.Reader;
import org.jspecify.annotations.Nullable;

/** Reads dispatches: rows of {@link DispatchRow} become rows of {@link ReadingRow}, one for one. */
final class RecordReading implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    private final Models models;
    private final CollectionAccumulator<String> loads;
    private final String out;
    private final Broadcast<SerializableConfiguration> hadoop;

    /**
     * @param loads hears the id of each executor that loads models
     * @param out the folder of the output, below which tasks that are tried again keep their notes
     */
    RecordReading(
            Models models, CollectionAccumulator<String> loads, String out, Broadcast<SerializableConfiguration> hadoop) {
        this.models = models;
        this.loads = loads;
        this.out = out;
        this.hadoop = hadoop;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) throws IOException {
        if (!rows.hasNext()) {
            return Collections.emptyIterator();
        }
        TaskContext task = TaskContext.get();
        InHand inHand = task.attemptNumber() == 0 ? null : inHand(task);
        return rows(rows, ExecutorReader.of(models, loads), inHand);
    }

    private InHand inHand(TaskContext task) throws IOException {
        String attempt = task.stageAttemptNumber() + "." + task.attemptNumber();
        InHand inHand = InHand.of(out, task.partitionId(), attempt, hadoop.value().value());
        task.addTaskCompletionListener((TaskCompletionListener) ended -> inHand.putDown());
        return inHand;
    }

    /**
     * What comes of rows, whatever happens on one of them.
     *
     * @param inHand where each is noted before it is read; null on a first try
     */
    static Iterator<Row> rows(Iterator<Row> rows, Reader reader, @Nullable InHand inHand) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                boolean more = rows.hasNext();
                if (!more && inHand != null) {
                    inHand.putDown();
                }
                return more;
            }

            @Override
            public Row next() {
                return read(rows.next(), reader, inHand);
            }
        };
    }

    private static Row read(Row row, Reader reader, @Nullable InHand inHand) {
        Row refused = DispatchRow.refused(row);
        if (refused != null) {
            return ReadingRow.refused(refused);
        }
        Dispatch dispatch = DispatchRow.dispatch(row);
        if (inHand != null && !mayBeRead(dispatch, inHand)) {
            return ReadingRow.refused(RefusedRow.of(new Arrival.Failure(
                            dispatch.source(),
                            "Two executors ended while they read it; most likely it takes more memory than they have.",
                            "Read it alone with chancery read, or give executors more memory.")
                    .holding(dispatch.text())));
        }
        try {
            return ReadingRow.of(reader.read(dispatch), DispatchRow.warnings(row));
        } catch (Throwable fault) {
            Faults.rethrowIfNotOfTheRecord(fault);
            return ReadingRow.refused(RefusedRow.of(dispatch, fault));
        }
    }

    private static boolean mayBeRead(Dispatch dispatch, InHand inHand) {
        try {
            return inHand.take(dispatch.id() + " " + dispatch.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
