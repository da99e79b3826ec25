package org.chancery.server;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the documentation from the examples; asked for by {@code docs/pictures/make} alone. */
@EnabledIfSystemProperty(named = "chancery.pictures", matches = ".+")
class PicturesTest {

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
                    for (String theme : new String[] {"light", "dark"}) {
                        for (int width : new int[] {1280, 390}) {
                            browser.look(page.getValue(), theme, width);
                            String name = page.getKey() + (theme.equals("dark") ? "-dark" : "") + (width < 1000 ? "-phone" : "");
                            browser.picture(to.resolve(name + ".png"));
                        }
                    }
                }
            }
        }
    }
}
