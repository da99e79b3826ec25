package org.chancery.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.reading.Reading;
import org.chancery.reading.ReadingForm;
import org.chancery.register.Chronicle;

/** A form for tests of several processes: the bytes are the id of a dispatch of a {@link Chronicle} each process can make up, and its text. */
final class ChronicleForm implements ReadingForm {

    private final Map<String, Reading> readings = new HashMap<>();

    ChronicleForm(List<Reading> readings) {
        readings.forEach(reading -> this.readings.put(reading.dispatch().id(), reading));
    }

    @Override
    public byte[] write(Reading reading) {
        return (reading.dispatch().id() + "\n" + reading.dispatch().text()).getBytes(UTF_8);
    }

    @Override
    public Reading read(byte[] bytes) {
        return Objects.requireNonNull(readings.get(new String(bytes, UTF_8).lines().findFirst().orElseThrow()));
    }
}
