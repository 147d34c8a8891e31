package org.govmonitor.app.runs;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who answers for the scans.
 *
 * @param contact a mail or web address in printable ASCII; empty while none is set
 */
@Validated
@ConfigurationProperties("monitor")
record ContactSettings(
        @DefaultValue("") @Pattern(regexp = "[!-~]*", message = "{monitor.contact}")
        String contact) {

    /** The key to be set, for messages. */
    static final String KEY = "monitor.contact";

    boolean isMissing() {
        return contact.isEmpty();
    }

    /** Null while none is set. */
    @Nullable
    String orNull() {
        return isMissing() ? null : contact;
    }
}
