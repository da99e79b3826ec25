package org.chancery.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Plain text in any charset, and files of kinds that are not read. */
class TextFuzzTest {

    @FuzzTest
    void text(byte[] bytes) {
        Arrived.soundly(bytes);
    }
}
