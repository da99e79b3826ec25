package org.chancery.formats.out;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.chancery.formats.table.Separator;
import org.chancery.reading.Reading;

/** The forms in which readings are written for other programs. All are UTF-8 with {@code \n} line ends. */
public enum OutputFormat {
    /** One indented object for one reading, an array of them for several or none. */
    JSON {
        @Override
        public ReadingWriter open(OutputStream stream, Detail detail) throws IOException {
            return new JsonWriter(stream, detail);
        }
    },
    /** One object a line. */
    JSONL {
        @Override
        public ReadingWriter open(OutputStream stream, Detail detail) throws IOException {
            return new JsonLinesWriter(stream, detail);
        }
    },
    /** A table of all events, one row an event, with a header. */
    CSV {
        @Override
        public ReadingWriter open(OutputStream stream, Detail detail) throws IOException {
            return TableWriter.withHeader(stream, new CsvForm(), Separator.COMMA);
        }
    },
    /** The actual events in the columns of a GDELT 2.0 event file: parted by tabs, without a header, as GDELT's are. */
    GDELT {
        @Override
        public ReadingWriter open(OutputStream stream, Detail detail) {
            return TableWriter.bare(stream, new GdeltForm(), Separator.TAB);
        }
    },
    /** The actual events in the columns of POLECAT: parted by tabs, with a header. */
    PLOVER {
        @Override
        public ReadingWriter open(OutputStream stream, Detail detail) throws IOException {
            return TableWriter.withHeader(stream, new PloverForm(), Separator.TAB);
        }
    };

    /** One reading in this form, as text. */
    public String print(Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReadingWriter writer = open(bytes, Detail.PLAIN)) {
            writer.write(reading);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to.", e);
        }
        return bytes.toString(UTF_8);
    }

    /** Whether a reading also says how it was arrived at. */
    public enum Detail {
        /** What the contract names. */
        PLAIN,
        /** Also {@code why} on each event: the codebook entry and the pattern that matched. */
        EXPLAIN
    }

    /**
     * Opens a writer; whatever stands at the head of the format is written at once.
     *
     * @param stream where to write; closed with the writer
     */
    public abstract ReadingWriter open(OutputStream stream, Detail detail) throws IOException;
}
