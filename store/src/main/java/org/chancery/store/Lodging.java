package org.chancery.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reading.Reading;

/** Files readings as a lot and, where one of them is what the lot fails by, one by one. */
final class Lodging {

    private final SqlRegister register;
    private final Database database;

    Lodging(SqlRegister register, Database database) {
        this.register = register;
        this.database = database;
    }

    Lodged file(List<Reading> readings, Instant now) {
        if (readings.isEmpty()) {
            return new Lodged(Set.of(), List.of()); // and no line of others is waited for
        }
        List<Lodged.Refusal> refused = new ArrayList<>();
        Set<String> filed = filed(readings, now, refused);
        Set<String> told = new HashSet<>();
        for (Reading reading : readings) {
            boolean isNew = filed.contains(reading.dispatch().id()) && told.add(reading.dispatch().id());
            if (!isNew && isAnother(reading)) {
                refused.add(Lodged.Refusal.ofAnotherText(reading));
            }
        }
        return new Lodged(filed, refused);
    }

    private Set<String> filed(List<Reading> readings, Instant now, List<Lodged.Refusal> refused) {
        try {
            return register.file(readings, now);
        } catch (RuntimeException fault) {
            if (!Blame.isOnInput(fault)) {
                throw fault;
            }
        }
        Set<String> filed = new LinkedHashSet<>();
        for (Reading reading : readings) {
            try {
                filed.addAll(register.file(List.of(reading), now));
            } catch (RuntimeException fault) {
                if (!Blame.isOnInput(fault)) {
                    throw fault;
                }
                refused.add(Lodged.Refusal.by(fault, reading));
            }
        }
        return filed;
    }

    /** Whether another text is filed under the id of a reading. */
    private boolean isAnother(Reading reading) {
        String text = reading.dispatch().text();
        return database.read(sql -> new WordTable(sql).text(reading.dispatch().id()))
                .filter(filed -> !filed.equals(text.replace('\0', '\uFFFD')))
                .isPresent();
    }
}
