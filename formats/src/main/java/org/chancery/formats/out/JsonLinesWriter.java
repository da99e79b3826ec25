package org.chancery.formats.out;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.reading.Reading;

/** One reading a line, each line flushed, so that a pipe sees a reading as soon as it is made. */
final class JsonLinesWriter implements ReadingWriter {

    private final JsonGenerator json;
    private final ReadingJson form;

    JsonLinesWriter(OutputStream stream, Detail detail) throws IOException {
        this.json = new JsonFactory().createGenerator(stream, JsonEncoding.UTF8);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        this.form = new ReadingJson(detail);
    }

    @Override
    public void write(Reading reading) throws IOException {
        form.write(reading, json);
        json.writeRaw('\n');
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
