package org.govmonitor.app.figures;

import java.nio.file.Path;
import org.govmonitor.app.store.TestDatabase;

class H2FiguresTest extends FiguresContract {
    @Override
    TestDatabase database(Path folder) {
        return TestDatabase.h2InFile(folder);
    }
}
