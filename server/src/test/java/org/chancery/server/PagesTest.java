package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.chancery.coding.Act;
import org.chancery.register.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Each page's main use, in a browser. */
class PagesTest {

    @TempDir
    static Path folder;

    private static TestDesk desk;
    private static Browser browser;

    @BeforeAll
    static void open() {
        desk = TestDesk.in(folder);
        desk.file("examples/embassy-in-quito", "examples/dispatches", "examples/law");
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
    void a_pair_tells_how_it_stands_and_since_when() {
        browser.open("relations/ECU/MEX?as-of=2024-04-30");
        browser.see("h1", "Ecuador and Mexico");
        browser.see(".status", "Broken since 6 April 2024");
        assertThat(browser.all(".led .s")).hasSizeGreaterThan(8);
        assertThat(browser.all(".chart .pin")).hasSizeGreaterThan(8);
    }

    @Test
    void a_state_that_is_no_more_and_never_had_a_code_has_pages_too() {
        desk.office().register().file(
                List.of(Told.in("bonn", "1965-05-13")
                        .act(Act.RELATIONS_ESTABLISHED, "ISR", "XFRG", "1965-05-12", "Israel and West Germany established diplomatic relations")
                        .reading()),
                Instant.EPOCH);

        browser.open("relations/ISR/XFRG?as-of=1965-06-01");

        browser.see("h1", "Israel and West Germany");
        browser.see(".status", "Established");
    }

    @Test
    void an_arrow_on_the_slider_is_a_day_and_the_page_and_its_address_follow() {
        browser.open("relations/ECU/MEX?as-of=2024-04-06");
        browser.see(".status", "Broken");
        browser.see(".pick input").sendKeys(Keys.ARROW_LEFT);
        browser.see(".status", "Downgraded");
        assertThat(browser.driver().getCurrentUrl()).contains("as-of=2024-04-05");
    }

    @Test
    void a_pin_of_the_chart_opens_the_dispatch_at_its_words() {
        browser.open("relations/ECU/MEX?as-of=2024-04-30");
        browser.see(".chart .pin").sendKeys(Keys.ENTER);
        browser.see("body");
        assertThat(browser.driver().getCurrentUrl()).contains("/dispatches/").contains("event=e");
    }

    @Test
    void a_dispatch_has_its_marks_at_their_words_and_loses_none_of_its_text() throws Exception {
        for (String path : new String[] {"api/search?q=embassy", "api/search?q=ambassador"}) {
            for (JsonNode found : new ObjectMapper().readTree(desk.get(path).body()).path("dispatches")) {
                String id = found.path("id").asText();
                JsonNode reading = new ObjectMapper().readTree(desk.get("api/dispatches/" + id).body()).path("reading");
                browser.open("dispatches/" + id);
                browser.see(".leaf");
                String shown = (String) browser.driver().executeScript("""
                        const copy = document.querySelector('main').cloneNode(true);
                        copy.querySelectorAll('small, sup').forEach(each => each.remove());
                        return [...copy.querySelectorAll('.headline, .leaf .txt > p')].map(each => each.textContent).join(' ')""");
                assertThat(shown.replaceAll("\\s+", "")).isEqualTo(reading.path("dispatch").path("text").asText().replaceAll("\\s+", ""));
                assertThat(browser.all(".cd[id^=card]")).hasSameSizeAs(reading.path("events"));
            }
        }
    }

    @Test
    void what_is_corrected_in_a_dispatch_the_page_of_the_pair_follows() throws Exception {
        String event = new ObjectMapper().readTree(desk.get("api/events?pair=CHN,LTU&act=relations-downgraded").body()).get(0).path("dispatches").get(0).asText();
        JsonNode reading = new ObjectMapper().readTree(desk.get("api/dispatches/" + event).body());
        String lowered = StreamSupport.stream(reading.path("reports").spliterator(), false)
                .filter(report -> report.path("event").path("act").asText().equals("relations-downgraded"))
                .findFirst()
                .orElseThrow()
                .path("of")
                .asText();
        browser.open("dispatches/" + event + "?event=" + lowered);
        browser.see("#card-" + lowered + " button").click();
        browser.see(".pop");
        browser.see("#f-modality").sendKeys("planned");
        browser.see(".pop .pri").click();
        browser.see(".pop", "Say why");
        browser.see("#f-why").sendKeys("It was announced, not done.");
        browser.see(".pop .pri").click();
        browser.see(".done", "set right");
        browser.see("#card-" + lowered + " .made", "It was announced, not done.");
        assertThat(desk.get("api/relations/CHN/LTU?as-of=2021-12-01").body()).contains("\"modality\":\"planned\"");
    }

    @Test
    void the_form_of_a_correction_holds_the_focus_and_closes_on_escape() throws Exception {
        String id = new ObjectMapper().readTree(desk.get("api/search?q=embassy").body()).path("dispatches").get(0).path("id").asText();
        browser.open("dispatches/" + id);
        browser.see(".cd button").click();
        browser.see(".pop");
        for (int i = 0; i < 25; i++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            assertThat(browser.driver().executeScript("return document.activeElement.closest('.pop') !== null")).isEqualTo(true);
        }
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(browser.all(".pop")).isEmpty();
    }

    @Test
    void a_case_tells_steps_and_rules_element_by_element() {
        browser.open("cases/embassy-mex-ecu-quito?as-of=2024-04-30");
        browser.see("h1", "Embassy of Mexico in Quito");
        browser.see(".steps", "violates the premises");
        browser.see(".rule", "Premises of a diplomatic mission");
        browser.see(".rule .fnd", "reported");
    }

    @Test
    void the_first_view_stays_within_its_budget() {
        browser.forgetful(true);
        browser.open("?as-of=2024-04-06");
        browser.see(".map");
        browser.forgetful(false);
        Number bytes = (Number) browser.driver().executeScript(
                "return performance.getEntriesByType('resource').filter(r => !r.name.includes('/api/')).reduce((sum, r) => sum + r.decodedBodySize, 0)");
        assertThat(bytes.intValue()).isBetween(100_000, 300_000); // nothing at all would be a measure that failed
        List<?> foreign = (List<?>) browser.driver().executeScript(
                "return performance.getEntriesByType('resource').map(r => r.name).filter(name => !name.startsWith(location.origin))");
        assertThat(foreign).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "?as-of=2024-04-06", "relations", "relations/ECU/MEX?as-of=2024-04-30", "cases", "cases/asylum-mex-jorge-glas?as-of=2024-04-30",
        "search?q=glas", "dispatches", "file", "alerts"
    })
    void a_page_is_sound_on_a_desktop_and_on_a_phone_in_both_themes(String path) {
        String name = path.isEmpty() ? "world" : path.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        for (String theme : List.of("light", "dark")) {
            for (int width : new int[] {1280, 390}) {
                browser.look(path, theme, width);
                browser.assertSound();
                browser.picture(Path.of("target", "pictures", "%s-%s-%d.png".formatted(name, theme, width)));
            }
        }
        browser.driver().executeScript("localStorage.clear()");
        browser.widen(1280);
    }

    @Test
    void words_of_a_dispatch_are_never_markup() {
        browser.open("search?q=%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D1%3E");
        browser.see("h1");
        assertThat(browser.driver().findElements(By.cssSelector("main img"))).isEmpty();
    }
}
