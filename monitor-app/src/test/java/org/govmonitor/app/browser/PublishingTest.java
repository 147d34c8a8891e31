package org.govmonitor.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.publishing.pdf.PdfMaker;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.runs.SmallSite;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.Unit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/**
 * What an administrator does beside judging: he has the columns of a site found, and carries a month from its first figure to
 * the published bulletin.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishingTest {
    private static final YearMonth MONTH =
            YearMonth.from(LocalDate.now(BrowserOffice.CLOCK)).minusMonths(1);
    private static final String NEWS = "全市政务公开工作推进会召开。";

    private static final String FOUND = "龙溪县人民政府网";

    private BrowserOffice office;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        browser = Browser.open(PublishingTest.class);
        office = new BrowserOffice(folder);
        office.signIn(browser, Role.ADMIN);
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
    void fromAnOpenMonthToThePublishedBulletin() throws IOException {
        letters("8");
        browser.go(office.page() + "/lists?month=" + MONTH);
        browser.press("a[href='/bulletins/" + MONTH + "']");
        browser.await(() -> !browser.all("[data-grade=STOP]").isEmpty());
        browser.press("form[action$='/proofread'] button");
        browser.await(() -> browser.all(".alert.failed").size() == 1);
        assertThat(browser.said(".alert.failed")).contains("35");

        letters("9");
        browser.go(office.page() + "/bulletins/" + MONTH);
        browser.await(() -> browser.all("[data-grade=STOP]").isEmpty());
        assertThat(browser.said("#section-SITUATION")).contains("依申请公开信件35件，其中，已办结26件，正在办理9件");

        browser.type("#section-NEWS textarea[name=text]", NEWS);
        browser.press("#section-NEWS form[action$='/paragraphs'] button[type=submit]");
        browser.await(() -> browser.said("#section-NEWS .written").equals(NEWS));

        office.live.publish(BrowserOffice.COLUMN, MONTH.atDay(11));
        browser.press("a[href='/bulletins/" + MONTH + "/news']");
        browser.press("table form button");
        browser.await(() -> browser.all("#section-NEWS .written").size() == 2);
        assertThat(browser.all("#section-NEWS .written").get(1).getText())
                .startsWith(MONTH.getMonthValue() + "月")
                .contains("会议召开");
        assertThat(browser.all("#section-NEWS a[target=_blank]")).hasSize(1);

        browser.press("form[action$='/proofread'] button");
        browser.press("form[action$='/approve'] button");
        browser.press("form[action$='/publish'] button");
        browser.await(() -> browser.said("main").contains("按当时原样保存"));
        boolean pdf = office.context.getBean(PdfMaker.class).installed();
        assertThat(browser.all("a[href$='.pdf'] + code")).hasSize(pdf ? 1 : 0);
        assertThat(browser.all("textarea[name=text]")).as("but for the library").hasSize(1);

        byte[] docx = office.person(Role.REVIEWER)
                .download("/bulletins/" + MONTH + ".docx")
                .body();
        assertThat(lines(docx)).contains(NEWS).anyMatch(line -> line.contains("正在办理9件"));
        letters("7");
        assertThat(office.person(Role.REVIEWER)
                        .download("/bulletins/" + MONTH + ".docx")
                        .body())
                .isEqualTo(docx);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void columnsThatAreFoundOnASiteStandOnItsPageOnceTheyAreAccepted() {
        try (SmallSite site = new SmallSite(List.of("政务动态", "通知公告", "人事任免"))) {
            site.publishAll(LocalDate.now(BrowserOffice.CLOCK));
            office.context
                    .getBean(Registrations.class)
                    .take(new Registry(
                            List.of(new Unit(SmallSite.UNIT, null)),
                            List.of(new Site(FOUND, site.home(), SmallSite.UNIT, null, List.of())),
                            List.of()));
            String page = office.page() + "/sites/" + office.target(FOUND);
            browser.go(page);
            assertThat(browser.all("table.site-columns")).isEmpty();
            browser.press("form[action$='/search'] button");
            browser.await(() -> browser.said("#progress").contains("查找完毕"));
            browser.press("#progress a");
            browser.await(() -> browser.all("tr[data-row]").size() == 3);

            browser.all("tr[data-row] input[name=chosen]").stream().limit(2).forEach(WebElement::click);
            List<String> chosen = browser.all("tr[data-row] .place a").stream()
                    .limit(2)
                    .map(WebElement::getText)
                    .toList();
            browser.press("button[name=verdict][value=ACCEPTED]");
            browser.await(() -> browser.all(".alert.done").size() == 1);
            assertThat(browser.all("tr[data-row]")).hasSize(1);

            browser.go(page);
            assertThat(browser.all("table.site-columns tbody tr")).hasSize(2);
            assertThat(browser.said("table.site-columns")).contains(chosen);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** Of 35 letters 26 are closed. */
    private void letters(String open) {
        browser.go(office.page() + "/figures?month=" + MONTH);
        browser.type("#letters input[name='received.DISCLOSURE']", "35");
        browser.type("#letters input[name='closed.DISCLOSURE']", "26");
        browser.type("#letters input[name='open.DISCLOSURE']", open);
        browser.type("#letters input[name='overdue.DISCLOSURE']", "0");
        browser.type("#letters input[name=source]", "门户网站后台");
        if (!browser.all("#letters input[name=reason]").isEmpty()) {
            browser.type("#letters input[name=reason]", "更正");
        }
        browser.press("#letters button[type=submit]");
        browser.await(() -> browser.all(".alert.done").size() == 1);
    }

    private static List<String> lines(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }
}
