package org.govmonitor.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a source that was read would have shown.
 *
 * @param extent which posts
 * @param since nothing earlier would have been shown; null where there is no such limit
 * @param until nothing later would have been shown: when the platform itself was last looked at, not later than the reading
 */
public record Sight(Extent extent, @Nullable Instant since, Instant until) {

    /** How much of what an account publishes a source shows. */
    public enum Extent {
        /** Every post. Its silence is the account's. */
        ALL,
        /**
         * Every post by the word of somebody else: the unit that reports itself, or a bridge of which only its own word says
         * that it looked. Its silence is a reason to ask.
         */
        CLAIMED,
        /** Some posts. Its silence says nothing. */
        PART
    }

    /** The same, of which nothing may be concluded but what it showed. */
    public Sight inPart() {
        return new Sight(Extent.PART, since, until);
    }
}
