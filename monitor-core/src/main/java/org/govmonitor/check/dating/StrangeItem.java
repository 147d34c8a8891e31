package org.govmonitor.check.dating;

import java.time.Instant;
import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * An item that is on a list now and was not when the list was last read in full, and all that is said of its day.
 *
 * @param address the canonical address of its article
 * @param column the name of the column
 * @param bears the date that the list shows for it
 * @param firstSeen the day it was first seen
 * @param before the latest earlier day on which the list was read in full
 * @param article what its article says of its own day, or null
 * @param link the day in its address, or null; for people only, as addresses are often a few days off
 * @param lastModified the header of that name as the article was sent, or null; for people only
 */
public record StrangeItem(
        HttpUrl address,
        String column,
        LocalDate bears,
        LocalDate firstSeen,
        LocalDate before,
        @Nullable LocalDate article,
        @Nullable LocalDate link,
        @Nullable String lastModified,
        Instant observedAt) {}
