package org.chancery.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.chancery.formats.in.Arrival;
import org.jspecify.annotations.Nullable;

/** Opens files one after the other and gives what arrives, each with the lot it is dealt in. Nothing is held whole but one record. */
final class Opening implements FlatMapFunction<ArrayList<InputFile>, Row> {

    private static final long serialVersionUID = 1;

    private final Broadcast<SerializableConfiguration> hadoop;
    private final int lot;
    private final int attempts;

    /**
     * @param lot how many dispatches of one day are dealt together
     * @param attempts how often Spark tries a task
     */
    Opening(Broadcast<SerializableConfiguration> hadoop, int lot, int attempts) {
        this.hadoop = hadoop;
        this.lot = lot;
        this.attempts = attempts;
    }

    @Override
    public Iterator<Row> call(ArrayList<InputFile> files) {
        TaskContext task = TaskContext.get();
        boolean last = task.attemptNumber() + 1 >= attempts;
        return new Rows(files, new FileOpener(hadoop.value().value(), last), task);
    }

    private final class Rows implements Iterator<Row> {

        private final Iterator<InputFile> files;
        private final FileOpener opener;
        private final int partition;
        private final Map<String, Integer> ofDay = new HashMap<>();
        private @Nullable Records open;

        Rows(ArrayList<InputFile> files, FileOpener opener, TaskContext task) {
            this.files = files.iterator();
            this.opener = opener;
            this.partition = task.partitionId();
            task.addTaskCompletionListener((TaskCompletionListener) ended -> release());
        }

        @Override
        public boolean hasNext() {
            while (true) {
                Records records = open;
                if (records != null && records.hasNext()) {
                    return true;
                }
                release();
                if (!files.hasNext()) {
                    return false;
                }
                open = opener.open(files.next());
            }
        }

        @Override
        public Row next() {
            Records records = hasNext() ? open : null;
            if (records == null) {
                throw new NoSuchElementException("All files are done.");
            }
            Arrival arrival = records.next();
            String day = DispatchRow.day(arrival);
            int number = ofDay.merge(day == null ? "" : day, 1, Integer::sum) - 1;
            int nth = number / lot;
            // The first lots of a day are read together wherever they come from: most days of most inputs have no second one.
            return DispatchRow.of(arrival, nth == 0 ? 0 : (partition << 16) + nth);
        }

        private void release() {
            Records records = open;
            open = null;
            if (records != null) {
                records.close();
            }
        }
    }
}
