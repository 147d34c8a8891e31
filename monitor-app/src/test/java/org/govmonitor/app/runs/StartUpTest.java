package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.govmonitor.app.registration.Registrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.jdbcjobstore.JobStoreSupport;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** In Spring Boot a part that is missing is silent: what the service stands on is asked for by name. */
class StartUpTest {
    @TempDir
    private Path folder;

    @Test
    void theServiceStandsOnMigrationsAStoredScheduleAndTheLoopbackAddress() throws IOException, SchedulerException {
        try (SmallSite site = new SmallSite(List.of("政务动态"))) {
            site.register(folder);
            SettableClock clock = new SettableClock(LocalDateTime.of(2024, 1, 8, 8, 0));
            try (ConfigurableApplicationContext office =
                    TestOffice.start(folder, clock, "monitor.scan.open=0 0 8-18/2 ? * MON-FRI")) {
                assertThat(office.getBean(Flyway.class).info().applied()).hasSizeGreaterThanOrEqualTo(4);
                assertThat(office.getBean(Flyway.class).info().pending()).isEmpty();

                Scheduler scheduler = office.getBean(Scheduler.class);
                assertThat(JobStoreSupport.class)
                        .isAssignableFrom(scheduler.getMetaData().getJobStoreClass());
                assertThat(scheduler.isStarted()).isTrue();
                assertThat(office.getBean(ScanSchedule.class).nextFires()).containsOnlyKeys(Plan.OPEN);

                Environment settings = office.getEnvironment();
                assertThat(settings.getProperty("server.address")).isEqualTo("127.0.0.1");
                assertThat(settings.getProperty("spring.h2.console.enabled")).isEqualTo("false");
                assertThat(settings.getProperty("spring.jpa.hibernate.ddl-auto"))
                        .isEqualTo("validate");

                assertThat(office.getBean(Registrations.class).sites())
                        .singleElement()
                        .satisfies(one -> assertThat(one.site().name()).isEqualTo(SmallSite.NAME));
                assertThat(office.getBean(ScanPermission.class).missingKey()).contains("monitor.contact");
            }
        }
    }
}
