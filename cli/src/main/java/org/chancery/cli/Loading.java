package org.chancery.cli;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.chancery.reading.Reader;

/** A reader being made ready in the background, while inputs are opened. */
final class Loading {

    private final FutureTask<Reader> task;

    private Loading(FutureTask<Reader> task) {
        this.task = task;
    }

    static Loading start(Readers readers, ReaderOptions options, StatusLine status) {
        Loading loading = new Loading(new FutureTask<>(() -> readers.load(options, new Told(status))));
        Thread thread = new Thread(loading.task, "loading");
        thread.setDaemon(true);
        thread.start();
        return loading;
    }

    /** The reader, as soon as it is ready. */
    Reader reader() throws IOException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("The reader could not be made ready (%s).".formatted(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The reader was not ready when the program was interrupted.", e);
        }
    }
}
