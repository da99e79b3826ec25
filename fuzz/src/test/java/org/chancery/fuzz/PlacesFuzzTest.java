package org.chancery.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.world.AdditionsReader;
import org.chancery.world.UserFileException;
import org.chancery.world.World;

/** A user's own places. */
class PlacesFuzzTest {

    private static final World WORLD = World.load();
    private static final Path FILE = Scratch.file("places");

    @FuzzTest
    void places(byte[] bytes) throws IOException {
        Files.write(FILE, bytes);
        try {
            new AdditionsReader(WORLD).places(FILE).additions();
        } catch (UserFileException e) {
            Words.tell(e.getMessage(), FILE.toString());
        }
    }
}
