package org.govmonitor.app.ledger;

import java.io.IOException;
import java.sql.SQLException;
import org.govmonitor.app.store.TestDatabase;

class PostgresLedgerPropertiesTest extends LedgerProperties {
    @Override
    TestDatabase database() throws IOException, SQLException {
        return TestDatabase.postgres(PostgresLedgerPropertiesTest.class);
    }
}
