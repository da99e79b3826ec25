package org.chancery.formats.out;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.Test;

/** Readings that are kept can be read again. */
class JsonReadingFormTest {

    private final JsonReadingForm form = new JsonReadingForm();

    @Test
    void whatWasWrittenIsReadAgain() {
        Reading reading = ExpulsionReading.reading();
        Reading again = form.read(form.write(reading));

        assertThat(again.dispatch()).isEqualTo(reading.dispatch());
        assertThat(again.sentences()).isEqualTo(reading.sentences());
        assertThat(again.actors()).isEqualTo(reading.actors());
        assertThat(again.events())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("confidence") // kept to three digits
                .isEqualTo(reading.events());
        assertThat(again.statements()).isEqualTo(reading.statements());
        assertThat(again.places()).isEqualTo(reading.places());
        assertThat(again.law()).isEqualTo(reading.law());
        assertThat(again.notes()).isEqualTo(reading.notes());
        assertThat(form.write(again)).isEqualTo(form.write(reading));
    }

    @Test
    void bytesOfAnotherKindAreRefused() {
        assertThatThrownBy(() -> form.read("no gzip".getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no reading");
    }

    @Test
    void readingOfALaterSchemaIsRefused() throws IOException {
        assertThatThrownBy(() -> form.read(zipped("{\"schema\":\"chancery.reading/9\"}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("chancery.reading/9")
                .hasMessageContaining("newer");
    }

    @Test
    void fieldThatIsMissingIsNamed() throws IOException {
        assertThatThrownBy(() -> form.read(zipped("{\"schema\":\"chancery.reading/1\",\"dispatch\":{\"id\":\"a\"}}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("“source”");
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
