package org.govmonitor.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of the time when sites and accounts were numbered apart. */
class TargetNumbersTest {
    private static final String DAY = "TIMESTAMP WITH TIME ZONE '2024-01-08 00:00:00+00'";

    @TempDir
    Path folder;

    @Test
    void sitesAndAccountsShareOneNumberingInH2() throws Exception {
        sitesAndAccountsShareOneNumbering(TestDatabase.h2InFile(folder));
    }

    @Test
    void sitesAndAccountsShareOneNumberingInPostgres() throws Exception {
        sitesAndAccountsShareOneNumbering(TestDatabase.postgres(TargetNumbersTest.class));
    }

    private static void sitesAndAccountsShareOneNumbering(TestDatabase database) {
        DriverManagerDataSource source = new DriverManagerDataSource(database.url(), database.user(), "");
        JdbcTemplate sql = new JdbcTemplate(source);
        flyway(source).target("10").load().migrate();
        sql.execute("insert into unit (ordinal, name) values (1, 'u')");
        for (String name : List.of("a", "b", "c")) {
            sql.update("insert into site (ordinal, name, url, unit_id) select 1, ?, 'https://x/', id from unit", name);
            sql.update(
                    "insert into media_account (ordinal, name, platform, unit_id)"
                            + " select 1, ?, 'WECHAT', id from unit",
                    name);
            sql.update(
                    "insert into account_source (account_id, ordinal, kind, url)"
                            + " select id, 0, 'FEED', ? from media_account where name = ?",
                    "https://feed/" + name,
                    name);
        }
        sql.execute(
                "insert into scan_site (id, site_id, plan, fired_at, attempt, owner, state, started_at, lease_until,"
                        + " columns_registered, columns_judged, pages, attachments, failed) values (1, 2, 'daily', "
                        + DAY
                        + ", 1, 'o', 'ENDED', " + DAY + ", " + DAY + ", 0, 0, 1, 0, 0)");
        sql.execute("insert into subject (id, site_id, kind, scheme, url, last_verdict, last_seen_at, times_gone)"
                + " values (1, 2, 'SITE_UNREACHABLE', 'SITE', 'https://x/', 'FOUND', " + DAY + ", 0)");

        flyway(source).javaMigrations(new TargetNumbers()).load().migrate();

        assertThat(sql.queryForList("select id from target order by id", Long.class))
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(sql.queryForList("select name from site where id = 2", String.class))
                .containsExactly("b");
        assertThat(sql.queryForList("select id from media_account order by name", Long.class))
                .doesNotContain(1L, 2L, 3L);
        assertThat(sql.queryForList(
                        "select s.url from account_source s join media_account a on a.id = s.account_id"
                                + " where a.name = 'c'",
                        String.class))
                .containsExactly("https://feed/c");
        assertThat(sql.queryForList("select place from subject where target_id = 2", String.class))
                .containsExactly("https://x/");
        Long account = sql.queryForObject("select id from media_account where name = 'a'", Long.class);
        assertThat(sql.update("update scan_site set target_id = ?", account)).isEqualTo(1);
        assertThatThrownBy(() -> sql.update("update scan_site set target_id = 999"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static FluentConfiguration flyway(DriverManagerDataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:org/govmonitor/app/registration/schema",
                        "classpath:org/govmonitor/app/ledger/schema",
                        "classpath:org/govmonitor/app/runs/schema");
    }
}
