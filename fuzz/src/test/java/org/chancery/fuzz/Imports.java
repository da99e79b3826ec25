package org.chancery.fuzz;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.formats.imports.ImportFile;
import org.chancery.formats.imports.Imported;
import org.chancery.formats.imports.Scope;
import org.chancery.formats.pack.Damaged;
import org.chancery.reading.Reading;
import org.chancery.reading.Soundness;
import org.chancery.world.World;

/** Imports bytes as {@code chancery import} does, and files what comes of them. */
final class Imports {

    private static final String NAME = "table";
    private static final World WORLD = World.load();

    private Imports() {}

    static void soundly(byte[] bytes) throws IOException {
        List<Reading> readings = new ArrayList<>();
        try {
            read(bytes, readings);
        } catch (Damaged | EOFException e) {
            Words.tell("The table ends here: %s.".formatted(e.getMessage())); // the command tells it so
        }
        readings.forEach(Soundness::checked);
        Filed.soundly(readings);
    }

    private static void read(byte[] bytes, List<Reading> readings) throws IOException {
        new ImportFile(NAME, WORLD, Scope.ALL, row -> {
            if (row instanceof Imported.Taken taken) {
                readings.add(taken.reading());
            } else if (row instanceof Imported.Faulty faulty) {
                Words.tell("%s: %s. %s".formatted(faulty.place(), faulty.what(), faulty.next()), NAME);
            }
        }).read(new ByteArrayInputStream(bytes));
    }
}
