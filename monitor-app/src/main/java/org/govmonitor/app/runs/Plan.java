package org.govmonitor.app.runs;

import java.util.Locale;

/** What a run is to look at. */
public enum Plan {
    /** Every registered site, whole. */
    DAILY,
    /** Only what has an open finding: is it put right? */
    OPEN;

    /** As stored, and as the settings name its schedule. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Plan of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
