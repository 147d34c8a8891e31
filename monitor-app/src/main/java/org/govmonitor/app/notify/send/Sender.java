package org.govmonitor.app.notify.send;

import java.time.Instant;

/** One way of sending. */
interface Sender {
    /**
     * Sends once.
     *
     * @param now for signatures
     */
    Outcome send(Way way, Letter letter, Instant now);
}
