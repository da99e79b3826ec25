package org.chancery.bench.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;

/** Counts what readings in JSONL hold, as they go by. */
final class Readings {

    private long dispatches;
    private long sentences;
    private long events;
    private long bytes;

    /** Reads to the end. */
    void count(InputStream jsonl) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(jsonl)) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                dispatches++;
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String field = json.getCurrentName();
                    json.nextToken();
                    if (field.equals("sentences")) {
                        sentences += elements(json);
                    } else if (field.equals("events")) {
                        events += elements(json);
                    } else {
                        json.skipChildren();
                    }
                }
            }
            bytes = json.getCurrentLocation().getByteOffset();
        }
    }

    private static long elements(JsonParser json) throws IOException {
        long elements = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            elements++;
            json.skipChildren();
        }
        return elements;
    }

    long dispatches() {
        return dispatches;
    }

    long sentences() {
        return sentences;
    }

    long events() {
        return events;
    }

    long bytes() {
        return bytes;
    }
}
