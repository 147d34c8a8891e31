package org.govmonitor.app.runs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.govmonitor.discover.DiscoveryBudget;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** {@code monitor.discover}: what each key means stands in {@code config/application.yaml}. */
@Validated
@ConfigurationProperties(prefix = "monitor.discover", ignoreUnknownFields = false)
record DiscoverSettings(
        @DefaultValue("30") @Min(1) @Max(3650) int againAfterDays,
        @DefaultValue("400") @Min(1) int maxPages,

        @DefaultValue("8m") @DurationMin(millis = 1) @DurationMax(days = 1)
        Duration maxTime) {

    DiscoveryBudget budget() {
        return new DiscoveryBudget(maxPages, maxTime);
    }
}
