package org.govmonitor.app.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.govmonitor.app.settings.ConfigDirectory;
import org.govmonitor.app.settings.DataDirectory;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.calendar.WorkingDays;
import org.govmonitor.check.Visit;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.DocumentReader;
import org.govmonitor.document.format.FormatReader;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.scan.SiteScan;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;

/** A process with nothing but the ledger in it, on a database that others may share. */
final class LedgerNode implements AutoCloseable {

    /** No stereotype: the whole service, when a test starts it, must not come upon this by scanning. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        PersistenceExceptionTranslationAutoConfiguration.class
    })
    @EntityScan("org.govmonitor.app.ledger")
    @EnableJpaRepositories("org.govmonitor.app.ledger")
    @ComponentScan({"org.govmonitor.app.ledger", "org.govmonitor.app.store"})
    static class LedgerAlone {}

    static final KeyedHash HASH = new KeyedHash(new byte[KeyedHash.KEY_BYTES]);

    final TestClock clock = new TestClock(Instant.parse("2024-01-08T00:00:00Z"));
    final KillSwitch kill = new KillSwitch();
    private final ConfigurableApplicationContext context;

    LedgerNode(TestDatabase database, Path data) throws IOException {
        DataDirectory directory = DataDirectory.of(data);
        Indicators indicators;
        try (InputStream yaml = ConfigDirectory.of(null).open("indicators.yaml")) {
            indicators = Indicators.read(yaml);
        }
        WorkingDays calendar;
        try (InputStream yaml = ConfigDirectory.of(null).open("calendar.yaml")) {
            calendar = WorkingDays.read(yaml);
        }
        context = new SpringApplicationBuilder(LedgerAlone.class)
                .web(WebApplicationType.NONE)
                .initializers(empty -> {
                    GenericApplicationContext beans = (GenericApplicationContext) empty;
                    beans.registerBean(Clock.class, () -> clock);
                    beans.registerBean(KeyedHash.class, () -> HASH);
                    beans.registerBean(DataDirectory.class, () -> directory);
                    beans.registerBean(Indicators.class, () -> indicators);
                    beans.registerBean(WorkingDays.class, () -> calendar);
                    beans.registerBean(DocumentReader.class, () -> new FormatReader(DocumentLimits.USUAL));
                    beans.registerBean(KillSwitch.class, () -> kill);
                })
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.main.log-startup-info=false",
                        "--logging.level.root=off");
    }

    ScanIntake intake() {
        return context.getBean(ScanIntake.class);
    }

    Reconciler reconciler() {
        return context.getBean(Reconciler.class);
    }

    Findings findings() {
        return context.getBean(Findings.class);
    }

    Review review() {
        return context.getBean(Review.class);
    }

    JdbcTemplate sql() {
        return context.getBean(JdbcTemplate.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The one number that a query gives. */
    long number(String query, Object... arguments) {
        return Objects.requireNonNull(sql().queryForObject(query, Long.class, arguments));
    }

    /** Registers a site and gives its id. */
    long site(String name) {
        sql().update("insert into unit (ordinal, name) values (1, ?)", "unit of " + name);
        long id = number("select coalesce(max(id), 0) + 1 from target");
        sql().update("insert into target (id) values (?)", id);
        sql().update(
                        "insert into site (id, ordinal, name, url, unit_id) select ?, 1, ?, ?, id from unit where name = ?",
                        id,
                        name,
                        "https://" + name + ".example/",
                        "unit of " + name);
        return id;
    }

    /** A whole scan, from claim to ledger. */
    void scan(long site, Instant firedAt, SiteScanEnd end, List<Visit> visits) {
        clock.set(firedAt);
        Claim claim = intake().claim(new SiteScanKey(site, "daily", firedAt)).orElseThrow();
        intake().record(claim, visits);
        intake().end(claim, end);
        reconciler().reconcile(claim.scanSiteId());
    }

    /** An end of a scan that opened the home page. */
    static SiteScanEnd end(int columnsJudged) {
        return new SiteScanEnd(SiteScan.State.SCANNED, columnsJudged, columnsJudged, columnsJudged, 0, 0);
    }

    @Override
    public void close() {
        context.close();
    }
}
