package org.govmonitor.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.members.Role;
import org.govmonitor.indicator.ProblemKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Staff judge findings in a real browser: by keyboard alone, many at once, and two on one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgingTest {
    private BrowserOffice office;
    private Browser browser;
    private int sites;
    private String site;
    private long target;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        browser = Browser.open(JudgingTest.class);
        office = new BrowserOffice(folder);
        office.signIn(browser, Role.REVIEWER);
    }

    @BeforeEach
    void scanASite() {
        site = "清溪县第" + ++sites + "网";
        office.scanStale(site, 20);
        target = office.target(site);
    }

    @AfterEach
    void nothingWasComplainedOf() {
        assertThat(browser.complaints()).isEmpty();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (office != null) {
            office.close();
        }
    }

    @Test
    void twentyFindingsAreJudgedByKeyboardAlone() {
        browser.go(office.page() + "/findings?waiting=true&kind=COLUMN_STALE&target=" + target);
        for (int judged = 0; judged < 20; judged++) {
            int left = 20 - judged;
            browser.await(() -> browser.all("tr[data-row]").size() == left);
            if (judged == 0) {
                press("j");
            }
            browser.await(() -> browser.all("tr[data-row].current").size() == 1);
            if (judged % 5 == 4) {
                press("r");
                type("历史栏目，不再更新");
                press(Keys.ENTER);
            } else {
                press("c");
            }
        }
        browser.await(() -> browser.all("tr[data-row]").isEmpty());

        assertThat(office.findings(target).stream().filter(one -> one.state() == FindingState.OPEN))
                .hasSize(16);
        assertThat(office.findings(target).stream().filter(one -> one.state() == FindingState.REJECTED))
                .hasSize(4);
    }

    @Test
    void keysMoveChooseOpenSearchAndExplainThemselves() {
        browser.go(office.page() + "/findings?target=" + target);
        press("j");
        press("j");
        press("k");
        assertThat(rowAt()).isZero();
        press("x");
        assertThat(browser.said("[data-chosen]")).contains("1");
        press("?");
        browser.await(() -> browser.find("#keys").isDisplayed());
        press(Keys.ESCAPE);
        browser.await(() -> !browser.find("#keys").isDisplayed());
        press("/");
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("type"))
                .isEqualTo("search");
        press(Keys.ESCAPE);
        press(Keys.ENTER);
        browser.await(() -> browser.driver().getCurrentUrl().matches(".*/findings/\\d+"));
    }

    @Test
    void aCaseOfTwentyColumnsIsJudgedInOneKeystrokeAndTakenBackInAnother() {
        browser.go(office.page() + "/cases");
        for (int skipped = 0; !browser.said("main").contains(site + "：栏目未及时更新"); skipped++) {
            assertThat(skipped).as("cases before it").isLessThan(20);
            String before = browser.driver().getCurrentUrl();
            press("s");
            browser.await(() -> !browser.driver().getCurrentUrl().equals(before));
        }
        press("c");
        browser.await(() -> browser.all(".alert.done").size() == 1);

        assertThat(office.findings(target).stream().filter(one -> one.state() == FindingState.OPEN))
                .hasSize(20);
        browser.press("form.undo button");
        browser.await(() -> office.findings(target).stream().allMatch(one -> one.state() == FindingState.NEW));
    }

    @Test
    void whatIsTickedIsRejectedTogetherWithOneReason() {
        browser.go(office.page() + "/findings?kind=COLUMN_STALE&target=" + target);
        List<WebElement> boxes = browser.all("tbody input[type=checkbox]");
        boxes.subList(0, 3).forEach(WebElement::click);
        browser.press("[data-bulk] [data-dialog=act-REJECT]");
        browser.find("#act-REJECT textarea").sendKeys("改版后停用");
        browser.press("#act-REJECT button[type=submit]");
        browser.await(() -> browser.all(".alert.done").size() == 1);

        assertThat(office.findings(target).stream().filter(one -> one.state() == FindingState.REJECTED))
                .hasSize(3);
    }

    @Test
    void theSecondOfTwoOnOneFindingIsToldWhatChangedAndKeepsWhatHeTyped() throws IOException {
        FindingView finding = finding("第7栏");
        try (Browser other = Browser.open(JudgingTest.class)) {
            office.signIn(other, Role.ADMIN);
            other.go(office.page() + "/findings/" + finding.id());
            browser.go(office.page() + "/findings/" + finding.id());
            browser.press("button[name=act][value=CONFIRM]");
            browser.await(() -> browser.all(".alert.done").size() == 1);

            other.type("textarea[name=reason]", "我已与单位核对");
            other.press("button[name=act][value=REJECT]");
            other.await(() -> other.all(".alert.failed").size() == 1);
            assertThat(other.said(".alert.failed"))
                    .contains(office.person(Role.REVIEWER).member().name());
            assertThat(other.find("textarea[name=reason]").getDomProperty("value"))
                    .isEqualTo("我已与单位核对");
        }
        assertThat(finding("第7栏").state()).isEqualTo(FindingState.OPEN);
    }

    @Test
    void aFindingIsAssignedRemindedAndExempted() {
        FindingView finding = finding("第3栏");
        browser.go(office.page() + "/findings/" + finding.id());
        browser.press("button[name=act][value=CONFIRM]");
        browser.await(() -> browser.all("button[name=act][value=ASSIGN]").size() == 1);
        browser.press("button[name=act][value=ASSIGN]");
        browser.await(() -> browser.said("main").contains(site + "单位，"));
        browser.press("button[name=act][value=REMIND]");
        browser.await(() -> browser.said(".timeline").contains("催办"));
        browser.type("textarea[name=reason]", "正在改版");
        browser.driver()
                .executeScript(
                        "document.querySelector('form input[name=until]').value = arguments[0]",
                        LocalDate.now(BrowserOffice.CLOCK).plusDays(30).toString());
        browser.press("button[name=act][value=EXEMPT]");
        browser.await(() -> browser.said(".timeline").contains("豁免"));

        assertThat(finding("第3栏").state()).isEqualTo(FindingState.EXEMPT);
    }

    private FindingView finding(String column) {
        return Objects.requireNonNull(office.finding(target, ProblemKind.COLUMN_STALE, column));
    }

    private int rowAt() {
        List<WebElement> rows = browser.all("tr[data-row]");
        return rows.indexOf(browser.find("tr[data-row].current"));
    }

    private void press(CharSequence key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    private void type(String text) {
        browser.await(() -> "TEXTAREA"
                .equalsIgnoreCase(browser.driver().switchTo().activeElement().getTagName()));
        press(text);
    }
}
