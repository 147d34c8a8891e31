package org.govmonitor.app.members;

import java.nio.file.Path;
import org.govmonitor.app.store.TestDatabase;

class H2MembersTest extends MembersContract {
    @Override
    TestDatabase database(Path folder) {
        return TestDatabase.h2InMemory();
    }
}
