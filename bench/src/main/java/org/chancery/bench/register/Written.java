package org.chancery.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process has written since it began: unlike time it does not suffer from what else the machine does. */
final class Written {

    private static final Path FILE = Path.of("/proc/self/io");
    private static final String LINE = "wchar: ";

    private Written() {}

    /** Bytes handed to the system; 0 where it does not tell. */
    static long bytes() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> line.startsWith(LINE))
                    .mapToLong(line -> Long.parseLong(line.substring(LINE.length())))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
