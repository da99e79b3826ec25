package org.chancery.formats.out;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.reading.Reading;
import org.chancery.reading.ReadingForm;
import org.chancery.reading.Soundness;

/** Readings as gzipped JSON of schema {@code chancery.reading/1}, with the reasons for each event. */
public final class JsonReadingForm implements ReadingForm {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ReadingJson form = new ReadingJson(Detail.EXPLAIN);

    @Override
    public byte[] write(Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(new GZIPOutputStream(bytes))) {
            form.write(reading, json);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to.", e);
        }
        return bytes.toByteArray();
    }

    @Override
    public Reading read(byte[] bytes) {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return reading(MAPPER.readTree(stream));
        } catch (IOException | DateTimeException e) {
            throw new IllegalArgumentException("It holds no reading: " + e.getMessage(), e);
        }
    }

    /**
     * The reading that a line of JSON holds, whoever wrote it.
     *
     * @throws IllegalArgumentException if it holds none, or one that breaks what {@link Reading} promises
     */
    public static Reading ofLine(String line) {
        try {
            return Soundness.checked(reading(MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(line)));
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
            throw new IllegalArgumentException("It is no valid JSON%s.".formatted(place), e);
        } catch (IOException | DateTimeException e) {
            throw new IllegalArgumentException("It holds no reading: " + e.getMessage(), e);
        }
    }

    private static Reading reading(JsonNode tree) {
        String schema = tree.path("schema").asText();
        if (!ReadingJson.SCHEMA.equals(schema)) {
            throw new IllegalArgumentException(
                    "It is of schema “%s”, not %s. Maybe a newer version wrote it.".formatted(schema, ReadingJson.SCHEMA));
        }
        return new ReadingTree(tree).reading();
    }
}
