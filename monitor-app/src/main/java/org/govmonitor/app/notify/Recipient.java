package org.govmonitor.app.notify;

import org.jspecify.annotations.Nullable;

/** To whom a message goes. */
public sealed interface Recipient {
    /** All who answer for a unit, by its name. */
    record OfUnit(String unit) implements Recipient {}

    /** Whoever reviews in the office itself. */
    record Office() implements Recipient {}

    /** As tables write it: the unit's name, null for the office. */
    default @Nullable String unitOrNull() {
        return this instanceof OfUnit of ? of.unit() : null;
    }
}
