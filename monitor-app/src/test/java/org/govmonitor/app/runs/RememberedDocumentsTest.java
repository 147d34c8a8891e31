package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.seen.DocumentCounts;
import org.govmonitor.app.runs.seen.SiteJournal;
import org.govmonitor.document.Unread;
import org.govmonitor.export.Coverage;
import org.govmonitor.indicator.ProblemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the office remembers of documents in order from one day to the next. */
class RememberedDocumentsTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    private static final String NEWS = "政务动态";
    /** Synthetic: no such person. */
    private static final String ID = "11010519491231002X";

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock(FIRST.atTime(6, 0));
    private final SmallSite site = new SmallSite(List.of(NEWS));
    private ConfigurableApplicationContext office;

    @BeforeEach
    void open() throws IOException {
        site.publishAll(FIRST);
        site.register(folder);
        office = TestOffice.start(folder, clock);
    }

    @AfterEach
    void close() {
        office.close();
        site.close();
    }

    @Test
    void documentsInOrderAreRememberedAndNotTakenApartAgain() {
        daily(FIRST);
        List<LocalDate> first = readOn();
        assertThat(first).isNotEmpty().allMatch(FIRST::equals);

        daily(FIRST.plusDays(1));

        assertThat(readOn()).isEqualTo(first);
    }

    @Test
    void aDocumentThatChangesIsReadAndOneThatLeaksIsReadEveryTime() {
        daily(FIRST);
        int before = readOn().size();
        site.write(NEWS, "张三丰，身份证号码" + ID);

        daily(FIRST.plusDays(1));

        assertThat(findings()).extracting(FindingView::kind).containsExactly(ProblemKind.PRIVACY_LEAK);
        assertThat(store().queryForObject("select count(*) from document_memory where clean", Integer.class))
                .isEqualTo(before - 1);
        daily(FIRST.plusDays(2));
        assertThat(findings()).hasSize(1);
    }

    @Test
    void whatWasNotReadIsCountedByItsReasonOnEveryDay() {
        site.file("/files/1.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII));
        site.file("/files/2.csv", "姓名,电话\n".getBytes(StandardCharsets.UTF_8));
        site.write(NEWS, "<a href='/files/1.pdf'>附件一</a> <a href='/files/2.csv'>附件二</a>");

        daily(FIRST);
        DocumentCounts first = documents();
        daily(FIRST.plusDays(1));

        assertThat(first.unread()).containsExactly(Map.entry(Unread.BROKEN, 1));
        assertThat(first.attachments()).isEqualTo(1);
        assertThat(documents().unread()).isEqualTo(first.unread());
        assertThat(documents().unchanged()).isPositive();
    }

    @Test
    void theMonthsListSaysHowManyAttachmentsWereReadAndWhyOthersWereNot() {
        site.file("/files/1.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII));
        site.file("/files/2.csv", "姓名,电话\n".getBytes(StandardCharsets.UTF_8));
        site.write(NEWS, "<a href='/files/1.pdf'>附件一</a> <a href='/files/2.csv'>附件二</a>");

        daily(FIRST);

        assertThat(office.getBean(ProblemLists.class)
                        .of(YearMonth.from(FIRST), FIRST, Sight.EVERYTHING)
                        .coverage()
                        .attachments())
                .isEqualTo(new Coverage.Share(2, 1, 0, Map.of("文件损坏", 1)));
        assertThat(office.getBean(ProblemLists.class)
                        .of(YearMonth.from(FIRST.minusMonths(1)), FIRST, Sight.EVERYTHING)
                        .coverage()
                        .attachments())
                .isNull();
    }

    @Test
    void whatAnotherEngineReadCountsForNothingAndIsRenewed() {
        daily(FIRST);
        store().update("update document_memory set engine = 'another'");

        daily(FIRST.plusDays(1));

        assertThat(readOn()).isNotEmpty().allMatch(FIRST.plusDays(1)::equals);
    }

    private void daily(LocalDate day) {
        clock.set(day.atTime(6, 0));
        assertThat(office.getBean(ScanRuns.class).run(Plan.WHOLE, clock.instant()))
                .isEqualTo(RunState.ENDED);
    }

    private List<FindingView> findings() {
        return office.getBean(Findings.class)
                .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, 100)
                .findings();
    }

    private List<LocalDate> readOn() {
        return store().queryForList("select read_on from document_memory order by document_key", LocalDate.class);
    }

    private DocumentCounts documents() {
        return office.getBean(SiteJournal.class).lastSeen().get(0).documents();
    }

    private JdbcTemplate store() {
        return office.getBean(JdbcTemplate.class);
    }
}
