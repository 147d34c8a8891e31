package org.govmonitor.check.availability;

import java.time.Instant;
import java.time.ZoneId;
import okhttp3.HttpUrl;
import org.govmonitor.indicator.AvailabilityRule;

/**
 * A week of probes of one site.
 *
 * @param address the canonical address of the home page
 * @param zone whose days are meant
 * @param observedAt when the last of the probes was made
 */
public record AvailabilityReading(HttpUrl address, Week week, AvailabilityRule rule, ZoneId zone, Instant observedAt) {}
