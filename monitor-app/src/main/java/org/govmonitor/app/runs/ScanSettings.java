package org.govmonitor.app.runs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
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
        @DefaultValue("0 0 6 * * ?") Schedule columns,
        @DefaultValue("0 30 6 * * ?") Schedule content,
        @DefaultValue("0 0 9,16 * * ?") Schedule accounts,
        @DefaultValue("0 0 8-18/2 ? * MON-FRI") Schedule open,
        @DefaultValue("-") Schedule whole,
        @DefaultValue @Valid Deep deep,
        @DefaultValue("2000") @Min(1) int maxPages,

        @DefaultValue("10m") @DurationMin(millis = 1) @DurationMax(days = 1)
        Duration maxTime,

        @DefaultValue("2GB") DataSize maxSize,
        @DefaultValue("none") ContactReports reportContacts) {
    /**
     * {@code monitor.scan.deep}.
     *
     * @param until the hour of the office at which the night's work ends
     * @param everyDays days between the end of one crawl of a site and the beginning of the next
     * @param maxPages what one site may cost a night
     */
    record Deep(
            @DefaultValue("0 0 22 * * ?") Schedule cron,
            @DefaultValue("06:00") LocalTime until,
            @DefaultValue("14") @Min(1) @Max(366) int everyDays,
            @DefaultValue("3000") @Min(1) int maxPages) {}

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

    /**
     * What is asked of the scan of one site as of now.
     *
     * @param firedAt when the run was due: the night of a deep crawl is the one that followed
     * @return empty where the time for it is over
     */
    Optional<ScanPlan> plan(Plan plan, Instant firedAt, Clock clock) {
        ScanPlan whole = ScanPlan.of(LocalDate.now(clock), clock)
                .of(plan.kind())
                .withBudget(budget())
                .reporting(reportContacts);
        if (plan != Plan.DEEP) {
            return Optional.of(whole);
        }
        Duration left = Duration.between(clock.instant(), endOfNight(firedAt, clock));
        return left.isNegative() || left.isZero()
                ? Optional.empty()
                : Optional.of(whole.withBudget(new ScanPlan.Budget(deep.maxPages, left, maxSize.toBytes())));
    }

    private Instant endOfNight(Instant firedAt, Clock clock) {
        ZonedDateTime fired = firedAt.atZone(clock.getZone());
        ZonedDateTime end = fired.with(deep.until);
        return (end.isAfter(fired) ? end : end.plusDays(1)).toInstant();
    }

    Schedule schedule(Plan plan) {
        return switch (plan) {
            case COLUMNS -> columns;
            case CONTENT -> content;
            case DEEP -> deep.cron;
            case ACCOUNTS -> accounts;
            case WHOLE -> whole;
            case OPEN -> open;
        };
    }
}
