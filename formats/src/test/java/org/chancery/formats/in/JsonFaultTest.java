package org.chancery.formats.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with JSON is told in words, with the place, and without names of the parser's settings. */
class JsonFaultTest {

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": [1, 2", "{\"a\": 1", "{a}", "{\"a\" 1}", "[1,]", "tru", "\"open"})
    void placeIsToldAndNothingOfTheParsers(String json) {
        JsonProcessingException fault = catchThrowableOfType(JsonProcessingException.class, () -> new ObjectMapper().readTree(json));

        assertThat(JsonFault.of(fault)).startsWith("at column ").doesNotContain("Source", "REDACTED", "StreamReadFeature");
    }
}
