package org.govmonitor.app.chase;

import java.util.List;
import java.util.Set;
import org.govmonitor.app.runs.round.Crons;
import org.govmonitor.indicator.Severity;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code monitor.chase} of the settings.
 *
 * @param steps the ladder from its lowest rung
 * @param recurrenceDays within how many days after closing a finding that comes back recurs
 * @param weeklyVerifications how many findings a weekly round has looked at again, 0 to 100
 */
@ConfigurationProperties(prefix = "monitor.chase", ignoreUnknownFields = false)
record ChaseSettings(
        @DefaultValue({}) List<Step> steps,
        @DefaultValue("30") int recurrenceDays,
        @DefaultValue("100") int weeklyVerifications,
        @DefaultValue("-") String daily,
        @DefaultValue("-") String weekly,
        @DefaultValue("-") String monthly) {
    private static final Words WORDS = Words.of(ChaseSettings.class);
    private static final int YEAR = 366;
    private static final int MOST = 100;

    /**
     * A rung.
     *
     * @param after how many working days after the deadline, at least 1
     * @param proposed whether a person decides
     */
    record Step(
            String name,
            int after,
            Set<Severity> severities,
            @DefaultValue("false") boolean proposed) {
        Step {
            severities = Set.copyOf(severities);
        }
    }

    ChaseSettings {
        steps = List.copyOf(steps);
        int before = 0;
        for (Step step : steps) {
            if (step.after() <= before
                    || step.name().isBlank()
                    || step.severities().isEmpty()) {
                throw new IllegalArgumentException(WORDS.say("settings.steps", step.name()));
            }
            before = step.after();
        }
        if (recurrenceDays < 0 || recurrenceDays > YEAR) {
            throw new IllegalArgumentException(WORDS.say("settings.recurrence", recurrenceDays));
        }
        if (weeklyVerifications < 0 || weeklyVerifications > MOST) {
            throw new IllegalArgumentException(WORDS.say("settings.weekly", weeklyVerifications));
        }
        for (String cron : List.of(daily, weekly, monthly)) {
            cron(cron);
        }
    }

    static @Nullable String cron(String written) {
        return Crons.read(written);
    }
}
