package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of a dispatch, in a browser: marks, margin, the form of a correction. */
class DispatchPageTest {

    @TempDir
    static Path folder;

    private static TestDesk desk;
    private static Browser browser;
    private static String storm;

    @BeforeAll
    static void open() {
        desk = TestDesk.in(folder);
        desk.file("examples/embassy-in-quito");
        storm = desk.find("police storm embassy");
        browser = Browser.at(desk);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        desk.close();
    }

    private static Object run(String script) {
        return browser.driver().executeScript(script);
    }

    @Test
    void spans_that_overlap_are_cut_and_the_pieces_are_the_text() {
        browser.open("dispatches/" + storm);
        browser.see(".leaf");
        Object faults = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                import('/js/annotate.js').then(({pieces, nest, inmost}) => {
                  let seed = 7;
                  const random = most => { seed = (seed * 48271) % 2147483647; return seed % most; };
                  const flat = nodes => nodes.flatMap(node => (node.parts ? flat(node.parts) : [node]));
                  let faults = 0;
                  for (let turn = 0; turn < 2000; turn++) {
                    const text = Array.from({length: 40}, () => 'ab \\n€𝄞'[random(6)]).join('');
                    const ends = () => [random(text.length + 1), random(text.length + 1)].sort((a, b) => a - b);
                    const spans = Array.from({length: 9}, (_, i) => { const [start, end] = ends(); return {kind: 'abc'[i % 3], start, end}; });
                    const [from, to] = ends();
                    const cut = pieces(text, from, to, spans);
                    const nested = flat(nest(cut, [p => inmost(p, 'a'), p => inmost(p, 'b'), p => inmost(p, 'c')]));
                    if (nested.map(piece => piece.text).join('') !== text.slice(from, to)) faults++;
                  }
                  done(faults);
                });""");
        assertThat(((Number) faults).intValue()).isZero();
    }

    @Test
    void cards_stand_beside_the_text_in_the_order_of_the_words_and_never_over_each_other() {
        browser.open("dispatches/" + storm + "?event=e6");
        browser.see("#card-e6.open");
        @SuppressWarnings("unchecked")
        List<List<Number>> cards = (List<List<Number>>) run("""
                return [...document.querySelectorAll('.margin > .cd')].map(card => card.getBoundingClientRect()).map(at => [at.top, at.bottom])""");
        for (int i = 1; i < cards.size(); i++) {
            assertThat(cards.get(i).get(0).doubleValue()).isGreaterThanOrEqualTo(cards.get(i - 1).get(1).doubleValue());
        }
    }

    @Test
    void a_card_stands_as_near_to_its_line_as_the_others_let_it_and_the_chosen_one_at_it() {
        browser.open("dispatches/" + storm);
        browser.see(".leaf");
        Object tops = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                import('/js/dispatch/settle.js').then(({settle}) => done(JSON.stringify([
                  settle([0, 100, 400], [40, 40, 40], 10, 600),
                  settle([100, 100], [40, 40], 10, 600),
                  settle([100, 100], [40, 40], 10, 600, 1),
                  settle([500, 520], [40, 40], 10, 200),
                  settle([0, 0, 0], [40, 40, 40], 10, 60)])));""");
        assertThat(tops).isEqualTo("[[0,100,400],[75,125],[50,100],[110,160],[0,50,100]]");
    }

    @Test
    void keys_go_from_reading_to_reading_and_the_address_follows() {
        browser.open("dispatches/" + storm + "?event=e2");
        browser.see("#card-e2.open");
        browser.see("body").sendKeys("n");
        browser.see("#card-e3.open");
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("aria-label")).startsWith("Reading 3: ");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
        browser.see("#card-e4.open");
        assertThat(browser.driver().getCurrentUrl()).endsWith("event=e4");
        browser.see("body").sendKeys("p");
        browser.see("#card-e3.open");
    }

    @Test
    void what_is_hidden_is_told_by_the_address() {
        browser.open("dispatches/" + storm + "?hide=ac.da");
        browser.see(".dispatch.no-ac.no-da");
        assertThat(browser.see(".gl.ac").isDisplayed()).isFalse();
        WebElement events = browser.see(".toggles input");
        events.click();
        browser.see(".dispatch.no-ev");
        assertThat(browser.driver().getCurrentUrl()).contains("hide=ac.da.ev");
    }

    @Test
    void the_form_covers_no_text_and_a_line_leads_from_it_to_its_words() {
        browser.open("dispatches/" + storm + "?event=e4");
        browser.see("#card-e4 button").click();
        browser.see(".pop");
        assertThat(run("""
                const at = selector => document.querySelector(selector).getBoundingClientRect();
                const line = at('.pointer');
                const number = at('.txt [data-number=e4]');
                return at('.pop').left >= Math.max(...[...document.querySelectorAll('.txt > p')].map(p => p.getBoundingClientRect().right))
                  && Math.abs(line.left - number.right) < 8 && Math.abs(line.top - number.bottom) < 8 && Math.abs(line.right - at('.pop').left) < 8"""))
                .isEqualTo(true);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(browser.all(".pop")).isEmpty();
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("aria-label")).isEqualTo("Correct reading 4");
    }

    @Test
    void a_party_that_is_set_stands_and_the_first_reading_stays_struck_beside_it() throws Exception {
        browser.open("dispatches/" + storm + "?event=e13");
        browser.see("#card-e13 button").click();
        WebElement target = browser.see("#f-target");
        target.clear();
        target.sendKeys("XQZ");
        browser.see("#f-why").sendKeys("Havana says so.");
        browser.see(".pop .pri").click();
        browser.see(".pop .bad", "No state has the code XQZ");
        assertThat(browser.see("#f-target").getDomAttribute("aria-invalid")).isEqualTo("true");
        browser.see("#f-target").clear();
        browser.see("#f-target").sendKeys("Cuba");
        browser.see(".pop .pri").click();
        browser.see(".done", "Cuba and Nicaragua");
        browser.see("#card-e13 ins", "Cuba");
        browser.see("#card-e13 del", "Ecuador");
        browser.see("#card-e13 .made", "Havana says so.");
        assertThat(browser.driver().findElements(By.cssSelector("#card-e1 .made"))).isEmpty();
        assertThat(desk.get("api/relations/CUB/NIC?as-of=2024-04-30").body()).contains("\"broken\"");
    }

    @Test
    void a_page_with_its_form_is_sound_on_a_desktop_and_on_a_phone_in_both_themes() {
        for (String theme : List.of("light", "dark")) {
            for (int width : new int[] {1280, 390}) {
                browser.look("dispatches/" + storm + "?event=e2", theme, width);
                browser.see("#card-e2.open");
                browser.assertSound();
                browser.picture(Path.of("target", "pictures", "dispatch-%s-%d.png".formatted(theme, width)));
                browser.see("#card-e2 button").click();
                browser.see(".pop");
                browser.assertSound();
                assertThat(run("""
                        const words = document.querySelector('.txt [data-number=e2]').getBoundingClientRect();
                        const form = document.querySelector('.pop').getBoundingClientRect();
                        return words.right <= form.left || words.bottom <= form.top"""))
                        .as("its words are to be seen")
                        .isEqualTo(true);
            }
        }
        run("localStorage.clear()");
        browser.widen(1280);
    }
}
