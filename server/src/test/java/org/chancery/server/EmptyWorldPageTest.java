package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.server.web.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page of somebody who has just begun. */
class EmptyWorldPageTest {

    @Test
    void an_empty_register_says_what_to_do_next_and_fills_while_one_looks_on(@TempDir Path folder) {
        try (TestDesk desk = TestDesk.in(folder); Browser browser = Browser.at(desk)) {
            browser.open("");
            browser.see("main .lede", "No dispatch is filed yet");
            assertThat(browser.see("main .lede a").getAttribute("href")).endsWith("/file");
            browser.assertSound();
            desk.file("examples/embassy-in-quito");
            desk.office().bulletin().tell(new Notice("register", "{}"));
            browser.see("h1", "Two breaks in one day");
        }
    }
}
