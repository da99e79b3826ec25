package org.chancery.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.reading.Reading;
import org.chancery.reading.ReadingForm;

/** A form for tests: the bytes are the name under which the reading itself is remembered. */
final class RememberedForm implements ReadingForm {

    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    @Override
    public byte[] write(Reading reading) {
        String name = reading.dispatch().id() + " " + reading.hashCode();
        readings.put(name, reading);
        return name.getBytes(UTF_8);
    }

    @Override
    public Reading read(byte[] bytes) {
        return Objects.requireNonNull(readings.get(new String(bytes, UTF_8)));
    }
}
