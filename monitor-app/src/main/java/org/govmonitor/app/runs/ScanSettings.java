package org.govmonitor.app.runs;

import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.govmonitor.check.leak.ContactReports;
import org.govmonitor.scan.ScanPlan;
import org.govmonitor.words.Words;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** {@code monitor.scan}: what each key means stands in {@code config/application.yaml}. */
@Validated
@ConfigurationProperties(prefix = "monitor.scan", ignoreUnknownFields = false)
record ScanSettings(
        @DefaultValue("0 0 6 * * ?") Schedule daily,
        @DefaultValue("0 0 8-18/2 ? * MON-FRI") Schedule open,
        @DefaultValue("2000") @Min(1) int maxPages,

        @DefaultValue("10m") @DurationMin(millis = 1) @DurationMax(days = 1)
        Duration maxTime,

        @DefaultValue("2GB") DataSize maxSize,
        @DefaultValue("none") ContactReports reportContacts) {
    private static final Words WORDS = Words.of(ScanSettings.class);

    /** @throws IllegalArgumentException where a budget is nothing */
    ScanSettings {
        if (maxSize.toBytes() < 1) {
            throw new IllegalArgumentException(WORDS.say("size.least", "max-size", maxSize));
        }
    }

    private ScanPlan.Budget budget() {
        return new ScanPlan.Budget(maxPages, maxTime, maxSize.toBytes());
    }

    /** What is asked of a scan as of a day. */
    ScanPlan plan(LocalDate today, Clock clock) {
        return ScanPlan.of(today, clock).withBudget(budget()).reporting(reportContacts);
    }

    Schedule schedule(Plan plan) {
        return plan == Plan.DAILY ? daily : open;
    }
}
