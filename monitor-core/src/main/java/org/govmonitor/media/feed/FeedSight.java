package org.govmonitor.media.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.govmonitor.media.Sight;
import org.govmonitor.media.Sight.Extent;
import org.jspecify.annotations.Nullable;

/** What a feed would have shown, by what is known of when its bridge last looked. */
final class FeedSight {
    /** Write a feed from their store, with a time in its head that has nothing to do with a fetch. */
    private static final Pattern FROM_STORE = Pattern.compile("we-?we-?rss|we-?mp-?rss|werss");
    /** Fetch from the platform to answer, and fail where that fails. */
    private static final Pattern FETCHING = Pattern.compile("rsshub");

    /** A head's time this close to the newest entry's is copied from it. */
    private static final Duration COPIED = Duration.ofMinutes(1);

    private FeedSight() {}

    /**
     * @param since the oldest entry's time, or null where there is none
     * @param newest the newest entry's time
     * @param fetchedAt what the bridge tells of itself, or null where it was not asked or does not tell
     * @param asked whether it was asked
     */
    static Sight of(
            FeedDocument feed,
            @Nullable Instant since,
            Instant newest,
            @Nullable Instant fetchedAt,
            boolean asked,
            Instant now) {
        if (asked) {
            return fetchedAt == null
                    ? new Sight(Extent.PART, since, now)
                    : new Sight(Extent.ALL, since, earlier(fetchedAt, now));
        }
        String generator = feed.generator() == null ? "" : feed.generator().toLowerCase(Locale.ROOT);
        Instant madeAt = feed.madeAt();
        if (madeAt == null || FROM_STORE.matcher(generator).find() || !madeAt.isAfter(newest.plus(COPIED))) {
            return new Sight(Extent.PART, since, now);
        }
        Extent extent = FETCHING.matcher(generator).find() ? Extent.ALL : Extent.CLAIMED;
        return new Sight(extent, since, earlier(madeAt, now));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
