package org.chancery.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the documentation from the examples; asked for by {@code docs/pictures/make} alone. */
@EnabledIfSystemProperty(named = "chancery.pictures", matches = ".+")
class PicturesTest {

    /** Pictures are cut below, in pixels: a page of documentation has no room for more. */
    private static final int TALLEST = 1500;

    @TempDir
    Path folder;

    @Test
    void pictures_of_every_page() throws Exception {
        Path to = Path.of(System.getProperty("chancery.pictures"));
        try (TestDesk desk = TestDesk.in(folder)) {
            desk.file("examples/embassy-in-quito", "examples/dispatches", "examples/law");
            String dispatch = desk.find("police storm embassy");
            Map<String, String> pages = Map.of(
                    "world", "?as-of=2024-04-06",
                    "pair", "relations/ECU/MEX?as-of=2024-04-30",
                    "case", "cases/asylum-mex-jorge-glas?as-of=2024-04-30",
                    "dispatch", "dispatches/" + dispatch + "?event=e2",
                    "file", "file",
                    "alerts", "alerts",
                    "search", "search?q=glas");
            try (Browser browser = Browser.at(desk)) {
                for (Map.Entry<String, String> page : pages.entrySet()) {
                    browser.look(page.getValue(), "light", 1280);
                    browser.picture(to.resolve(page.getKey() + ".png"), TALLEST);
                }
                for (String page : List.of("world", "pair", "dispatch")) {
                    browser.look(Objects.requireNonNull(pages.get(page)), "dark", 1280);
                    browser.picture(to.resolve(page + "-dark.png"), TALLEST);
                    browser.look(Objects.requireNonNull(pages.get(page)), "light", 390);
                    browser.picture(to.resolve(page + "-phone.png"), TALLEST);
                }
            }
        }
    }
}
