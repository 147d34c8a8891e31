package org.govmonitor.app.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.govmonitor.app.store.TestDatabase;

class PostgresScheduleTest extends ScheduleContract {
    @Override
    TestDatabase database(Path folder) throws IOException, SQLException {
        return TestDatabase.postgres(PostgresScheduleTest.class);
    }
}
