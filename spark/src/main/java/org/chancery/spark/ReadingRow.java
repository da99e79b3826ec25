package org.chancery.spark;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.chancery.dispatch.Dateline;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.out.OutputFormat;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.formats.out.ReadingWriter;
import org.chancery.reading.Reading;

/** What came of a dispatch or record, as a row of the output: a reading, or a refusal. Never both. */
final class ReadingRow {

    /** The column that tells the two apart, and by which they are kept apart on disk. */
    static final String OUTCOME = "outcome";

    /** The outcome of what was read. */
    static final String READ = "read";

    /** The outcome of what could not be read. */
    static final String REFUSED = "refused";

    /** The column of the whole reading, as a line of JSON with the reasons for each event. */
    static final String READING = "reading";

    static final StructType SCHEMA = new StructType()
            .add("id", StringType)
            .add("source", StringType)
            .add("title", StringType)
            .add("agency", StringType)
            .add("authors", Lists.OF_TEXT)
            .add("dateline_place", StringType)
            .add("dateline_date", DateType)
            .add("language", StringType)
            .add("sentences", IntegerType)
            .add("events", createArrayType(EventRow.SCHEMA, false))
            .add("warnings", Lists.OF_TEXT)
            .add(READING, StringType)
            .add("refused", RefusedRow.SCHEMA)
            .add(OUTCOME, StringType, false)
            .add(DispatchRow.DAY, StringType);

    private ReadingRow() {}

    /**
     * The row of a reading.
     *
     * @param warnings what was amiss with the dispatch and mended
     */
    static Row of(Reading reading, List<String> warnings) {
        Dispatch d = reading.dispatch();
        Dateline dateline = d.dateline();
        return RowFactory.create(
                d.id(),
                d.source(),
                d.title(),
                d.agency(),
                Lists.seq(d.authors()),
                dateline == null ? null : dateline.place(),
                dateline == null ? null : dateline.date(),
                d.language(),
                reading.sentences().size(),
                Lists.seq(EventRow.of(reading)),
                Lists.seq(warnings),
                line(reading),
                null,
                READ,
                d.published() == null ? null : d.published().toString());
    }

    /** The row of a refusal, a row of {@link RefusedRow}. */
    static Row refused(Row refused) {
        return RowFactory.create(
                null, null, null, null, null, null, null, null, null, null, null, null, refused, REFUSED, null);
    }

    /** As {@code chancery read --format jsonl --explain} prints it, without the line's end. */
    static String line(Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReadingWriter writer = OutputFormat.JSONL.open(bytes, Detail.EXPLAIN)) {
            writer.write(reading);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to.", e);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
