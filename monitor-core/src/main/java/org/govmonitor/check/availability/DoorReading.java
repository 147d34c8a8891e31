package org.govmonitor.check.availability;

import java.time.Instant;
import java.time.ZoneId;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.ShownCertificate;
import org.govmonitor.indicator.AvailabilityRule;
import org.govmonitor.probe.HttpsWay;
import org.jspecify.annotations.Nullable;

/**
 * How one site encrypts, as last seen.
 *
 * @param address the canonical address of the home page
 * @param certificate null where none was shown
 * @param zone whose days are written
 */
public record DoorReading(
        HttpUrl address,
        @Nullable ShownCertificate certificate,
        HttpsWay https,
        AvailabilityRule rule,
        ZoneId zone,
        Instant observedAt) {}
