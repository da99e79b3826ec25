package org.chancery.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What the desk answered.
 *
 * @param status as HTTP has it
 * @param body as it came
 */
record Answer(int status, byte[] body) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    boolean isWell() {
        return status >= 200 && status < 300;
    }

    JsonNode json() {
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("The answer is no JSON.", e);
        }
    }
}
