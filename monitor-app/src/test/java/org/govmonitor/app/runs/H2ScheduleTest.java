package org.govmonitor.app.runs;

import java.nio.file.Path;
import org.govmonitor.app.store.TestDatabase;

class H2ScheduleTest extends ScheduleContract {
    @Override
    TestDatabase database(Path folder) {
        return TestDatabase.h2InFile(folder);
    }
}
