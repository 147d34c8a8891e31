package org.govmonitor.app.availability;

import java.nio.file.Path;
import org.govmonitor.app.store.TestDatabase;

class H2AvailabilityTest extends AvailabilityContract {
    @Override
    TestDatabase database(Path folder) {
        return TestDatabase.h2InMemory();
    }
}
