package org.chancery.server.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.server.Wristwatch;
import org.chancery.server.Browser;
import org.chancery.server.DeskSettings;
import org.chancery.server.Rooms;
import org.chancery.server.TestDesk;
import org.chancery.server.web.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The page of alerts, in a browser. */
@Timeout(180)
class AlertsPageTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private Browser browser;

    @BeforeEach
    void open() {
        AlertSettings settings = new AlertSettings(
                Optional.of(new MailSettings("127.0.0.1", 1, MailSettings.Security.NONE, Optional.empty(), "desk@chancery.example")), AddressPolicy.any(), Optional.empty());
        DeskSettings desks = TestDesk.settings(folder);
        desk = TestDesk.in(
                folder, new Wristwatch("2024-04-12T09:30:00Z"), office -> Rooms.of(office, new DeskSettings(desks.binding(), desks.mailroom(), settings)));
        browser = Browser.at(desk);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
        desk.close();
    }

    private void choose(String label, String option) {
        new Select(browser.see("[aria-label='" + label + "']")).selectByVisibleText(option);
    }

    private void press(String words) {
        browser.driver().findElement(By.xpath("//button[normalize-space()='" + words + "']")).click();
    }

    private void file(String example) {
        desk.file(example);
        desk.office().bulletin().tell(new Notice("register", "{}"));
    }

    @Test
    void a_rule_is_made_as_a_sentence_and_what_it_finds_comes_by_itself_and_leads_to_its_words() throws Exception {
        browser.open("alerts");
        browser.see("h1", "Nothing is watched yet");
        press("New rule");
        choose("one state", "Ecuador");
        choose("what happens", "one breaks off diplomatic relations");
        browser.see("[aria-label='address of a webhook']").sendKeys("http://127.0.0.1:9/alerts");
        press("Make the rule");
        browser.see(".secret", "It is shown this once");
        browser.see(".say", "Between Ecuador and anyone: one breaks off diplomatic relations, told within 30 days of it.");

        file("examples/embassy-in-quito/2-night-of-the-fifth.txt");
        browser.see(".al .t", "breaks off diplomatic relations (6 Apr 2024)");
        browser.see("h1", "2 alerts you have not seen");
        press("I have seen all");
        browser.see("h1", "Nothing new");
        browser.see(".al .q a").click();
        browser.see(".leaf");
        assertThat(browser.driver().getCurrentUrl()).contains("/dispatches/").contains("event=e");
    }

    @Test
    void a_rule_that_is_wrong_says_so_and_one_that_is_deleted_is_gone() throws Exception {
        browser.open("alerts?rule=new");
        choose("one state", "Ecuador");
        choose("the other state", "Ecuador");
        press("Make the rule");
        browser.see("[role=alert]", "twice is no pair");
        choose("the other state", "Mexico");
        press("Make the rule");
        browser.see(".say", "Between Ecuador and Mexico");
        press("Delete");
        press("Delete");
        browser.see("h1", "Nothing is watched yet");
    }

    @Test
    void it_is_sound_on_a_desktop_and_on_a_phone_in_both_themes() throws Exception {
        desk.post("api/alerts/rules", "{\"name\":\"Breaks of relations\",\"what\":{\"kind\":\"act\",\"act\":\"relations-broken\"},\"emails\":[\"duty.officer@example.org\"]}");
        desk.post("api/alerts/rules", "{\"name\":\"Ecuador and Mexico\",\"states\":[\"ECU\",\"MEX\"],\"what\":{\"kind\":\"status\"}}");
        desk.post("api/alerts/rules", "{\"name\":\"Tension with Mexico\",\"states\":[\"MEX\"],\"what\":{\"kind\":\"tension\",\"below\":-12},\"webhook\":\"http://127.0.0.1:9/hook\"}");
        file("examples/embassy-in-quito");
        Lookout.await(() -> desk.office().annex().read(sql -> !Deliveries.failed(9, sql).isEmpty()));
        for (String path : List.of("alerts", "alerts?rule=new")) {
            for (String theme : List.of("light", "dark")) {
                for (int width : new int[] {1280, 390}) {
                    browser.look(path, theme, width);
                    browser.see(".al .t");
                    browser.assertSound();
                    browser.picture(Path.of("target", "pictures", "alerts-%s-%s-%d.png".formatted(path.contains("new") ? "rule" : "list", theme, width)));
                }
            }
        }
    }
}
