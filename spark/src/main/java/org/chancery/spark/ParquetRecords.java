package org.chancery.spark;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Intake;
import org.jspecify.annotations.Nullable;

/** The rows of a Parquet file with the columns of a JSON record, each named {@code file#row}, the first row 1. */
final class ParquetRecords extends Records {

    private final InputFile file;
    private final Configuration hadoop;
    private final Intake intake;
    private final boolean lastTry;
    private @Nullable ParquetReader<Group> open;
    private boolean ended;
    private long row;

    /** @param lastTry whether what cannot be read is a failure now, and not trouble of the file system that may pass */
    ParquetRecords(InputFile file, Configuration hadoop, Intake intake, boolean lastTry) {
        this.file = file;
        this.hadoop = hadoop;
        this.intake = intake;
        this.lastTry = lastTry;
    }

    @Override
    @Nullable Arrival advance() {
        if (ended) {
            return null;
        }
        Group group;
        try {
            group = reader().read();
        } catch (IOException e) {
            if (!lastTry) {
                throw new UncheckedIOException("%s: the file system failed (%s). The task is tried again.".formatted(file.name(), e.getMessage()), e);
            }
            return damaged(e);
        } catch (RuntimeException e) {
            return damaged(e);
        }
        if (group == null) {
            ended = true;
            return null;
        }
        row++;
        return intake.record(file.name() + "#" + row, GroupJson.object(group, JsonNodeFactory.instance).toString());
    }

    private Arrival.Failure damaged(Exception trouble) {
        ended = true;
        return new Arrival.Failure(
                file.name(),
                "It cannot be read as Parquet from row %d on (%s).".formatted(row + 1, trouble.getMessage()),
                "Check that it was written to its end.");
    }

    private ParquetReader<Group> reader() throws IOException {
        ParquetReader<Group> reader = open;
        if (reader == null) {
            reader = ParquetReader.builder(new GroupReadSupport(), new Path(file.location())).withConf(hadoop).build();
            open = reader;
        }
        return reader;
    }

    @Override
    public void close() {
        ParquetReader<Group> reader = open;
        open = null;
        ended = true;
        if (reader != null) {
            try {
                reader.close();
            } catch (IOException e) {
                // Everything wanted has been read.
            }
        }
    }
}
