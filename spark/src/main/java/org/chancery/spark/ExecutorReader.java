package org.chancery.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.SparkEnv;
import org.apache.spark.util.CollectionAccumulator;
import org.chancery.reading.Reader;
import org.jspecify.annotations.Nullable;

/** The one reader of this executor, made when its first task asks and shared by the threads of all. */
final class ExecutorReader {

    private static @Nullable Reader reader;
    private static @Nullable Models models;

    private ExecutorReader() {}

    /**
     * The reader for these models.
     *
     * @param loads hears the id of the executor when models are loaded
     */
    static synchronized Reader of(Models asked, CollectionAccumulator<String> loads) {
        Reader ready = reader;
        if (ready != null && asked.equals(models)) {
            return ready;
        }
        try {
            ready = asked.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader = ready;
        models = asked;
        loads.add(SparkEnv.get().executorId());
        return ready;
    }
}
