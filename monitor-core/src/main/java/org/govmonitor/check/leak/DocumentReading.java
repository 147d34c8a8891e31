package org.govmonitor.check.leak;

import java.time.Instant;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * The personal data in the visible text of one page or attachment, read whole.
 *
 * @param address the canonical address
 * @param attachment whether it is a file and not a page
 * @param column the name of the column that leads to it, or null
 * @param page the page that links an attachment, or null
 */
public record DocumentReading(
        HttpUrl address,
        boolean attachment,
        @Nullable String column,
        @Nullable HttpUrl page,
        List<PersonalData> found,
        Instant observedAt) {
    public DocumentReading {
        found = List.copyOf(found);
    }
}
