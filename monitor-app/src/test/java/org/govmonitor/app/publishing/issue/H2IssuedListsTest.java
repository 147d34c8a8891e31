package org.govmonitor.app.publishing.issue;

import java.nio.file.Path;
import org.govmonitor.app.store.TestDatabase;

class H2IssuedListsTest extends IssuedListsContract {
    @Override
    TestDatabase database(Path folder) {
        return TestDatabase.h2InFile(folder);
    }
}
