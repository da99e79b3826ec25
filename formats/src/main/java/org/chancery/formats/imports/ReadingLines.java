package org.chancery.formats.imports;

import java.io.BufferedReader;
import java.io.IOException;
import org.chancery.formats.imports.ImportFile.Taker;
import org.chancery.formats.out.JsonReadingForm;
import org.chancery.text.Shortened;
import org.jspecify.annotations.Nullable;

/** Reads what {@code chancery read --format jsonl} writes: a reading a line. They are taken as they were read. */
final class ReadingLines {

    private final String file;
    private final Taker taker;

    ReadingLines(String file, Taker taker) {
        this.file = file;
        this.taker = taker;
    }

    void read(String first, BufferedReader rest) throws IOException {
        @Nullable String line = first;
        for (long number = 1; line != null; line = rest.readLine(), number++) {
            if (!line.isBlank()) {
                taker.take(read(line, number));
            }
        }
    }

    private Imported read(String line, long number) {
        try {
            return new Imported.Taken(JsonReadingForm.ofLine(line));
        } catch (IllegalArgumentException e) {
            return new Imported.Faulty(
                    "%s, line %d".formatted(file, number),
                    "it is no reading (%s)".formatted(Shortened.message(String.valueOf(e.getMessage()))),
                    "Give lines that chancery read --format jsonl wrote; dispatches are entered with chancery file.");
        }
    }
}
