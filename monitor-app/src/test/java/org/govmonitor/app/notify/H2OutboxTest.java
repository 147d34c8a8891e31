package org.govmonitor.app.notify;

import java.nio.file.Path;
import org.govmonitor.app.store.TestDatabase;

class H2OutboxTest extends OutboxContract {
    @Override
    TestDatabase database(Path folder) {
        return TestDatabase.h2InMemory();
    }
}
