package org.govmonitor.app.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Rows of one table, written by batches. */
final class Rows implements AutoCloseable {
    private static final int BATCH = 1000;

    private final PreparedStatement insert;
    private int waiting;
    private long written;

    /** @param columns divided by commas */
    Rows(Connection store, String table, String columns) throws SQLException {
        String places = String.join(",", Collections.nCopies(columns.split(",").length, "?"));
        insert = store.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")");
    }

    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(
                    i + 1, values[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[i]);
        }
        insert.addBatch();
        written++;
        if (++waiting == BATCH) {
            flush();
        }
    }

    long written() {
        return written;
    }

    @Override
    public void close() throws SQLException {
        flush();
        insert.close();
    }

    private void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            insert.getConnection().commit();
            waiting = 0;
        }
    }
}
