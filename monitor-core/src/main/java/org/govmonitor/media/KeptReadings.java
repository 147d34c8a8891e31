package org.govmonitor.media;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Readings of the sources that nobody fetches: what was told to us, and is kept by whoever listens. */
public final class KeptReadings {
    private static final Words WORDS = Words.of(KeptReadings.class);

    private KeptReadings() {}

    /**
     * What WeChat told our callback endpoint. A callback that was set up but never told of a post proves nothing: it may have
     * been set up at another account, or not at all.
     *
     * @param posts all that were told
     * @param listeningSince since when without a break: later than the set-up wherever the endpoint was down, as WeChat tells
     *     only once
     * @param now when the endpoint was last known to listen
     */
    public static Reading pushed(List<Post> posts, Instant listeningSince, Instant now) {
        return posts.isEmpty()
                ? new Reading.Unreadable(
                        SourceKind.WECHAT_PUSH, now, UnreadableReason.NEVER_HEARD, WORDS.say("push.never"))
                : new Reading.Read(
                        SourceKind.WECHAT_PUSH, now, posts, new Sight(Sight.Extent.ALL, listeningSince, now));
    }

    /**
     * What the unit makes known of itself: links that it entered, or that stand in the columns of its site.
     *
     * @param source SELF_REPORT or SITE_LINKS
     * @param posts verified ones only
     * @param agreedSince since when the unit owes them: the day the account was registered with this source
     */
    public static Reading reported(SourceKind source, List<Post> posts, Instant agreedSince, Instant now) {
        return new Reading.Read(source, now, posts, new Sight(Sight.Extent.CLAIMED, agreedSince, now));
    }

    /**
     * What a person saw who looked at the account itself.
     *
     * @param newest the newest post that was there, or null where there was none with a date
     * @param seenAt when the person looked
     */
    public static Reading seen(@Nullable Post newest, Instant seenAt) {
        return newest == null
                ? new Reading.Unreadable(SourceKind.MANUAL, seenAt, UnreadableReason.NO_DATES, WORDS.say("manual.none"))
                : new Reading.Read(
                        SourceKind.MANUAL,
                        seenAt,
                        List.of(newest),
                        new Sight(Sight.Extent.ALL, newest.publishedAt(), seenAt));
    }

    /** The newest of some posts that is public, or null where there is none. */
    public static @Nullable Post newest(List<Post> posts) {
        return posts.stream()
                .filter(post -> !post.deleted())
                .max(Comparator.comparing(Post::publishedAt))
                .orElse(null);
    }
}
