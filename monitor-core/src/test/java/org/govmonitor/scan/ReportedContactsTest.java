package org.govmonitor.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.govmonitor.check.Leak;
import org.govmonitor.check.Problem;
import org.govmonitor.check.leak.ContactReports;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.govmonitor.registry.ColumnKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mobile numbers that an office published on purpose: the forest fire brigade's roster, and who to ask about a tender. */
class ReportedContactsTest {
    private static final String TENDER = "<p>采购项目联系人：李四光，联系电话：13907970012</p>";
    private static final String ROSTER = "<h1>森林防灭火值班安排表</h1><table><tr><th>日期</th><th>值班人员</th><th>%s</th></tr>"
            + "<tr><td>10月1日</td><td>王五一</td><td>13807970086</td></tr>"
            + "<tr><td>10月2日</td><td>赵六合</td><td>13607970031</td></tr></table>";

    private FakeWeb web;

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb().page("/", "<p>安远县人民政府网站</p>").page("/gg/", TENDER);
    }

    @AfterEach
    void close() {
        web.close();
    }

    private List<Problem> leaks(ContactReports contacts) throws IOException {
        return web
                .scan(
                        web.site(
                                web.column("通知公告", "/gg/", ColumnKind.NOTICE),
                                web.column("值班安排", "/zb/", ColumnKind.NOTICE)),
                        FakeWeb.plan().reporting(contacts),
                        Known.NOTHING,
                        new ScanListener() {})
                .problems()
                .stream()
                .filter(problem -> problem.kind() == ProblemKind.PRIVACY_LEAK)
                .toList();
    }

    private static @Nullable Leak hint(int persons, List<Problem> leaks) {
        assertThat(leaks).hasSize(1);
        Leak leak = leaks.get(0).leak();
        assertThat(leak).isNotNull().satisfies(it -> {
            assertThat(it.severity()).isEqualTo(Severity.HINT);
            assertThat(it.sure()).isFalse();
            assertThat(it.persons()).isEqualTo(persons);
        });
        return leak;
    }

    @Test
    void theyAreCountedAndNotReportedUnlessTheOfficeAsksForIt() throws IOException {
        web.page("/zb/", ROSTER.formatted("手机号码"));

        assertThat(leaks(ContactReports.NONE)).isEmpty();
        assertThat(leaks(ContactReports.ALL)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"手机号码", "联系电话", "值班电话"})
    void whereOnlyRostersAreAskedForATenderIsNotReported(String header) throws IOException {
        web.page("/zb/", ROSTER.formatted(header));

        List<Problem> leaks = leaks(ContactReports.ROSTERS);

        assertThat(hint(2, leaks)).isNotNull();
        assertThat(leaks.get(0).subject().url()).isEqualTo(web.url("/zb/"));
        assertThat(leaks.get(0).note()).isEqualTo("网页表1 第2行至第3行共 2 处公开工作联系方式 2 处，请核实是否确需公开");
    }
}
