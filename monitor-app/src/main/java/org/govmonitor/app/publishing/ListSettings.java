package org.govmonitor.app.publishing;

import org.govmonitor.export.Coverage;
import org.govmonitor.words.Words;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code monitor.list} of the settings.
 *
 * @param coverageShare the percentage below which a list says in its first line how little was read, 0 to 100
 */
@ConfigurationProperties("monitor.list")
record ListSettings(@DefaultValue("95") int coverageShare) {
    private static final Words WORDS = Words.of(ListSettings.class);

    ListSettings {
        if (coverageShare < 0 || coverageShare > 100) {
            throw new IllegalArgumentException(WORDS.say("share", coverageShare));
        }
    }

    /** As {@link Coverage} wants it. */
    double wanted() {
        return coverageShare / 100.0;
    }
}
