package org.govmonitor.app.figures;

import org.govmonitor.words.Words;

/** How figures came in. */
public enum Way {
    FORM,
    FILE,
    PROGRAM;

    /** What people call it. */
    public String title() {
        return Words.of(Way.class).say("way." + name());
    }
}
