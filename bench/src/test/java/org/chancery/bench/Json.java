package org.chancery.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.chancery.formats.out.OutputFormat;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.formats.out.ReadingWriter;
import org.chancery.reading.Reading;

/** Readings as they are printed, to be compared to the byte. */
final class Json {

    private Json() {}

    static String of(Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReadingWriter writer = OutputFormat.JSONL.open(bytes, Detail.PLAIN)) {
            writer.write(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
