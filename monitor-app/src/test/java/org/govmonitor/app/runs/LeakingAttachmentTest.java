package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A subsidy list in an attachment, from the day it is found until its file is gone. */
class LeakingAttachmentTest {
    private static final String FILE = "/files/1.csv";
    /** Synthetic: no such person. */
    private static final String LIST = "姓名,身份证号码\n张三丰,360726198503121235\n";

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock(LocalDateTime.of(2024, 1, 8, 8, 0));

    @Test
    void takingItsLinkOffThePageRectifiesNothingAndTakingTheFileAwayDoes() throws IOException {
        try (SmallSite site = new SmallSite(List.of("通知公告"))) {
            site.publishAll(LocalDate.of(2024, 1, 5));
            site.register(folder);
            try (ConfigurableApplicationContext office = TestOffice.start(folder, clock)) {
                run(office, Plan.WHOLE, LocalDateTime.of(2024, 1, 8, 8, 0));
                site.write("通知公告", "附件：<a href='" + FILE + "'>补贴发放名单.csv</a>");
                site.handOut(FILE, LIST);
                run(office, Plan.WHOLE, LocalDateTime.of(2024, 1, 9, 8, 0));
                FindingView found = leak(office);
                assertThat(found.state()).isEqualTo(FindingState.OPEN);
                assertThat(found.severity()).isEqualTo(Severity.SEVERE);
                assertThat(found.detail().page()).endsWith("/c0/0.html");

                site.write("通知公告", "附件已撤下。");
                run(office, Plan.OPEN, LocalDateTime.of(2024, 1, 9, 10, 0));
                assertThat(leak(office).state()).isEqualTo(FindingState.OPEN);
                run(office, Plan.WHOLE, LocalDateTime.of(2024, 1, 10, 8, 0));
                assertUnchanged(leak(office), found);

                site.handOut(FILE, "<html><body><p>系统维护中</p></body></html>");
                run(office, Plan.OPEN, LocalDateTime.of(2024, 1, 10, 10, 0));
                assertUnchanged(leak(office), found);

                site.takeBack(FILE);
                run(office, Plan.OPEN, LocalDateTime.of(2024, 1, 10, 12, 0));
                assertThat(leak(office).state()).as("once may be an accident").isEqualTo(FindingState.OPEN);
                run(office, Plan.OPEN, LocalDateTime.of(2024, 1, 10, 14, 0));
                assertThat(leak(office).state()).isEqualTo(FindingState.RECTIFIED);
                assertThat(leak(office).rectifiedOn()).isEqualTo(LocalDate.of(2024, 1, 10));
            }
        }
    }

    /** But for when it was last seen. */
    private static void assertUnchanged(FindingView now, FindingView then) {
        assertThat(now.brief()).isEqualTo(then.brief());
        assertThat(now.detail()).isEqualTo(then.detail());
    }

    private void run(ConfigurableApplicationContext office, Plan plan, LocalDateTime at) {
        clock.set(at);
        assertThat(office.getBean(ScanRuns.class).run(plan, clock.instant())).isEqualTo(RunState.ENDED);
    }

    private static FindingView leak(ConfigurableApplicationContext office) {
        List<FindingView> leaks = office.getBean(Findings.class)
                .whole(
                        Sight.EVERYTHING,
                        FindingQuery.ALL.ofKind(ProblemKind.PRIVACY_LEAK),
                        FindingOrder.LATEST_FIRST,
                        0,
                        10)
                .findings();
        assertThat(leaks).hasSize(1);
        return leaks.get(0);
    }
}
