package org.govmonitor.app.ledger;

import java.nio.file.Path;
import org.govmonitor.app.store.TestDatabase;

class H2LeakTest extends LeakContract {
    @Override
    TestDatabase database(Path folder) {
        return TestDatabase.h2InFile(folder);
    }
}
