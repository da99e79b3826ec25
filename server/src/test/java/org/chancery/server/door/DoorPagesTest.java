package org.chancery.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.chancery.server.Browser;
import org.chancery.server.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The pages that ask who comes, and that say who may come and who changed what, in a browser. */
@Timeout(240)
class DoorPagesTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private Browser browser;

    @BeforeEach
    void open() {
        desk = Guarded.in(folder, Clock.systemDefaultZone(), Guarded.NETWORK);
        desk.file("examples/embassy-in-quito/2-night-of-the-fifth.txt");
        browser = Browser.at(desk);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
        desk.close();
    }

    private void enter(String name, String password) {
        type("#login-name", name);
        type("#login-password", password);
        browser.see("form.login button").click();
    }

    private void type(String selector, String words) {
        WebElement field = browser.see(selector);
        field.clear();
        field.sendKeys(words);
    }

    private void press(String words) {
        browser.driver().findElement(By.xpath("//button[normalize-space()='" + words + "']")).click();
    }

    /** Pictures and soundness of a page on a desktop and a phone, in both themes. */
    private void look(String name) {
        for (String theme : List.of("light", "dark")) {
            for (int width : new int[] {1280, 390}) {
                browser.widen(width);
                browser.driver().executeScript("document.documentElement.dataset.theme = arguments[0]", theme);
                browser.complaints(); // a login that is owed is told there, too
                browser.assertSound();
                browser.picture(Path.of("target", "pictures", "%s-%s-%d.png".formatted(name, theme, width)));
            }
        }
        browser.driver().executeScript("document.documentElement.dataset.theme = 'light'");
        browser.widen(1280);
    }

    @Test
    void whoever_is_asked_for_a_password_comes_to_the_page_he_wanted() {
        browser.open("relations/ECU/MEX?as-of=2024-04-30");
        browser.see("form.login");
        look("login");
        enter("rita", "not her password");
        browser.see("[role=alert]", "The name or the password is wrong");
        enter("rita", Guarded.PASSWORD);
        browser.see("h1", "Ecuador");
        assertThat(browser.driver().getCurrentUrl()).endsWith("/relations/ECU/MEX?as-of=2024-04-30");
        assertThat(browser.driver().executeScript("return document.cookie")).as("no script sees the session").isEqualTo("");
    }

    @Test
    void an_administrator_gives_an_account_and_a_token_and_finds_both_in_the_audit_list() {
        browser.open("house");
        browser.see("form.login");
        enter("ada", Guarded.PASSWORD);
        browser.see("h1", "ada");
        browser.see(".who", "rita");
        press("New account");
        type("form[aria-label='A new account'] [name=name]", "Boris");
        type("form[aria-label='A new account'] [name=password]", Guarded.PASSWORD);
        press("Give the account");
        browser.see(".who", "boris");
        browser.see("[aria-label='New token for boris']").click();
        type("form[aria-label='A token for boris'] [name=label]", "nightly import");
        press("Make it");
        String token = browser.see("code.token").getText();
        assertThat(new Visitor(desk).get("api/me", "Authorization", "Bearer " + token).statusCode()).isEqualTo(200);
        browser.see(".audit", "gave an account");
        look("house");
        browser.see(".audit", "boris");
        browser.see(".audit", "nightly import");
        press("I have it");
        assertThat(browser.see("main").getText()).doesNotContain(token).doesNotContain(Guarded.PASSWORD);
    }

    @Test
    void a_reader_sees_of_the_house_what_is_hers() {
        browser.open("house");
        browser.see("form.login");
        enter("rita", Guarded.PASSWORD);
        browser.see("h1", "rita");
        assertThat(browser.all("form[aria-label='A new account']")).isEmpty();
        assertThat(browser.all(".audit")).isEmpty();
        press("Change your password");
        type("[name=old]", Guarded.PASSWORD);
        type("[name=fresh]", "nine herons at dusk");
        press("Change it");
        browser.see("[role=status]", "another password");
        press("Log out");
        browser.see("form.login");
        enter("rita", "nine herons at dusk");
        browser.see("h1", "rita");
    }

    @Test
    void a_memorandum_is_styled_by_its_own_style_under_the_policy() {
        browser.open("cases");
        browser.see("form.login");
        enter("rita", Guarded.PASSWORD);
        browser.see("h1");
        browser.see("main a[href^='/cases/']").click();
        browser.see(".steps");
        browser.complaints();
        browser.open("api" + URI.create(browser.driver().getCurrentUrl()).getPath() + "/memo");
        browser.see("h1, h2");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.driver().executeScript("return document.styleSheets.length > 0 && document.styleSheets[0].cssRules.length > 0")).isEqualTo(true);
    }
}
