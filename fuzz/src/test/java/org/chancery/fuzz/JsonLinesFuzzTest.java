package org.chancery.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;

/** Dispatches as JSON: a line each, an array, one object over several lines, a cell of a table. */
class JsonLinesFuzzTest {

    private static final Intake INTAKE = new Intake(Limits.standard(), null);

    @FuzzTest
    void json(byte[] bytes) {
        Arrived.soundly(bytes);
        Arrived.soundly(INTAKE.record("row 1", new String(bytes, UTF_8)));
    }
}
