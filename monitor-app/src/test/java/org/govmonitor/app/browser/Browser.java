package org.govmonitor.app.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.SkippedSuites;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium, as staff open the pages with. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Where no browser can run, the calling suite is skipped, and says so where the build's last lines are made. */
    public static Browser open(Class<?> suite) throws IOException {
        SkippedSuites.unless(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                suite,
                "no browser",
                "apt-get install -y chromium chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL", LogType.PERFORMANCE, "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .usingAnyFreePort()
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options));
        browser.size(1280, 900);
        return browser;
    }

    /** For what this class has no word for. */
    public ChromeDriver driver() {
        return driver;
    }

    public void go(String address) {
        driver.get(address);
    }

    /** Signs in over the form and waits for the page behind it. @param page where the pages are, without a slash at the end */
    public void signIn(String page, String login, String password) {
        go(page + "/sign-in");
        type("#login", login);
        type("#password", password);
        find("form[action='/sign-in'] button[type=submit]").click();
        await(() -> !String.valueOf(driver.getCurrentUrl()).contains("/sign-in"));
    }

    /** Sets a password over a one-time link. */
    public void welcome(String link, String password) {
        go(link);
        type("#password", password);
        type("#again", password);
        find("form[action='/welcome'] button[type=submit]").click();
        await(() -> String.valueOf(driver.getCurrentUrl()).contains("/sign-in"));
    }

    /** Waits for an element. */
    public WebElement find(String selector) {
        return new WebDriverWait(driver, PATIENCE).until(page -> page.findElement(By.cssSelector(selector)));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    public void type(String selector, String text) {
        WebElement field = find(selector);
        field.clear();
        field.sendKeys(text);
    }

    /** Presses a button, again where the page replaced it in that moment or something moved over it. */
    public void press(String selector) {
        await(() -> {
            try {
                WebElement button = driver.findElement(By.cssSelector(selector));
                driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", button);
                button.click();
                return true;
            } catch (StaleElementReferenceException | ElementClickInterceptedException | NoSuchElementException e) {
                return false;
            }
        });
    }

    /** What an element says now; empty where there is none. */
    public String said(String selector) {
        return String.valueOf(driver.executeScript(
                "return document.querySelector(arguments[0])?.textContent.trim() ?? ''", selector));
    }

    /** What the page says. */
    public String text() {
        return find("body").getText();
    }

    public void await(java.util.function.BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE).until(page -> condition.getAsBoolean());
    }

    /** Of the page itself, however small a window of this browser can be. */
    public void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Writes a picture of what is seen. */
    public Path screenshot(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** What the browser complained of since it was last asked. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that were asked for since it was last asked. */
    public List<String> asked() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> tools.jackson.databind.json.JsonMapper.shared()
                        .readTree(entry.getMessage())
                        .path("message"))
                .filter(message -> message.path("method").asString("").equals("Network.requestWillBeSent"))
                .map(message ->
                        message.path("params").path("request").path("url").asString(""))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
