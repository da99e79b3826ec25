package org.chancery.formats.out;

import java.io.IOException;
import java.io.OutputStream;

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
    };

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
