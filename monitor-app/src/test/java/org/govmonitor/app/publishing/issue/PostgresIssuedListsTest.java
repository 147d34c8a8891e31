package org.govmonitor.app.publishing.issue;

import java.nio.file.Path;
import org.govmonitor.app.store.TestDatabase;

class PostgresIssuedListsTest extends IssuedListsContract {
    @Override
    TestDatabase database(Path folder) throws Exception {
        return TestDatabase.postgres(PostgresIssuedListsTest.class);
    }
}
