package org.chancery.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.reading.Reading;
import org.chancery.register.EventQuery;
import org.chancery.register.MemoryRegister;
import org.chancery.register.Occurrence;
import org.chancery.register.Times;
import org.chancery.register.Told;

/**
 * A process that reads a register while {@link FilingProcess} files into it, until all is filed. It tells how many dispatches it saw
 * filed, each time there are more; what it saw must be what a register in memory tells of those, and whole lots.
 */
final class ReadingProcess {

    private static final Times NOW = Times.asOf(LocalDate.parse("2030-01-01"));

    private ReadingProcess() {}

    /** Arguments: the register, how many dispatches will be filed, how many at a time. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Reading> readings = FilingProcess.chronicle(Integer.parseInt(arguments[1]));
        int lot = Integer.parseInt(arguments[2]);
        int before = -1;
        try (SqlRegister register = FilingProcess.open(arguments[0], readings)) {
            while (before < readings.size()) {
                int seen = verified(register.events(EventQuery.ALL, NOW), readings, lot);
                if (seen < before) {
                    throw new IllegalStateException("Of %d dispatches %d are left.".formatted(before, seen));
                }
                if (seen > before) {
                    out.println(seen);
                }
                before = seen;
            }
        }
    }

    private static int verified(List<Occurrence> events, List<Reading> readings, int lot) {
        Set<String> filed = events.stream().flatMap(event -> event.dispatches().stream()).collect(Collectors.toSet());
        MemoryRegister memory = Told.filed();
        memory.file(readings.subList(0, filed.size()), java.time.Instant.EPOCH);
        boolean whole = filed.size() % lot == 0 || filed.size() == readings.size();
        if (!whole || !memory.events(EventQuery.ALL, NOW).equals(events)) {
            throw new IllegalStateException("What is read of %d dispatches is not what they tell.".formatted(filed.size()));
        }
        return filed.size();
    }
}
