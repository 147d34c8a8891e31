package org.govmonitor.app.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;

/**
 * An office of 60 units, 300 sites with 15,000 columns, 300 accounts and 200,000 findings of three years, written into a store
 * that has its tables and nothing in them. Two offices made on the same day are the same.
 */
final class LargeOffice {
    static final int UNITS = 60;
    static final int SITES = 300;
    static final int COLUMNS_OF_A_SITE = 50;
    static final int ACCOUNTS = 300;
    static final int FINDINGS = 200_000;

    private static final List<String> TABLES_WITH_IDENTITY = List.of(
            "unit",
            "site_column",
            "account_source",
            "scan_run",
            "column_observation",
            "site_observation",
            "column_proposal",
            "annual_report",
            "audit_event",
            "verification",
            "account_check",
            "account_report",
            "issued_list");

    private static final Map<String, String> SEQUENCES = Map.of(
            "target_seq", "target",
            "ledger_subject_seq", "subject",
            "ledger_scan_seq", "scan_site",
            "ledger_finding_seq", "finding",
            "ledger_event_seq", "finding_event",
            "ledger_exemption_seq", "exemption",
            "ledger_evidence_seq", "finding_evidence");

    private final Connection store;
    private final LocalDate today;
    private final Random dice = new Random(20190419);

    private LargeOffice(Connection store, LocalDate today) {
        this.store = store;
        this.today = today;
    }

    /** Fills the store; its rows end on a day. */
    static void fill(DataSource source, LocalDate today) throws SQLException {
        try (Connection store = source.getConnection()) {
            store.setAutoCommit(false);
            new LargeOffice(store, today).fill();
        }
    }

    private void fill() throws SQLException {
        Instant began = Instant.now();
        try (Statement sql = store.createStatement()) {
            // Batches of several tables are written at once, so that a row may come before the one it refers to.
            sql.execute("SET REFERENTIAL_INTEGRITY FALSE");
            List<String> indexes = withoutIndexes(sql);
            new OfficeRegistry(store, dice, today).fill();
            new OfficeScans(store, dice, today).fill();
            new OfficeLedger(store, dice, today).fill();
            for (String index : indexes) {
                sql.execute(index);
            }
            sql.execute("SET REFERENTIAL_INTEGRITY TRUE");
            for (String table : TABLES_WITH_IDENTITY) {
                sql.execute("ALTER TABLE " + table + " ALTER COLUMN id RESTART WITH " + after(sql, table, 1));
            }
            for (Map.Entry<String, String> sequence : SEQUENCES.entrySet()) {
                sql.execute(
                        "ALTER SEQUENCE " + sequence.getKey() + " RESTART WITH " + after(sql, sequence.getValue(), 51));
            }
            sql.execute("ANALYZE");
        }
        store.commit();
        System.out.println(
                "made in " + java.time.Duration.between(began, Instant.now()).toSeconds() + " s");
    }

    /** Takes away the indexes that are no constraint and gives the statements that make them anew: all at once they cost far less. */
    private static List<String> withoutIndexes(Statement sql) throws SQLException {
        Map<String, String> made = new LinkedHashMap<>();
        try (ResultSet columns = sql.executeQuery("""
                SELECT c.index_name, c.table_name, LISTAGG(c.column_name || ' ' || c.ordering_specification
                    || CASE WHEN c.null_ordering IS NULL THEN '' ELSE ' NULLS ' || c.null_ordering END, ', ')
                  WITHIN GROUP (ORDER BY c.ordinal_position)
                FROM information_schema.index_columns c JOIN information_schema.indexes i
                  ON i.index_schema = c.index_schema AND i.index_name = c.index_name
                WHERE i.index_type_name = 'INDEX' AND NOT i.is_generated AND c.table_name NOT LIKE 'QRTZ%' AND c.table_name NOT LIKE 'flyway%'
                GROUP BY c.index_name, c.table_name""")) {
            while (columns.next()) {
                made.put(
                        columns.getString(1),
                        "CREATE INDEX " + columns.getString(1) + " ON " + columns.getString(2) + " ("
                                + columns.getString(3) + ")");
            }
        }
        List<String> again = new ArrayList<>();
        for (Map.Entry<String, String> index : made.entrySet()) {
            try {
                sql.execute("DROP INDEX " + index.getKey());
                again.add(index.getValue());
            } catch (SQLException e) {
                if (e.getErrorCode() != ErrorCode.INDEX_BELONGS_TO_CONSTRAINT_2) {
                    throw e;
                }
            }
        }
        return again;
    }

    private static long after(Statement sql, String table, int gap) throws SQLException {
        try (ResultSet last = sql.executeQuery("SELECT COALESCE(MAX(id), 0) FROM " + table)) {
            last.next();
            return last.getLong(1) + gap;
        }
    }
}
