package org.chancery.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.world.Additions;
import org.chancery.world.AdditionsReader;
import org.chancery.world.UserFileException;
import org.chancery.world.World;

/** A user's own actors: tables, and dictionaries in the format of PETRARCH. */
class ActorsFuzzTest {

    private static final World WORLD = World.load();
    private static final Path FILE = Scratch.file("actors");

    @FuzzTest
    void actors(byte[] bytes) throws IOException {
        Files.write(FILE, bytes);
        AdditionsReader reader = new AdditionsReader(WORLD);
        try {
            Additions additions = reader.actors(FILE).additions();
            World.with(additions).state("MEX");
            reader.remarks().forEach(remark -> Words.tell(remark, FILE.toString()));
        } catch (UserFileException e) {
            Words.tell(e.getMessage(), FILE.toString());
        }
    }
}
