package org.chancery.formats.out;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One indented JSON value: the reading itself where there is one, an array where there are several or none.
 *
 * <p>The first reading is held back until the second or the end tells which it is.
 */
final class JsonWriter implements ReadingWriter {

    private final JsonGenerator json;
    private final ReadingJson form;
    private @Nullable Reading first;
    private boolean many;

    JsonWriter(OutputStream stream, Detail detail) throws IOException {
        this.json = new JsonFactory().createGenerator(stream, JsonEncoding.UTF8);
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        pretty.indentObjectsWith(indent);
        pretty.indentArraysWith(indent);
        json.setPrettyPrinter(pretty);
        this.form = new ReadingJson(detail);
    }

    @Override
    public void write(Reading reading) throws IOException {
        Reading held = first;
        if (many) {
            form.write(reading, json);
        } else if (held == null) {
            first = reading;
        } else {
            json.writeStartArray();
            form.write(held, json);
            form.write(reading, json);
            many = true;
            first = null;
        }
    }

    @Override
    public void close() throws IOException {
        Reading held = first;
        if (held != null) {
            form.write(held, json);
        } else {
            if (!many) {
                json.writeStartArray();
            }
            json.writeEndArray();
        }
        json.writeRaw('\n');
        json.close();
    }
}
