package org.govmonitor.app.figures;

import org.govmonitor.words.Words;

/** What a set of figures is about; each is brought and corrected by itself. */
public enum Matter {
    /** Letters by channel. */
    LETTERS,
    /** Work orders of the city's question platform. */
    ORDERS,
    /** Annual forms of websites filed in the provincial system. */
    FILING;

    /** What people call it. */
    public String title() {
        return Words.of(Matter.class).say("matter." + name());
    }
}
