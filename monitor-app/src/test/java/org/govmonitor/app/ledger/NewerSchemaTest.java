package org.govmonitor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.govmonitor.app.store.StoreRefusal;
import org.govmonitor.app.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewerSchemaTest {
    @TempDir
    Path folder;

    @Test
    void aSchemaOfALaterProgramIsRefusedAndKeepsItsRows() throws Exception {
        TestDatabase database = TestDatabase.h2InFile(folder);
        try (LedgerNode node = new LedgerNode(database, folder.resolve("node"))) {
            node.site("later");
            node.sql().update("""
                            insert into "flyway_schema_history" ("installed_rank", "version", "description", "type",
                              "script", "checksum", "installed_by", "execution_time", "success")
                            values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'sa', 1, true)""");
        }
        assertThatThrownBy(() -> new LedgerNode(database, folder.resolve("node")))
                .rootCause()
                .isInstanceOf(StoreRefusal.class)
                .hasMessageContaining("结构版本 99")
                .hasMessageContaining("--data");
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), "");
                Statement statement = connection.createStatement();
                ResultSet sites = statement.executeQuery("select name from site")) {
            assertThat(sites.next()).isTrue();
            assertThat(sites.getString(1)).isEqualTo("later");
        }
    }
}
