package org.govmonitor.app.notify.send;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is sent.
 *
 * @param id of this message on this way, the same whenever it is sent again; lower case letters and digits
 * @param unit to which it goes, null for the office
 * @param items how many things it lists, 0 for none
 */
public record Letter(
        String id, @Nullable String unit, String subject, String body, int items, boolean urgent, Instant createdAt) {
    /** Subject and body as one text. */
    String text() {
        return body.isEmpty() ? subject : subject + "\n" + body;
    }
}
