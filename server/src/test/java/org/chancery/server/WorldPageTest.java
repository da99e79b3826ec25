package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The world and its pairs, in a browser. */
class WorldPageTest {

    @TempDir
    static Path folder;

    private static TestDesk desk;
    private static Browser browser;

    @BeforeAll
    static void open() {
        desk = TestDesk.in(folder);
        desk.file("examples/embassy-in-quito", "examples/dispatches");
        browser = Browser.at(desk);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        desk.close();
    }

    private static String url() {
        return Objects.requireNonNull(browser.driver().getCurrentUrl());
    }

    @Test
    void the_heading_tells_what_the_week_comes_to() {
        browser.open("?as-of=2024-04-06");
        browser.see("h1", "Two breaks in one day, both with Ecuador");
        browser.see(".lede", "Mexico and Nicaragua break off diplomatic relations with Ecuador");
        browser.open("?as-of=2024-05-30");
        browser.see("h1", "Nothing changed this week");
        browser.see(".lede", "6 April 2024");
    }

    @Test
    void the_map_draws_what_is_under_strain_and_on_request_all() {
        browser.open("?as-of=2024-04-06");
        browser.see(".map .arc.now");
        int strained = browser.all(".map .reach a").size();
        browser.see(".show button:nth-of-type(3)").click();
        browser.see(".show button:nth-of-type(3)[aria-pressed=true]");
        assertThat(browser.all(".map .reach a")).hasSizeGreaterThan(strained).hasSizeLessThanOrEqualTo(40);
        assertThat(url()).contains("show=all");
    }

    @Test
    void the_address_tells_which_lines_are_drawn() {
        browser.open("?as-of=2024-04-06&show=all");
        browser.see(".show button[aria-pressed=true]", "all");
        int all = browser.all(".map > .lines .arc").size();
        browser.open("?as-of=2024-04-06&show=week");
        browser.see(".show button[aria-pressed=true]", "changed this week");
        browser.see(".map > .lines .arc.now");
        assertThat(browser.all(".map > .lines .arc")).hasSize(2).hasSizeLessThan(all);
    }

    @Test
    void a_line_that_is_clicked_leads_to_its_pair() {
        browser.open("?as-of=2024-04-06");
        browser.see(".map > .lines .arc.now path");
        // A point of the line that lies away from its cut, in pixels of the window.
        List<?> place = (List<?>) Objects.requireNonNull(browser.driver().executeScript(
                "const map = document.querySelector('.map'); map.scrollIntoView({block: 'center'});"
                        + "const line = [...map.querySelectorAll(':scope > .lines .arc.now path')].sort((a, b) => b.getTotalLength() - a.getTotalLength())[0];"
                        + "const at = line.getPointAtLength(line.getTotalLength() * .25); const box = map.getBoundingClientRect();"
                        + "return [Math.round(at.x + box.x), Math.round(at.y + box.y)]"));
        new Actions(browser.driver())
                .moveToLocation(((Number) place.get(0)).intValue(), ((Number) place.get(1)).intValue())
                .click()
                .perform();
        browser.see("h1", "Ecuador and Mexico");
        assertThat(url()).contains("/relations/ECU/MEX").contains("as-of=2024-04-06");
    }

    @Test
    void the_key_names_only_the_forms_that_occur() {
        browser.open("?as-of=2024-04-06");
        browser.see(".legend", "broken");
        assertThat(browser.see(".legend").getText()).contains("downgraded").doesNotContain("unrecognized");
    }

    @Test
    void a_break_is_told_before_what_is_less_grave() {
        browser.open("?as-of=2016-01-05");
        browser.see("h1", "breaks");
        assertThat(browser.see(".lede").getText()).startsWith("Bahrain, Saudi Arabia and Sudan break off diplomatic relations with Iran");
    }

    @Test
    void this_weeks_pairs_that_lie_close_together_are_enlarged() {
        browser.open("?as-of=2024-04-06");
        browser.see(".map .ins .arc.now");
        assertThat(browser.all(".map .ins .lab")).extracting(WebElement::getText).containsExactlyInAnyOrder("Ecuador", "Mexico", "Nicaragua");
    }

    @Test
    void the_keyboard_reaches_the_gravest_line_first_and_opens_its_pair() {
        browser.open("?as-of=2024-04-06");
        WebElement first = browser.see(".map .reach a");
        assertThat(first.getAttribute("aria-label")).startsWith("Ecuador – Mexico: broken since 6 Apr 2024");
        first.sendKeys(Keys.ENTER);
        browser.see("h1", "Ecuador and Mexico");
        assertThat(url()).contains("/relations/ECU/MEX").contains("as-of=2024-04-06");
    }

    @Test
    void a_line_that_has_the_focus_is_shown_alone() {
        browser.open("?as-of=2024-04-06&show=all");
        browser.see(".map .reach a");
        browser.driver().executeScript("document.querySelector('.map .reach a').focus()");
        browser.see(".map.pointed");
        assertThat(browser.all(".map > .lines .arc")).hasSize(1);
    }

    @Test
    void the_slider_goes_a_day_back_and_the_page_and_its_address_follow() {
        browser.open("?as-of=2024-04-06");
        browser.see("h1", "Two breaks");
        browser.see(".day input[type=range]").sendKeys(Keys.ARROW_LEFT);
        browser.see("h1", "Ecuador and Mexico, relations downgraded");
        browser.see(".eyebrow", "5 April 2024");
        assertThat(browser.driver().executeAsyncScript(
                        "const told = arguments[0]; const look = () => location.search.includes('as-of=2024-04-05') ? told(true) : setTimeout(look, 20); look()"))
                .isEqualTo(true);
    }

    @Test
    void earlier_and_later_go_to_days_on_which_something_was_done() {
        browser.open("?as-of=2024-04-20");
        browser.see(".jump button:not(:disabled)").click();
        browser.see(".eyebrow", "11 April 2024");
    }

    @Test
    void another_year_is_chosen_from_those_with_acts() {
        browser.open("?as-of=2024-04-06");
        browser.see(".jump select option[value='2023']").click();
        browser.see(".eyebrow", "2023");
    }

    @Test
    void a_change_leads_to_its_sentence_in_the_dispatch() {
        browser.open("?as-of=2024-04-06");
        String link = browser.see(".chg .q a").getAttribute("href");
        assertThat(link).contains("/dispatches/").contains("event=e");
    }

    @Test
    void threats_and_plans_of_the_week_are_listed_on_request() {
        browser.open("?as-of=2024-04-06");
        browser.see(".notdone button").click();
        assertThat(browser.see(".notdone li").getText()).containsPattern("\\((planned|threatened)\\), toward ");
        assertThat(browser.see(".notdone li a").getAttribute("href")).contains("event=e");
        browser.see(".notdone p", "One was reported");
        assertThat(browser.all(".notdone li")).hasSize(1);
    }

    @Test
    void the_map_is_told_as_a_table_too() {
        browser.open("?as-of=2024-04-06");
        browser.see("details.data > summary").click();
        browser.see("table.pairs tbody tr");
        browser.see(".choose input").sendKeys("nicar");
        browser.see("table.pairs tbody tr", "Nicaragua");
        browser.assertSound();
    }

    @Test
    void pairs_that_are_opened_first_look_as_they_do_after_the_world() {
        browser.open("relations?as-of=2024-04-06");
        WebElement sort = browser.see("table.pairs .sort");
        assertThat(sort.getCssValue("border-top-width")).isEqualTo("0px");
        assertThat(browser.see(".choose").getCssValue("display")).isEqualTo("flex");
        assertThat(browser.see("h2.unseen").getCssValue("position")).isEqualTo("absolute");
    }

    @Test
    void pairs_of_a_state_are_sorted_by_what_the_reader_chooses() {
        browser.open("relations?state=ECU&as-of=2024-04-06");
        browser.see("h1", "Ecuador and");
        browser.see("th[aria-sort] + th + th + th button, th:last-child button").click();
        browser.see("th[aria-sort=ascending]", "Tension");
        assertThat(browser.see("table.pairs tbody tr").getText()).contains("Mexico");
        List<WebElement> rows = browser.all("table.pairs tbody tr td:first-child");
        assertThat(rows).extracting(WebElement::getText).allMatch(pair -> pair.contains("Ecuador"));
    }
}
