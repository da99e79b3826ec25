package org.chancery.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Opens a file with the intake of {@code chancery read}.
 *
 * <p>Trouble of the file system is no fault of the file: it fails the task, which Spark tries again, elsewhere. Only on the last try is
 * it taken for the file's own and becomes a failure beside the others. A fault of ours on one record, down to a stack that overflows or
 * memory that does not suffice, is a failure of that record.
 */
final class FileOpener {

    /** After so many faults in a row without a record between them a file is given up. */
    private static final int FAULTS_IN_A_ROW = 20;

    private final Configuration hadoop;
    private final boolean lastTry;
    private final Intake intake = new Intake(Limits.standard(), null, InputStream.nullInputStream());

    FileOpener(Configuration hadoop, boolean lastTry) {
        this.hadoop = hadoop;
        this.lastTry = lastTry;
    }

    Records open(InputFile file) {
        if (file.isParquet()) {
            Records rows = new ParquetRecords(file, hadoop, intake, lastTry);
            return new Guarded(file, rows, rows::close, null);
        }
        Watched stream = new Watched(file);
        Arrivals arrivals = intake.open(file.name(), stream);
        return new Guarded(file, arrivals, arrivals::close, stream);
    }

    /** A stream that remembers what the file system did wrong. */
    private final class Watched extends FilterInputStream {

        private final InputFile file;
        private @Nullable IOException trouble;

        Watched(InputFile file) {
            super(InputStream.nullInputStream());
            this.file = file;
            try {
                Path path = new Path(file.location());
                this.in = path.getFileSystem(hadoop).open(path);
            } catch (IOException e) {
                trouble = e;
            }
        }

        private void check() throws IOException {
            if (trouble != null) {
                throw trouble;
            }
        }

        @Override
        public int read() throws IOException {
            check();
            try {
                return super.read();
            } catch (IOException e) {
                trouble = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            check();
            try {
                return super.read(into, offset, length);
            } catch (IOException e) {
                trouble = e;
                throw e;
            }
        }
    }

    /** Records of which none throws for a fault of one record. */
    private final class Guarded extends Records {

        private final InputFile file;
        private final Iterator<Arrival> records;
        private final Runnable closing;
        private final @Nullable Watched stream;
        private int given;
        private int faultsInARow;

        Guarded(InputFile file, Iterator<Arrival> records, Runnable closing, @Nullable Watched stream) {
            this.file = file;
            this.records = records;
            this.closing = closing;
            this.stream = stream;
        }

        @Override
        @Nullable Arrival advance() {
            if (faultsInARow == FAULTS_IN_A_ROW) {
                return null;
            }
            Arrival next;
            try {
                next = records.hasNext() ? records.next() : null;
                faultsInARow = 0;
            } catch (UncheckedIOException e) {
                throw e;
            } catch (Throwable fault) {
                Faults.rethrowIfNotOfTheRecord(fault);
                faultsInARow++;
                next = new Arrival.Failure(
                        "%s, after %d records".formatted(file.name(), given), Faults.reason(fault), Faults.NEXT_STEP);
            }
            IOException trouble = stream == null ? null : stream.trouble;
            if (trouble != null && next instanceof Arrival.Failure && !lastTry) {
                throw new UncheckedIOException("%s: the file system failed (%s). The task is tried again.".formatted(file.name(), trouble.getMessage()), trouble);
            }
            given++;
            return next;
        }

        @Override
        public void close() {
            closing.run();
        }
    }
}
