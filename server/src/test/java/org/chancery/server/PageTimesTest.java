package org.chancery.server;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.formats.imports.ImportFile;
import org.chancery.formats.imports.Imported;
import org.chancery.formats.imports.Scope;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Prints how fast the pages are; asked for by {@code -Dchancery.times} alone, and never a reason to fail. */
@EnabledIfSystemProperty(named = "chancery.times", matches = ".*")
class PageTimesTest {

    private static final int ROUNDS = 9;
    private static final List<String> ACTS = List.of(
            "condemnation", "talks", "visit", "ambassador-summoned", "protest-note", "sanctions-imposed", "ambassador-recalled", "treaty-signed");

    @TempDir
    Path folder;

    @Test
    void times_of_pages_in_milliseconds() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            desk.file("examples/embassy-in-quito", "examples/dispatches", "examples/law");
            acts(desk, 2000);
            try (Browser browser = Browser.at(desk)) {
                sizes(browser);
                show(browser, "world", "?as-of=2024-04-06", ".map");
                show(browser, "pair", "relations/ECU/MEX?as-of=2024-04-30", ".chart");
                show(browser, "pair of 2,000 acts", "relations/IND/PAK?as-of=2024-10-01&events=5000&span=all", ".chart");
                step(browser, "pair", "relations/ECU/MEX?as-of=2024-04-30");
                step(browser, "pair of 2,000 acts, 200 listed", "relations/IND/PAK?as-of=2024-10-01&span=all");
                step(browser, "pair of 2,000 acts, all listed", "relations/IND/PAK?as-of=2024-10-01&events=5000&span=all");
                frames(browser);
            }
        }
    }

    /** So many acts between two states over a thousand days, by a fixed chance. */
    private static void acts(TestDesk desk, int number) throws Exception {
        Random random = new Random(3);
        StringBuilder table = new StringBuilder("date,actor,target,act,note\n");
        for (int i = 0; i < number; i++) {
            boolean first = random.nextBoolean();
            table.append("%s,%s,%s,%s,act %d%n".formatted(
                    LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1000)), first ? "IND" : "PAK", first ? "PAK" : "IND",
                    ACTS.get(random.nextInt(ACTS.size())), i));
        }
        List<Reading> readings = new ArrayList<>();
        new ImportFile("acts.csv", TestDesk.world(), Scope.ALL, row -> {
            if (row instanceof Imported.Taken taken) {
                readings.add(taken.reading());
            }
        }).read(new ByteArrayInputStream(table.toString().getBytes(StandardCharsets.UTF_8)));
        desk.office().register().file(readings, Instant.now());
    }

    private static void show(Browser browser, String name, String path, String ready) {
        List<Double> painted = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            browser.open(path);
            browser.see(ready);
            painted.add(number(browser, "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"));
            shown.add(number(browser, "return Math.max(...performance.getEntriesByType('resource').filter(r => !r.name.includes('/stream')).map(r => r.responseEnd))"));
        }
        System.out.printf("%s: first paint %.0f, last answer %.0f (medians of %d)%n", name, median(painted), median(shown), ROUNDS);
    }

    private static void sizes(Browser browser) {
        browser.forgetful(true);
        browser.open("?as-of=2024-04-06");
        browser.see(".map");
        browser.forgetful(false);
        String of = "return performance.getEntriesByType('resource').filter(r => !r.name.includes('/api/') && r.name.match(/%s/)).reduce((sum, r) => sum + r.decodedBodySize, 0)";
        System.out.printf("world, bytes unpacked: scripts %.0f, styles %.0f, all files %.0f%n",
                number(browser, of.formatted("[.]js$")), number(browser, of.formatted("[.]css$")), number(browser, of.formatted(".")));
    }

    private static void step(Browser browser, String name, String path) {
        browser.open(path);
        browser.see(".chart");
        browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        Object steps = browser.driver().executeAsyncScript("""
                const done = arguments[0];
                const slider = document.querySelector('.pick input');
                const times = [];
                const next = () => {
                  if (times.length === 15) { done(times); return; }
                  const before = document.querySelector('.lede').textContent + document.querySelector('.chart').getAttribute('aria-label');
                  const from = performance.now();
                  slider.value = Number(slider.value) - 1;
                  slider.dispatchEvent(new Event('input', {bubbles: true}));
                  const look = () => {
                    const now = document.querySelector('.lede').textContent + document.querySelector('.chart').getAttribute('aria-label');
                    if (now !== before || performance.now() - from > 3000) { times.push(performance.now() - from); setTimeout(next, 50); } else requestAnimationFrame(look);
                  };
                  requestAnimationFrame(look);
                };
                next();""");
        List<Double> times = ((List<?>) steps).stream().map(each -> ((Number) each).doubleValue()).toList();
        System.out.printf("%s: a step of the slider %.0f, at most %.0f%n", name, median(times), times.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    private static void frames(Browser browser) {
        Object counted = browser.driver().executeAsyncScript("""
                const done = arguments[0];
                const from = performance.now();
                let frames = 0;
                const next = () => { frames++; scrollBy(0, 100); performance.now() - from < 2000 ? requestAnimationFrame(next) : done(frames / 2); };
                requestAnimationFrame(next);""");
        System.out.printf("frames a second while scrolling it: %.0f%n", ((Number) counted).doubleValue());
    }

    private static double number(Browser browser, String script) {
        return ((Number) browser.driver().executeScript(script)).doubleValue();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
