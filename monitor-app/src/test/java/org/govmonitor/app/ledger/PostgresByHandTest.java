package org.govmonitor.app.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.govmonitor.app.store.TestDatabase;

class PostgresByHandTest extends ByHandContract {
    @Override
    TestDatabase database(Path folder) throws IOException, SQLException {
        return TestDatabase.postgres(PostgresByHandTest.class);
    }
}
