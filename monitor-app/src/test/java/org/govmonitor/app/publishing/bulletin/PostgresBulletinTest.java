package org.govmonitor.app.publishing.bulletin;

import java.nio.file.Path;
import org.govmonitor.app.store.TestDatabase;

class PostgresBulletinTest extends BulletinContract {
    @Override
    TestDatabase database(Path folder) throws Exception {
        return TestDatabase.postgres(PostgresBulletinTest.class);
    }
}
