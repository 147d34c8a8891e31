package org.govmonitor.app.ledger;

import org.govmonitor.app.store.TestDatabase;

class H2LedgerPropertiesTest extends LedgerProperties {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
