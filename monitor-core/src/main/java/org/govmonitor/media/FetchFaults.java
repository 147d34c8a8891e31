package org.govmonitor.media;

import java.time.Instant;
import org.govmonitor.fetch.Failure;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.words.Words;

/** What a failed fetch means for a source. */
public final class FetchFaults {
    private static final Words WORDS = Words.of(FetchFaults.class);

    private FetchFaults() {}

    /** A source that could not be fetched. */
    public static Reading.Unreadable unread(SourceKind source, FetchResult.Failed failed, Instant now) {
        return new Reading.Unreadable(source, now, reason(failed), detail(failed));
    }

    public static UnreadableReason reason(FetchResult.Failed failed) {
        if (failed.turnedAway()) {
            return UnreadableReason.BLOCKED;
        }
        if (failed.status() == 404 || failed.status() == 410) {
            return UnreadableReason.NOT_THERE;
        }
        return failed.failure() == Failure.TOO_LARGE ? UnreadableReason.TOO_LARGE : UnreadableReason.NOT_REACHED;
    }

    /** For people, one line in Chinese, without the address, which may carry a token. */
    public static String detail(FetchResult.Failed failed) {
        if (failed.failure() == Failure.STATUS) {
            return WORDS.say("fetch.status", failed.status());
        }
        return WORDS.say("fetch." + failed.failure().name());
    }
}
