package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.OpenSubject;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.runs.seen.SeenReport;
import org.govmonitor.app.runs.seen.SiteJournal;
import org.govmonitor.check.Subject;
import org.govmonitor.check.annual.AnnualReportObservation.State;
import org.govmonitor.indicator.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What the bulletin will tell of annual reports, from real runs. */
class AnnualReportFactTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingReportIsAFindingOfItsOwnAndTheDayOfItsPublicationIsKept() throws IOException {
        SettableClock clock = new SettableClock(LocalDateTime.of(2024, 2, 5, 8, 0));
        try (BureauSite site = new BureauSite()) {
            site.register(folder);
            try (ConfigurableApplicationContext office = TestOffice.start(folder, clock)) {
                ScanRuns runs = office.getBean(ScanRuns.class);
                runs.run(Plan.WHOLE, clock.instant());
                RegisteredSite bureau =
                        office.getBean(Registrations.class).sites().get(0);
                Subject report = new Subject.OfReport(
                        bureau.site().columns().get(5).url(), "政府信息公开年报", AnnualReport.DISCLOSURE, 2023);
                assertThat(disclosure(office).report().state()).isEqualTo(State.MISSING);
                assertThat(office.getBean(Findings.class).openSubjects(bureau.id()))
                        .extracting(OpenSubject::subject)
                        .contains(report);

                site.report("2023年政府信息公开工作年度报告", "2024-02-05");
                clock.set(LocalDateTime.of(2024, 2, 5, 14, 0));
                runs.run(Plan.OPEN, clock.instant());
                clock.set(LocalDateTime.of(2024, 2, 6, 8, 0));
                runs.run(Plan.WHOLE, clock.instant());
                assertThat(disclosure(office).report().publishedOn()).isEqualTo(LocalDate.of(2024, 2, 5));

                site.remove(BureauSite.REPORTS);
                clock.set(LocalDateTime.of(2024, 2, 7, 8, 0));
                runs.run(Plan.WHOLE, clock.instant());
                assertThat(disclosure(office).report().publishedOn())
                        .as("an unread list takes nothing back")
                        .isEqualTo(LocalDate.of(2024, 2, 5));
            }
        }
    }

    private static SeenReport disclosure(ConfigurableApplicationContext office) {
        return office.getBean(SiteJournal.class).reportsOn(2023).stream()
                .filter(seen -> seen.report().report() == AnnualReport.DISCLOSURE)
                .findFirst()
                .orElseThrow();
    }
}
