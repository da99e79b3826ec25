package org.chancery.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.chancery.formats.out.JsonReadingForm;
import org.chancery.formats.out.OutputFormat;
import org.chancery.reading.Reading;

/** Readings as JSON: what others made or changed is sound or refused, and comes back the same from a register. */
class ReadingFuzzTest {

    private static final JsonReadingForm FORM = new JsonReadingForm();

    @FuzzTest
    void reading(byte[] bytes) throws IOException {
        Imports.soundly(bytes);
        Reading reading;
        try {
            reading = JsonReadingForm.ofLine(new String(bytes, UTF_8));
        } catch (IllegalArgumentException e) {
            Words.tell("A reading: %s Give another.".formatted(e.getMessage()));
            return;
        }
        Reading kept = FORM.read(FORM.write(reading));
        if (!FORM.read(FORM.write(kept)).equals(kept) || !kept.dispatch().equals(reading.dispatch()) || !kept.events().equals(reading.events())) {
            throw new AssertionError("It comes back as another reading: " + kept);
        }
        for (OutputFormat format : OutputFormat.values()) {
            format.print(reading);
        }
    }
}
