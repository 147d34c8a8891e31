package org.govmonitor.probe;

import java.time.Instant;
import org.govmonitor.fetch.ShownCertificate;
import org.govmonitor.fetch.Timing;
import org.jspecify.annotations.Nullable;

/**
 * One visit to a home page.
 *
 * @param at when it began
 * @param status of the answer, or 0 where there was none
 * @param certificate that was shown, or null
 * @param https where the plain address leads, as far as this visit tells
 */
public record Probe(
        Instant at,
        Outcome outcome,
        int status,
        Timing timing,
        @Nullable ShownCertificate certificate,
        HttpsWay https) {}
