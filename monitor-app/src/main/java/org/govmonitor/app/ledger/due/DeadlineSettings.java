package org.govmonitor.app.ledger.due;

import org.govmonitor.indicator.Severity;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long a unit has for a finding of each severity, from the moment it is opened or the unit is told. */
@ConfigurationProperties(prefix = "monitor.deadlines", ignoreUnknownFields = false)
record DeadlineSettings(
        @DefaultValue("24h") DeadlineRule severe,
        @DefaultValue("24h") DeadlineRule high,
        @DefaultValue("3工作日") DeadlineRule ordinary,
        @DefaultValue("20工作日") DeadlineRule hint) {

    DeadlineRule of(Severity severity) {
        return switch (severity) {
            case SEVERE -> severe;
            case HIGH -> high;
            case ORDINARY -> ordinary;
            case HINT -> hint;
        };
    }
}
