package org.chancery.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Tables of acts that somebody wrote by hand. */
class ActsFuzzTest {

    @FuzzTest
    void acts(byte[] bytes) throws IOException {
        Imports.soundly(bytes);
    }
}
