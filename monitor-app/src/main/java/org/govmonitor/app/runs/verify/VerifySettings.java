package org.govmonitor.app.runs.verify;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code monitor.verify}: what each key means stands in {@code config/application.yaml}.
 *
 * @param againAfter between the end of one verification of a finding and the next
 * @param perHour how many one member may ask for within an hour
 * @param parallel so many at once
 */
@Validated
@ConfigurationProperties(prefix = "monitor.verify", ignoreUnknownFields = false)
record VerifySettings(
        @DefaultValue("30s") @DurationMin @DurationMax(days = 1)
        Duration againAfter,

        @DefaultValue("120") @Min(1) int perHour,
        @DefaultValue("4") @Min(1) @Max(64) int parallel,
        @DefaultValue("80") @Min(1) int maxPages,

        @DefaultValue("2m") @DurationMin(millis = 1) @DurationMax(hours = 1)
        Duration maxTime) {}
