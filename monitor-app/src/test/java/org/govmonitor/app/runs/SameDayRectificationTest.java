package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.ListedFinding;
import org.govmonitor.check.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The row of the bulletin: 发现日期 1月8日, 整改日期 1月8日. */
class SameDayRectificationTest {
    private static final LocalDate DAY_OF_BULLETIN = LocalDate.of(2024, 1, 8);
    private static final YearMonth MONTH = YearMonth.from(DAY_OF_BULLETIN);

    @TempDir
    private Path folder;

    @Test
    void aColumnFoundStaleInTheMorningAndFilledByNoonIsListedAsRectifiedOnTheSameDay() throws IOException {
        SettableClock clock = new SettableClock(LocalDateTime.of(2024, 1, 7, 8, 0));
        try (SmallSite site = new SmallSite(List.of("政务动态", "部门动态", "乡镇动态"))) {
            site.publishAll(LocalDate.of(2024, 1, 5));
            site.publish("乡镇动态", LocalDate.of(2023, 12, 24));
            site.register(folder);

            try (ConfigurableApplicationContext office = TestOffice.start(folder, clock)) {
                ScanRuns runs = office.getBean(ScanRuns.class);
                Findings findings = office.getBean(Findings.class);

                assertThat(runs.run(Plan.WHOLE, clock.instant())).isEqualTo(RunState.ENDED);
                assertThat(findings.listed(MONTH, DAY_OF_BULLETIN)).isEmpty();

                clock.set(LocalDateTime.of(2024, 1, 8, 8, 0));
                runs.run(Plan.WHOLE, clock.instant());
                assertThat(findings.listed(MONTH, DAY_OF_BULLETIN))
                        .singleElement()
                        .returns(FindingState.OPEN, ListedFinding::state);

                site.publish("乡镇动态", DAY_OF_BULLETIN);
                clock.set(LocalDateTime.of(2024, 1, 8, 15, 0));
                assertThat(runs.run(Plan.OPEN, clock.instant())).isEqualTo(RunState.ENDED);

                ListedFinding listed = findings.listed(MONTH, DAY_OF_BULLETIN).get(0);
                assertThat(listed.subject())
                        .isInstanceOfSatisfying(
                                Subject.OfColumn.class,
                                column -> assertThat(column.name()).isEqualTo("乡镇动态"));
                assertThat(listed.wording()).isEqualTo("栏目未及时更新");
                assertThat(listed.state()).isEqualTo(FindingState.RECTIFIED);
                assertThat(listed.foundOn()).isEqualTo(DAY_OF_BULLETIN);
                assertThat(listed.rectifiedOn()).isEqualTo(DAY_OF_BULLETIN);
            }
        }
    }
}
