package org.govmonitor.app.publishing.bulletin;

import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** What was asked of a bulletin cannot be done; the message says why, for people. */
public final class BulletinRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of(BulletinRefusal.class);

    private final boolean stale;

    private BulletinRefusal(String message, boolean stale) {
        super(message);
        this.stale = stale;
    }

    static BulletinRefusal of(String key, @Nullable Object... values) {
        return new BulletinRefusal(WORDS.say(key, values), false);
    }

    /** Somebody was faster. */
    static BulletinRefusal stale() {
        return new BulletinRefusal(WORDS.say("stale"), true);
    }

    /** Whether it would be taken if it named the present version. */
    public boolean isStale() {
        return stale;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
