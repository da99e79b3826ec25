package org.chancery.store;

import java.util.Properties;

/**
 * How much of an SQLite file a writer spreads out before it: pages held in memory, beside the heap, and pages of the log until they
 * are brought into the file. A lot that touches more pages than are held has them written out and read back several times before
 * it ends.
 *
 * @param kilobytes of pages held in memory at most
 * @param logged pages in the log, of 4 KB where nobody made them another size
 */
record PageCache(int kilobytes, int logged) {

    /** For what comes in by the day. */
    static final PageCache USUAL = new PageCache(32_000, 16_000);

    /** For lots of {@value SqlRegister#MANY} and more. */
    static final PageCache LARGE = new PageCache(400_000, 64_000);

    /** What is in the log until it is brought into the file, in bytes. */
    long loggedBytes() {
        return logged * 4096L;
    }

    void order(Properties options) {
        options.setProperty("cache_size", String.valueOf(-kilobytes));
        options.setProperty("wal_autocheckpoint", String.valueOf(logged));
    }
}
