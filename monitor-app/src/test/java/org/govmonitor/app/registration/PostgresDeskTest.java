package org.govmonitor.app.registration;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.govmonitor.app.store.TestDatabase;

class PostgresDeskTest extends DeskContract {
    @Override
    TestDatabase database(Path folder) throws IOException, SQLException {
        return TestDatabase.postgres(PostgresDeskTest.class);
    }
}
