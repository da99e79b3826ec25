package org.chancery.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Tables of ICEWS. */
class IcewsFuzzTest {

    @FuzzTest
    void icews(byte[] bytes) throws IOException {
        Imports.soundly(bytes);
    }
}
