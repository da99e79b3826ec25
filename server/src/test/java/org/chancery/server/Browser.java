package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The system's Chromium, without a window. Where there is none the test is skipped, and says so. */
public final class Browser implements AutoCloseable {

    private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final TestDesk desk;

    private Browser(ChromeDriver driver, TestDesk desk) {
        this.driver = driver;
        this.desk = desk;
    }

    /** A browser in front of a desk, as wide as a desktop. */
    public static Browser at(TestDesk desk) {
        Optional<Path> chromium = CHROMIUM.stream().flatMap(Browser::found).findFirst();
        Optional<Path> driver = found("chromedriver").findFirst();
        Assumptions.assumeTrue(
                chromium.isPresent() && driver.isPresent(),
                "Skipped: no Chromium with chromedriver is on the PATH (Debian: apt-get install chromium chromium-driver).");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments(
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en-GB");
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(driver.orElseThrow().toFile()).usingAnyFreePort().build();
        Browser browser = new Browser(new ChromeDriver(service, options), desk);
        browser.driver.executeCdpCommand("Emulation.setLocaleOverride", Map.of("locale", "en-GB"));
        browser.widen(1280);
        return browser;
    }

    private static Stream<Path> found(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    /** Makes the window so wide, in CSS pixels. */
    public void widen(int width) {
        driver.manage().window().setSize(new Dimension(width, 900));
    }

    /** Opens a page of the desk. */
    public void open(String path) {
        driver.get(desk.at(path).toString());
    }

    /** Keeps nothing of what it loads, or again all: what a page weighs shows only when all of it comes. */
    public void forgetful(boolean forgetful) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", forgetful));
    }

    /** The first element, once it is there. */
    public WebElement see(String selector) {
        return wait(selector);
    }

    private WebElement wait(String selector) {
        return new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
    }

    /** Waits until an element holds some words. */
    public void see(String selector, String words) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), words));
    }

    /** Waits until nothing is there any more at an XPath. */
    public void gone(String path) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.numberOfElementsToBe(By.xpath(path), 0));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Fails if the page has a grave fault of accessibility, is wider than its window, or complained. */
    public void assertSound() {
        List<String> faults = new AxeBuilder().analyze(driver).getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Browser::told)
                .toList();
        assertThat(faults).as("axe at " + driver.getCurrentUrl()).isEmpty();
        assertThat(((Number) driver.executeScript("return document.documentElement.scrollWidth - innerWidth")).intValue())
                .as("wider than the window at " + driver.getCurrentUrl())
                .isLessThanOrEqualTo(0);
        assertThat(complaints()).as("console at " + driver.getCurrentUrl()).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getTarget() + " " + node.getHtml()).toList();
    }

    /** What the browser wrote to its console as a fault since last asked. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Opens a page in a theme, so wide, and waits for its heading. */
    public void look(String path, String theme, int width) {
        widen(width);
        open("icon.svg");
        driver.executeScript("localStorage.setItem('chancery.theme', arguments[0])", theme);
        open(path);
        see("h1");
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".loading")));
    }

    /** Keeps a picture of the whole page. */
    public void picture(Path file) {
        picture(file, 6000);
    }

    /** Keeps a picture of the page down to so many pixels. */
    public void picture(Path file, int tallest) {
        Number height = (Number) driver.executeScript("return document.documentElement.scrollHeight");
        Dimension before = driver.manage().window().getSize();
        driver.manage().window().setSize(new Dimension(before.getWidth(), Math.min(tallest, height.intValue() + 140)));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            driver.manage().window().setSize(before);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
