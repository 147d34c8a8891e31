package org.govmonitor.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.scan.FakeWeb.TODAY;
import static org.govmonitor.scan.FakeWeb.list;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scan says of a document in which an earlier one found a leak: a file is asked at its own old address. */
class OwedVerdictTest {
    private static final String FILE = "/files/1.xls";
    private static final String ARTICLE = "/gg/item-0.html";
    /** Synthetic: no such person. */
    private static final String LEAKING = "姓名,身份证号码\n张三丰,11010519491231002X\n";

    private static final String MASKED = "姓名,身份证号码\n张三丰,110***********002X\n";

    private FakeWeb web;

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb()
                .page("/", "<p>安远县人民政府网站</p>")
                .page("/gg/", list(TODAY.minusDays(3), 1, ""))
                .page(ARTICLE, "<p>附件：<a href='" + FILE + "'>名单</a></p>");
    }

    @AfterEach
    void close() {
        web.close();
    }

    private void file(String content) {
        web.answer(
                FILE,
                url -> new MockResponse.Builder()
                        .body(new Buffer().write(content.getBytes(StandardCharsets.UTF_8)))
                        .build());
    }

    private List<Visit> visits(String owed, boolean onwards) throws IOException {
        List<Visit> visits = new ArrayList<>();
        ScanListener listener = new ScanListener() {
            @Override
            public void visited(Site site, Visit visit) {
                visits.add(visit);
            }
        };
        Site site = web.site(web.column("通知公告", "/gg/", ColumnKind.NOTICE));
        Known known = new Known(Set.of(web.url(owed)));
        if (onwards) {
            web.scanner().scan(site, FakeWeb.plan(), known, listener);
        } else {
            web.scanner().reread(site, FakeWeb.plan(), known, listener);
        }
        return visits.stream()
                .filter(visit -> visit.kind() == ProblemKind.PRIVACY_LEAK)
                .toList();
    }

    private Visit.Outcome outcome(String owed, boolean onwards) throws IOException {
        List<Visit> visits = visits(owed, onwards);
        assertThat(visits).as("verdicts on %s", owed).hasSize(1);
        assertThat(visits.get(0).subject().url()).isEqualTo(web.url(owed));
        return visits.get(0).outcome();
    }

    @ParameterizedTest(name = "in a whole scan: {0}")
    @ValueSource(booleans = {true, false})
    void takingTheLinkOffThePageDoesNotRectifyAFileThatIsStillThere(boolean onwards) throws IOException {
        web.page(ARTICLE, "<p>附件已撤下。</p>");
        file(LEAKING);

        assertThat(outcome(FILE, onwards)).isEqualTo(Visit.Outcome.FOUND);
    }

    @ParameterizedTest(name = "in a whole scan: {0}")
    @ValueSource(booleans = {true, false})
    void aFileThatIsMaskedAtItsOldAddressIsInOrder(boolean onwards) throws IOException {
        file(MASKED);

        assertThat(outcome(FILE, onwards)).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @ParameterizedTest(name = "in a whole scan: {0}")
    @ValueSource(booleans = {true, false})
    void aFileThatAnswersNotFoundIsGone(boolean onwards) throws IOException {
        assertThat(outcome(FILE, onwards)).isEqualTo(Visit.Outcome.GONE);
    }

    @ParameterizedTest(name = "status {0}")
    @ValueSource(ints = {403, 500, 503})
    void aFileThatIsNotHandedOutIsUnreadable(int status) throws IOException {
        web.answer(FILE, url -> FakeWeb.status(status));

        assertThat(outcome(FILE, false)).isEqualTo(Visit.Outcome.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {FILE, ARTICLE})
    void aProtectionServicesPageClearsNothing(String owed) throws IOException {
        web.page(owed, "<script>document.cookie='__jsl_clearance=1';location.reload()</script>");

        Visit visit = visits(owed, false).get(0);

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
        assertThat(visit.reason()).startsWith("被防护系统拦截");
    }

    @ParameterizedTest
    @ValueSource(strings = {FILE, ARTICLE})
    void aPageThatSaysThatNothingIsThereIsGoneAndNotInOrder(String owed) throws IOException {
        web.page(owed, "<p>抱歉，您访问的页面不存在</p>");

        assertThat(outcome(owed, false)).isEqualTo(Visit.Outcome.GONE);
    }

    @Test
    void aPageInThePlaceOfAFileClearsNothing() throws IOException {
        web.page(FILE, "<p>系统维护中，请稍后再试。</p>");

        Visit visit = visits(FILE, false).get(0);

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
        assertThat(visit.reason()).isEqualTo("该附件的网址返回的是网页，不是文件");
    }

    @Test
    void aTableThatWasSavedAsASheetIsAFile() throws IOException {
        web.page(FILE, "<table><tr><th>姓名</th><th>身份证号码</th></tr><tr><td>张三丰</td><td>已脱敏</td></tr></table>");

        assertThat(outcome(FILE, false)).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @Test
    void anArticleFromWhichTheNumberWasTakenIsInOrder() throws IOException {
        assertThat(outcome(ARTICLE, false)).isEqualTo(Visit.Outcome.IN_ORDER);
    }
}
