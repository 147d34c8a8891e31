package org.govmonitor.app.registration;

import java.nio.file.Path;
import org.govmonitor.app.store.TestDatabase;

class H2DeskTest extends DeskContract {
    @Override
    TestDatabase database(Path folder) {
        return TestDatabase.h2InMemory();
    }
}
