package org.govmonitor.app.ledger.due;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.govmonitor.calendar.UnknownYearException;
import org.govmonitor.calendar.WorkingDays;
import org.govmonitor.indicator.Severity;
import org.govmonitor.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Counts deadlines under the rules and the calendar in force. */
@Component
@EnableConfigurationProperties(DeadlineSettings.class)
public class Deadlines {
    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);
    private static final Words WORDS = Words.of(Deadlines.class);
    private static final int LONGEST_VERSION = 60;

    private final DeadlineSettings settings;
    private final WorkingDays calendar;

    Deadlines(DeadlineSettings settings, WorkingDays calendar) {
        this.settings = settings;
        this.calendar = calendar;
    }

    /**
     * When something of a severity must be put right.
     *
     * @param start when the unit's time begins
     * @return empty where there is no rule, or where the calendar does not reach that far: a scan must not fail for that, and a
     *     guessed deadline would accuse; {@link #warning} tells people
     */
    public Optional<Due> of(Severity severity, Instant start) {
        DeadlineRule rule = settings.of(severity);
        return switch (rule.unit()) {
            case NONE -> Optional.empty();
            case HOURS ->
                Optional.of(new Due(start.plus(Duration.ofHours(rule.length())), WORDS.say("hours", rule.length())));
            case WORKING_DAYS -> workingDays(rule.length(), start);
        };
    }

    /** Whether the time for a severity runs by the clock, holidays or not. */
    public boolean runsOnDaysOff(Severity severity) {
        return settings.of(severity).unit() == DeadlineRule.Unit.HOURS;
    }

    /** The end of a day that somebody named. */
    public Due on(LocalDate day) {
        return new Due(OfficeDay.endOf(day), WORDS.say("named", day));
    }

    /** What must be added to the calendar, for people; empty where nothing must. */
    public Optional<String> warning(LocalDate today) {
        return calendar.warning(today);
    }

    private Optional<Due> workingDays(int days, Instant start) {
        try {
            LocalDate last = calendar.after(OfficeDay.of(start), days);
            String version = calendar.version();
            String kept = version.substring(0, Math.min(LONGEST_VERSION, version.length()));
            return Optional.of(new Due(OfficeDay.endOf(last), WORDS.say("days", days, kept)));
        } catch (UnknownYearException unknown) {
            LOG.warn("no deadline was set: {}", unknown.getMessage());
            return Optional.empty();
        }
    }
}
