package org.chancery.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Tables of GDELT 1 and 2. */
class GdeltFuzzTest {

    @FuzzTest
    void gdelt(byte[] bytes) throws IOException {
        Imports.soundly(bytes);
    }
}
