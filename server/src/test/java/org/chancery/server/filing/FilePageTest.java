package org.chancery.server.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.server.Browser;
import org.chancery.server.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page to add dispatches, in a browser. */
class FilePageTest {

    private static final String RECALL =
            "Lima calls its envoy home\n\nLIMA, March 4, 2021 (Andes Wire) -- Peru recalled its ambassador from Chile on Thursday, the ministry said.";

    @TempDir
    static Path folder;

    private static TestDesk desk;
    private static Browser browser;

    @BeforeAll
    static void open() {
        desk = TestDesk.in(folder);
        browser = Browser.at(desk);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        desk.close();
    }

    @Test
    void a_text_is_pasted_read_and_the_pair_it_moved_is_a_click_away() {
        browser.open("file");
        browser.see("#paste").sendKeys(RECALL);
        browser.see("form .pri").click();
        browser.see(".filing", "Lima calls its envoy home");
        browser.see(".filing", "filed in");
        browser.see(".filing a[href='/relations/CHL/PER']").click();
        browser.see("h1", "Chile and Peru");
    }

    @Test
    void files_are_chosen_and_one_that_cannot_be_read_is_told_and_set_aside() throws Exception {
        Path notes = Files.writeString(folder.resolve("embassy-notes.pdf"), "%PDF-1.7");
        Path text = Files.writeString(folder.resolve("visit.txt"), "Lima and Quito talk\n\nPeru and Ecuador met in Lima on Friday.");
        browser.open("file");
        browser.see("input[type=file]").sendKeys(notes + "\n" + text);
        browser.see(".filing", "It is a PDF document. Save its words as a plain text or HTML file first.");
        browser.see(".filing", "Lima and Quito talk");
        browser.all(".filing button").get(0).click();
        browser.gone("//td[contains(., 'embassy-notes.pdf')]");
    }

    @Test
    void a_feed_is_watched_and_tells_why_it_does_not_answer_and_when_it_is_asked_again() {
        browser.open("file");
        browser.see(".add button").click();
        browser.see("#feed").sendKeys("http://10.0.0.1/rss");
        browser.see(".watch .pri").click();
        browser.see(".feeds", "is not at a public address");
        browser.see(".feeds", "then again");
        browser.see(".feeds", "Try now");
        button("Pause").click();
        browser.see(".feeds", "paused");
        button("Remove").click();
        button("Yes, remove it").click();
        browser.gone("//table[@class='feeds']");
    }

    @Test
    void what_is_refused_says_what_to_do() {
        browser.open("file");
        browser.see(".add button").click();
        browser.see("#feed").sendKeys("https://ana:word@wire.example/rss");
        browser.see(".watch .pri").click();
        browser.see("[role=alert]", "Feeds are asked without; leave it out.");
    }

    @Test
    void the_page_is_sound_with_all_it_can_show() {
        desk.file("examples/dispatches/fire-in-baghdad.txt");
        browser.open("file");
        browser.see("#paste").sendKeys("Bern waits\n\nBERN, May 3, 2021 -- Switzerland accused Fiji of delay on Monday.");
        browser.see("form .pri").click();
        browser.see(".filing", "Bern waits");
        browser.see(".add button").click();
        browser.see("#feed");
        for (String theme : List.of("light", "dark")) {
            for (int width : new int[] {1280, 390}) {
                browser.widen(width);
                browser.driver().executeScript("document.documentElement.dataset.theme = arguments[0]", theme);
                browser.assertSound();
                browser.picture(Path.of("target", "pictures", "filing-%s-%d.png".formatted(theme, width)));
            }
        }
        browser.widen(1280);
        assertThat(browser.driver().findElements(By.cssSelector(".filing tr"))).isNotEmpty();
    }

    private static WebElement button(String words) {
        return browser.driver().findElement(By.xpath("//table[@class='feeds']//button[.='" + words + "']"));
    }
}
