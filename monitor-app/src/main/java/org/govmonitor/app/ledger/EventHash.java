package org.govmonitor.app.ledger;

import org.govmonitor.privacy.KeyedHash;
import org.springframework.stereotype.Component;

/** Chains events under the installation's key, so that whoever can write the database alone cannot rewrite history unseen. */
@Component
class EventHash {
    private final KeyedHash hash;

    EventHash(KeyedHash hash) {
        this.hash = hash;
    }

    String of(FindingEvent event) {
        return hash.hex(event.said());
    }
}
