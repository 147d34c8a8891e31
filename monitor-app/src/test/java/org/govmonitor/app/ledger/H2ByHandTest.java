package org.govmonitor.app.ledger;

import java.nio.file.Path;
import org.govmonitor.app.store.TestDatabase;

class H2ByHandTest extends ByHandContract {
    @Override
    TestDatabase database(Path folder) {
        return TestDatabase.h2InFile(folder);
    }
}
