package org.govmonitor.app.members;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.govmonitor.app.store.TestDatabase;

class PostgresMembersTest extends MembersContract {
    @Override
    TestDatabase database(Path folder) throws IOException, SQLException {
        return TestDatabase.postgres(PostgresMembersTest.class);
    }
}
