package org.chancery.formats.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.chancery.register.ToldEvent;

/** Writes events as JSON objects, one a line. */
final class JsonLines implements EventWriter {

    /** How one event looks: the fields, within an object already begun. */
    interface Line {
        void fields(ToldEvent event, JsonGenerator json) throws IOException;
    }

    private final JsonGenerator json;
    private final Line line;

    JsonLines(OutputStream stream, Line line) throws IOException {
        this.json = new JsonFactory().createGenerator(stream, JsonEncoding.UTF8);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        this.line = line;
    }

    @Override
    public Optional<String> write(ToldEvent event) throws IOException {
        json.writeStartObject();
        line.fields(event, json);
        json.writeEndObject();
        json.writeRaw('\n');
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
