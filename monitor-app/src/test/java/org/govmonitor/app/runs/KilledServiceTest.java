package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.check.Evidence;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quartz.SchedulerException;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that is killed in the middle of a scan and started again has the ledger of one that was left in peace. */
class KilledServiceTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2024, 1, 8, 8, 0);

    @TempDir
    private Path killed;

    @TempDir
    private Path undisturbed;

    @ParameterizedTest
    @ValueSource(ints = {2, 11})
    void aKillLosesNothingAndDoublesNothing(int request) throws IOException, InterruptedException, SchedulerException {
        try (SmallSite site = new SmallSite(List.of("政务动态", "部门动态"))) {
            site.publish("政务动态", LocalDate.of(2023, 11, 1));
            site.publish("部门动态", LocalDate.of(2024, 1, 7));
            site.write("部门动态", "申请人身份证号：360721199003071238。");
            site.register(killed);
            site.register(undisturbed);

            killAt(request, site);

            assertThat(ledgerOf(killed)).hasSize(2).isEqualTo(ledgerOf(undisturbed));
        }
    }

    private void killAt(int request, SmallSite site) throws IOException, InterruptedException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        AtomicInteger requests = new AtomicInteger();
        site.onRequest(path -> {
            if (requests.incrementAndGet() == request) {
                started.thenAccept(Process::destroyForcibly);
            }
        });
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Service.class.getName(),
                        killed.toString())
                .inheritIO()
                .start();
        started.complete(service);
        assertThat(service.waitFor()).as("exit code of a killed process").isNotZero();
        assertThat(requests).hasValueGreaterThanOrEqualTo(request);
        site.onRequest(path -> {});
    }

    private static List<String> ledgerOf(Path folder) throws SchedulerException {
        try (ConfigurableApplicationContext office = TestOffice.start(folder, new SettableClock(NOW))) {
            office.getBean(ScanSchedule.class).run(Plan.WHOLE, SettableClock.at(NOW));
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> office.getBean(ScanRuns.class).latest(9).stream()
                            .anyMatch(run -> run.state() == RunState.ENDED));
            return office
                    .getBean(Findings.class)
                    .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, 100)
                    .findings()
                    .stream()
                    .map(finding -> finding.kind() + " " + finding.subject() + " " + finding.state() + " "
                            + finding.foundOn() + " " + finding.detail().hits() + " "
                            + finding.detail().evidence().stream()
                                    .map(Evidence::masked)
                                    .toList())
                    .sorted()
                    .toList();
        }
    }

    /** The process that is killed: begins the same run, and would wait for ever. */
    static final class Service {
        public static void main(String[] args) throws Exception {
            ConfigurableApplicationContext office = TestOffice.start(Path.of(args[0]), new SettableClock(NOW));
            office.getBean(ScanSchedule.class).run(Plan.WHOLE, SettableClock.at(NOW));
            Thread.currentThread().join();
        }
    }
}
