package org.chancery.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Tables of POLECAT. */
class PolecatFuzzTest {

    @FuzzTest
    void polecat(byte[] bytes) throws IOException {
        Imports.soundly(bytes);
    }
}
