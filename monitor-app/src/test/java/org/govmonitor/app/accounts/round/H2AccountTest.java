package org.govmonitor.app.accounts.round;

import java.nio.file.Path;
import org.govmonitor.app.store.TestDatabase;

class H2AccountTest extends AccountContract {
    @Override
    TestDatabase database(Path folder) {
        return TestDatabase.h2InMemory();
    }
}
