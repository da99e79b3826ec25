package org.chancery.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.out.JsonReadingForm;
import org.chancery.reading.Reading;
import org.chancery.register.CaseFold;
import org.chancery.register.Clerk;
import org.chancery.register.Found;
import org.chancery.store.SqlRegister;
import org.chancery.world.World;

/** Words somebody looks for, in a register on the disk: no word is an operator, and no query is refused by the database. */
class SearchFuzzTest {

    private static final int MOST = 5;
    private static final World WORLD = World.load();
    private static final SqlRegister REGISTER = SqlRegister.open(
            Scratch.file("register").toString(), new JsonReadingForm(), new Clerk(WORLD), CaseFold.in(WORLD));

    static {
        REGISTER.file(
                List.of(
                        reading("d1", "Ecuador expels Mexico's ambassador", "QUITO — Ecuador told the ambassador of Mexico to leave; \"enough\", it said."),
                        reading("d2", "Mexico breaks relations", "MEXICO CITY — Mexico broke off relations with Ecuador after police had entered its embassy.")),
                Instant.parse("2026-11-27T08:00:00Z"));
    }

    private static Reading reading(String id, String title, String body) {
        Dispatch dispatch = new Dispatch(
                id, id + ".txt", title, null, List.of(), null, LocalDate.of(2024, 4, 6), "en", title + "\n\n" + body);
        return new Reading(dispatch, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @FuzzTest
    void search(byte[] bytes) {
        String words = new String(bytes, UTF_8);
        List<Found> found = REGISTER.search(words, MOST);
        if (found.size() > MOST) {
            throw new AssertionError("%d were found, %d asked for.".formatted(found.size(), MOST));
        }
    }
}
