package org.govmonitor.app.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * Migration 11: sites and media accounts get one numbering, so that the ledger can keep a finding of either under one
 * {@code target_id}. Sites keep their numbers, accounts follow behind them. An account has no address, so what tells a
 * subject from others is called its place.
 *
 * <p>A program rather than a script, since the foreign keys that must go bear names that each database made up by itself.
 */
@Component
class TargetNumbers implements JavaMigration {
    private static final List<String> LEDGER = List.of("scan_site", "watched_site", "subject", "batch");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("11");
    }

    @Override
    public String getDescription() {
        return "targets";
    }

    /** Changing it has no effect on a database that has it. */
    @Override
    public Integer getChecksum() {
        return 11;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection store = context.getConnection();
        try (Statement sql = store.createStatement()) {
            for (String table : LEDGER) {
                dropForeignKeys(store, sql, table, "site");
            }
            dropForeignKeys(store, sql, "account_source", "media_account");
            numberAccounts(sql);
            hangOntoTargets(sql);
        }
    }

    private static void numberAccounts(Statement sql) throws SQLException {
        long behind = Math.max(highest(sql, "site"), highest(sql, "media_account"));
        sql.execute("UPDATE account_source SET account_id = account_id + " + behind);
        sql.execute("UPDATE media_account SET id = id + " + behind);
        sql.execute("ALTER TABLE account_source ADD CONSTRAINT account_source_account"
                + " FOREIGN KEY (account_id) REFERENCES media_account (id)");
        long next = Math.max(highest(sql, "site"), highest(sql, "media_account")) + 1;
        sql.execute("CREATE SEQUENCE target_seq START WITH " + next + " INCREMENT BY 1");
    }

    private static void hangOntoTargets(Statement sql) throws SQLException {
        sql.execute("CREATE TABLE target (id BIGINT NOT NULL PRIMARY KEY)");
        for (String table : List.of("site", "media_account")) {
            sql.execute("INSERT INTO target (id) SELECT id FROM " + table);
            sql.execute("ALTER TABLE " + table + " ALTER COLUMN id DROP IDENTITY");
            sql.execute("ALTER TABLE " + table + " ADD CONSTRAINT " + table
                    + "_target FOREIGN KEY (id) REFERENCES target (id)");
        }
        for (String table : LEDGER) {
            sql.execute("ALTER TABLE " + table + " RENAME COLUMN site_id TO target_id");
            sql.execute("ALTER TABLE " + table + " ADD CONSTRAINT " + table
                    + "_target FOREIGN KEY (target_id) REFERENCES target (id)");
        }
        sql.execute("ALTER TABLE watched_site RENAME TO watched_target");
        for (String table : List.of("subject", "visit")) {
            sql.execute("ALTER TABLE " + table + " RENAME COLUMN url TO place");
        }
    }

    private static long highest(Statement sql, String table) throws SQLException {
        try (ResultSet ids = sql.executeQuery("SELECT COALESCE(MAX(id), 0) FROM " + table)) {
            ids.next();
            return ids.getLong(1);
        }
    }

    private static void dropForeignKeys(Connection store, Statement sql, String table, String referenced)
            throws SQLException {
        DatabaseMetaData about = store.getMetaData();
        Set<String> names = new LinkedHashSet<>();
        try (ResultSet keys = about.getImportedKeys(null, store.getSchema(), asStored(about, table))) {
            while (keys.next()) {
                if (keys.getString("PKTABLE_NAME").equalsIgnoreCase(referenced)) {
                    names.add(keys.getString("FK_NAME"));
                }
            }
        }
        for (String name : names) {
            sql.execute("ALTER TABLE " + table + " DROP CONSTRAINT \"" + name + "\"");
        }
    }

    private static String asStored(DatabaseMetaData about, String name) throws SQLException {
        return about.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
