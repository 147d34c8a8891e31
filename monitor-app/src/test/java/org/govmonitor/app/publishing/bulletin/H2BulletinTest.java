package org.govmonitor.app.publishing.bulletin;

import java.nio.file.Path;
import org.govmonitor.app.store.TestDatabase;

class H2BulletinTest extends BulletinContract {
    @Override
    TestDatabase database(Path folder) {
        return TestDatabase.h2InFile(folder);
    }
}
