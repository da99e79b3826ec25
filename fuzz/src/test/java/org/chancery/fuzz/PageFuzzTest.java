package org.chancery.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.chancery.formats.page.PageReader;

/** Web pages: any bytes, as a page and as a file of unknown kind. */
class PageFuzzTest {

    private static final PageReader PAGES = new PageReader();
    private static final String ADDRESS = "https://news.example/2024/04/06/quito";

    @FuzzTest
    void page(byte[] bytes) {
        PAGES.read(new String(bytes, UTF_8), ADDRESS);
        Arrived.soundly(bytes);
    }
}
