package org.govmonitor.app.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.govmonitor.app.store.TestDatabase;

class PostgresLifeTest extends LifeContract {
    @Override
    TestDatabase database(Path folder) throws IOException, SQLException {
        return TestDatabase.postgres(PostgresLifeTest.class);
    }
}
