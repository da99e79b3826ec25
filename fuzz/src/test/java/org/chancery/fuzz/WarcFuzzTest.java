package org.chancery.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Web archives, whole, broken and cut off. */
class WarcFuzzTest {

    @FuzzTest
    void warc(byte[] bytes) {
        Arrived.soundly(bytes);
    }
}
