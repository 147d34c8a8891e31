package org.govmonitor.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.scan.FakeWeb.TODAY;
import static org.govmonitor.scan.FakeWeb.list;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockResponse;
import okhttp3.HttpUrl;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Site;
import org.govmonitor.scan.unchanged.DocumentKey;
import org.govmonitor.scan.unchanged.DocumentMark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What did not change since nothing was found in it is not taken apart again, and nothing is missed by that. */
class UnchangedDocumentsTest {
    /** Synthetic: no such person. */
    private static final String ID = "11010519491231002X";

    private static final String ARTICLE = "/gg/item-0.html";
    private static final String FILE = "/files/1.txt";

    private final Map<DocumentKey, DocumentMark> memory = new HashMap<>();
    private final List<Visit> visits = new ArrayList<>();
    private FakeWeb web;

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb()
                .page("/", "<p>安远县人民政府网站</p>")
                .page("/gg/", list(TODAY.minusDays(3), 1, ""))
                .page(ARTICLE, article("公示"));
        text(FILE, "无");
    }

    @AfterEach
    void close() {
        web.close();
    }

    private static String article(String text) {
        return "<p>" + text + "</p><p>附件：<a href='" + FILE + "'>名单</a></p>";
    }

    private void text(String path, String content) {
        web.answer(path, url -> new MockResponse.Builder().body(content).build());
    }

    private SiteScan scan(LocalDate day) throws IOException {
        return scan(day, Set.of());
    }

    private SiteScan scan(LocalDate day, Set<okhttp3.HttpUrl> open) throws IOException {
        Site site = web.site(web.column("通知公告", "/gg/", ColumnKind.NOTICE));
        ScanListener listener = new ScanListener() {
            @Override
            public void visited(Site scanned, Visit visit) {
                visits.add(visit);
            }
        };
        visits.clear();
        SiteScan scan = web.scan(site, ScanPlan.of(day, Clock.systemUTC()), new Known(open).with(memory), listener);
        memory.putAll(scan.documents().learned());
        memory.keySet().removeAll(scan.documents().forgotten());
        return scan;
    }

    private static List<String> leaks(SiteScan scan) {
        return scan.problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.PRIVACY_LEAK)
                .map(Problem::subject)
                .map(subject -> HttpUrl.get(subject.place()).encodedPath())
                .toList();
    }

    @Test
    void anArticleAndItsAttachmentWithTheSameBytesAreNotTakenApartAgain() throws IOException {
        assertThat(scan(TODAY).documents().unchanged()).isZero();
        assertThat(memory).hasSize(2);

        SiteScan second = scan(TODAY.plusDays(1));

        assertThat(second.documents().unchanged()).isEqualTo(2);
        assertThat(second.documents().learned()).isEmpty();
        assertThat(second.attachments()).isZero();
    }

    @Test
    void aServerThatGaveAnETagIsAskedByItAndSendsNothing() throws IOException {
        List<String> asked = new ArrayList<>();
        web.conditional(ARTICLE, "\"v1\"", article("公示"), asked);
        scan(TODAY);

        assertThat(scan(TODAY.plusDays(1)).documents().unchanged()).isEqualTo(2);
        assertThat(asked).containsExactly("200", "304");
    }

    @Test
    void anAttachmentThatChangedUnderAnUnchangedArticleIsRead() throws IOException {
        scan(TODAY);
        text(FILE, "张三丰，身份证号码" + ID);

        assertThat(leaks(scan(TODAY.plusDays(1)))).containsExactly(FILE);
        assertThat(memory.values()).filteredOn(DocumentMark::clean).hasSize(1);
        assertThat(leaks(scan(TODAY.plusDays(2)))).containsExactly(FILE);
    }

    @Test
    void anArticleThatChangedIsRead() throws IOException {
        scan(TODAY);
        web.page(ARTICLE, article("张三丰，身份证号码" + ID));

        assertThat(leaks(scan(TODAY.plusDays(1)))).containsExactly(ARTICLE);
        assertThat(leaks(scan(TODAY.plusDays(2)))).containsExactly(ARTICLE);
    }

    @Test
    void aDocumentWithAnOpenFindingIsJudgedHoweverUnchanged() throws IOException {
        scan(TODAY);

        scan(TODAY.plusDays(1), Set.of(web.url(ARTICLE), web.url(FILE)));

        assertThat(visits)
                .filteredOn(visit -> visit.kind() == ProblemKind.PRIVACY_LEAK)
                .extracting(Visit::outcome)
                .containsExactly(Visit.Outcome.IN_ORDER, Visit.Outcome.IN_ORDER);
    }

    @Test
    void afterAMonthADocumentIsTakenApartAgain() throws IOException {
        scan(TODAY);

        assertThat(scan(TODAY.plusDays(36)).documents().unchanged()).isZero();
        assertThat(scan(TODAY.plusDays(37)).documents().unchanged()).isEqualTo(2);
    }

    @Test
    void anArticleWhoseFilesShowANumberInTheirNamesIsNotRemembered() throws IOException {
        web.page(ARTICLE, "<p><a href='/files/" + ID + ".txt'>张三丰</a></p>");
        text("/files/" + ID + ".txt", "无");

        assertThat(scan(TODAY).documents().learned().values())
                .extracting(DocumentMark::attachments)
                .allMatch(List::isEmpty)
                .hasSize(1);
    }

    @Test
    void anAttachmentThatWasNotReadWholeIsReadByEveryScan() throws IOException {
        web.answer(
                FILE, url -> new MockResponse.Builder().body("%PDF-1.7 nothing").build());
        scan(TODAY);

        assertThat(memory.values()).filteredOn(DocumentMark::clean).hasSize(1);
        assertThat(scan(TODAY.plusDays(1)).documents().unchanged()).isEqualTo(1);
    }
}
