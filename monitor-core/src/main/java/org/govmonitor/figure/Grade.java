package org.govmonitor.figure;

import org.govmonitor.words.Words;

/** How much a check minds, gravest first. */
public enum Grade {
    /** Figures contradict each other: nothing may be published before it is cleared up. */
    STOP,
    /** The figures can be so, but a reader may stumble: a person should look. */
    WARN,
    /** Something to know. */
    NOTE;

    /** What people call it. */
    public String title() {
        return Words.of(Grade.class).say("grade." + name());
    }
}
