package org.chancery.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.out.JsonReadingForm;
import org.chancery.formats.prose.Article;
import org.chancery.formats.prose.PlainText;
import org.chancery.nlp.English;
import org.chancery.reading.Reading;
import org.chancery.reading.Soundness;

/** The reader itself, on any text: as it is cleaned, and raw, as a program may give it. */
class ReaderFuzzTest {

    private static final JsonReadingForm FORM = new JsonReadingForm();

    /** In code units; a text twice as long takes the parser twice as long, and the fuzzer learns no more from it. */
    private static final int LONGEST = 1_500;

    private static final English ENGLISH = english();

    private static English english() {
        try {
            return English.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest
    void reader(byte[] bytes) throws IOException {
        String raw = new String(bytes, UTF_8).replace('\0', '\uFFFD'); // no input of ours lets NUL through, and no register holds it
        String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        hold(new Dispatch("x", "x.txt", null, null, List.of(), null, LocalDate.of(2024, 4, 6), "en", text));
        Article article = PlainText.read(text);
        if (!article.isEmpty() && !article.text().equals(text)) {
            hold(new Dispatch("y", "y.txt", article.title(), null, List.of(), null, null, "en", article.text()));
        }
    }

    private static void hold(Dispatch dispatch) throws IOException {
        Reading reading = Soundness.checked(ENGLISH.read(dispatch));
        if (!reading.dispatch().text().equals(dispatch.text())) {
            throw new AssertionError("The text was changed.");
        }
        Reading kept = FORM.read(FORM.write(reading));
        if (!kept.events().equals(reading.events()) || !kept.actors().equals(reading.actors()) || !kept.law().equals(reading.law())) {
            throw new AssertionError("It comes back from a register as another reading: " + kept);
        }
        Filed.soundly(List.of(reading));
    }
}
