package org.chancery.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.formats.export.EventWriter;
import org.chancery.formats.export.ExportFormat;
import org.chancery.reading.Reading;
import org.chancery.register.CaseFold;
import org.chancery.register.Clerk;
import org.chancery.register.EventQuery;
import org.chancery.register.MemoryRegister;
import org.chancery.register.Times;
import org.chancery.world.World;

/** Files readings into a register in memory and asks it all there is to ask. */
final class Filed {

    private static final World WORLD = World.load();
    private static final Clerk CLERK = new Clerk(WORLD);
    private static final CaseFold CASES = CaseFold.in(WORLD);
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
    private static final Times ALL = new Times(LocalDate.of(2026, 11, 27), Optional.empty());

    private Filed() {}

    static void soundly(List<Reading> readings) throws IOException {
        if (readings.isEmpty()) {
            return;
        }
        MemoryRegister register = new MemoryRegister(CLERK, CASES);
        register.file(readings, NOW);
        register.relations(ALL);
        register.cases(ALL);
        register.events(EventQuery.ALL, ALL).forEach(event -> event.reports().forEach(register::clause));
        export(register);
        if (!register.file(readings, NOW).isEmpty()) {
            throw new AssertionError("The same was filed twice.");
        }
    }

    private static void export(MemoryRegister register) throws IOException {
        List<EventWriter> writers = new ArrayList<>();
        for (ExportFormat format : ExportFormat.values()) {
            writers.add(format.open(OutputStream.nullOutputStream()));
        }
        register.eachEvent(EventQuery.ALL, ALL, event -> {
            for (EventWriter writer : writers) {
                writer.write(event);
            }
        });
        for (EventWriter writer : writers) {
            writer.close();
        }
    }
}
