package org.govmonitor.app.figures;

import java.nio.file.Path;
import org.govmonitor.app.store.TestDatabase;

class PostgresFiguresTest extends FiguresContract {
    @Override
    TestDatabase database(Path folder) throws Exception {
        return TestDatabase.postgres(PostgresFiguresTest.class);
    }
}
