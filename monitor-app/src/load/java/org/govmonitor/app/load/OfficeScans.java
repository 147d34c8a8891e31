package org.govmonitor.app.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;

/**
 * A year of scans: each day columns and content of every site and twice every account; of the columns the sightings of the last 31
 * days; how sites opened on each day.
 */
final class OfficeScans {
    private static final int DAYS = 365;
    private static final int DAYS_OF_COLUMNS = 31;
    private static final int DAYS_OF_SLOTS = 2;

    private final Connection store;
    private final Random dice;
    private final LocalDate today;
    private long run;
    private long scan;
    private long observation;

    OfficeScans(Connection store, Random dice, LocalDate today) {
        this.store = store;
        this.dice = dice;
        this.today = today;
    }

    void fill() throws SQLException {
        try (Rows runs = new Rows(store, "scan_run", "id,plan,fired_at,started_at,ended_at,state");
                Rows watched = new Rows(store, "watched_target", "target_id");
                Rows scans = new Rows(
                        store,
                        "scan_site",
                        "id,target_id,plan,fired_at,attempt,owner,state,started_at,lease_until,ended_at,outcome,"
                                + "columns_registered,columns_judged,pages,attachments,failed,reconciled_at,sweep");
                Rows seen = new Rows(
                        store,
                        "site_observation",
                        "id,scan_run_id,site_id,observed_at,kind,state,columns_registered,columns_read,home_standing,"
                                + "home_newest,home_in_order_until,news_policy_count,news_policy_limit,long_stale_count,"
                                + "long_stale_limit,blank_count,blank_limit,pages,attachments,unchanged,attachments_unread");
                Rows columns = new Rows(
                        store,
                        "column_observation",
                        "scan_run_id,site_column_id,observed_at,state,newest,items,standing,kind,in_order_until");
                Rows last = new Rows(store, "site_last_seen", "site_id,judged_id,looked_id")) {
            for (long target = 1; target <= LargeOffice.SITES + LargeOffice.ACCOUNTS; target++) {
                watched.add(target);
            }
            for (int back = DAYS; back >= 0; back--) {
                day(today.minusDays(back), back < DAYS_OF_COLUMNS, runs, scans, seen, columns);
            }
            for (long site = 1; site <= LargeOffice.SITES; site++) {
                long judged = observation - 2L * LargeOffice.SITES + site;
                last.add(site, judged, judged + LargeOffice.SITES);
            }
        }
        openings();
    }

    private void day(LocalDate day, boolean withColumns, Rows runs, Rows scans, Rows seen, Rows columns)
            throws SQLException {
        Instant morning = day.atStartOfDay().toInstant(ZoneOffset.UTC).minusSeconds(7200);
        sites("columns", "COLUMNS", morning, runs, scans, seen);
        if (withColumns) {
            for (long column = 1; column <= (long) LargeOffice.SITES * LargeOffice.COLUMNS_OF_A_SITE; column++) {
                int age = dice.nextInt(16);
                columns.add(
                        run,
                        column,
                        morning.plusSeconds(column / 10),
                        "READ",
                        day.minusDays(age),
                        20,
                        age > 14 ? "STALE" : "FINE",
                        "NEWS",
                        day.plusDays(14 - age));
            }
        }
        sites("content", "CONTENT", morning.plusSeconds(1800), runs, scans, seen);
        for (int round = 0; round < 2; round++) {
            Instant at = morning.plusSeconds(9000 + round * 25_200L);
            run(runs, "accounts", at);
            for (long account = 1; account <= LargeOffice.ACCOUNTS; account++) {
                scan(scans, LargeOffice.SITES + account, "accounts", at, "ALL", 0);
            }
        }
    }

    private void sites(String plan, String kind, Instant at, Rows runs, Rows scans, Rows seen) throws SQLException {
        run(runs, plan, at);
        boolean content = kind.equals("CONTENT");
        for (long site = 1; site <= LargeOffice.SITES; site++) {
            scan(scans, site, plan, at, content ? "DOCUMENTS" : "COLUMNS", content ? 0 : LargeOffice.COLUMNS_OF_A_SITE);
            seen.add(
                    ++observation,
                    run,
                    site,
                    at.plusSeconds(600),
                    kind,
                    "SCANNED",
                    LargeOffice.COLUMNS_OF_A_SITE,
                    LargeOffice.COLUMNS_OF_A_SITE,
                    "FINE",
                    at.atOffset(ZoneOffset.UTC).toLocalDate(),
                    at.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(14),
                    0,
                    5,
                    1,
                    10,
                    0,
                    5,
                    content ? 40 : 52,
                    content ? 12 : 0,
                    content ? 400 : 0,
                    content && site % 7 == 0 ? "TOO_LARGE=2" : "");
        }
    }

    private void run(Rows runs, String plan, Instant at) throws SQLException {
        runs.add(++run, plan, at, at, at.plusSeconds(3000), "ENDED");
    }

    private void scan(Rows scans, long target, String plan, Instant at, String sweep, int columns) throws SQLException {
        Instant end = at.plusSeconds(600);
        scans.add(
                ++scan,
                target,
                plan,
                at,
                1,
                "load",
                "ENDED",
                at,
                end,
                end,
                "SCANNED",
                columns,
                columns,
                52,
                12,
                dice.nextInt(20) == 0 ? 3 : 0,
                end,
                sweep);
    }

    private void openings() throws SQLException {
        try (Rows days = new Rows(
                        store,
                        "probe_day",
                        "site_id,tried_on,opened,failed,line_down,no_evidence,unchecked,reasons,median_ms");
                Rows slots = new Rows(
                        store, "probe_slot", "site_id,due_at,tried_at,result,own_line,tries,status,total_ms")) {
            for (long site = 1; site <= LargeOffice.SITES; site++) {
                for (int back = DAYS; back > 0; back--) {
                    int failed = dice.nextInt(50) == 0 ? 3 : 0;
                    days.add(
                            site,
                            today.minusDays(back),
                            96 - failed,
                            failed,
                            0,
                            0,
                            0,
                            failed == 0 ? "" : "TIMEOUT=3",
                            180);
                }
                for (int slot = DAYS_OF_SLOTS * 96; slot > 0; slot--) {
                    Instant at = today.atStartOfDay().toInstant(ZoneOffset.UTC).minusSeconds(slot * 900L);
                    slots.add(site, at, at, "OPENED", "UP", 1, 200, 180);
                }
            }
        }
    }
}
