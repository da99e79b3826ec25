package org.chancery.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.chancery.reading.Reading;
import org.chancery.register.Chronicle;
import org.chancery.register.Told;

/** A process that files a {@link Chronicle}, a few dispatches at a time, and names each once it is filed. */
final class FilingProcess {

    private static final int SEED = 3;

    private FilingProcess() {}

    /** All dispatches there are, the same in each process. */
    static List<Reading> chronicle(int dispatches) {
        return Chronicle.of(SEED, dispatches);
    }

    static SqlRegister open(String place, List<Reading> readings) {
        return SqlRegister.open(place, new ChronicleForm(readings), Told.clerk(), Told.cases());
    }

    /** Arguments: the register, how many dispatches, how many at a time. Exits with 4 and a line on standard error as the command does. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Reading> readings = chronicle(Integer.parseInt(arguments[1]));
        int lot = Integer.parseInt(arguments[2]);
        try (SqlRegister register = open(arguments[0], readings)) {
            for (int from = 0; from < readings.size(); from += lot) {
                register.file(readings.subList(from, Math.min(readings.size(), from + lot)), Instant.EPOCH).forEach(out::println);
            }
        } catch (RegisterException e) {
            System.err.println(e.getMessage());
            System.exit(4);
        }
    }
}
