package org.govmonitor.media.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.media.AccountReader;
import org.govmonitor.media.FetchFaults;
import org.govmonitor.media.Post;
import org.govmonitor.media.ReadRequest;
import org.govmonitor.media.Reading;
import org.govmonitor.media.Sight;
import org.govmonitor.media.Sight.Extent;
import org.govmonitor.media.SourceMemory;
import org.govmonitor.media.Times;
import org.govmonitor.media.UnreadableReason;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** FEED: the feed that a bridge makes of an account. A dead bridge makes the source unreadable, and is never silence. */
public final class FeedReader implements AccountReader {
    private static final Words WORDS = Words.of(AccountReader.class);
    private static final SourceKind KIND = SourceKind.FEED;

    private final Fetcher fetcher;
    private final Duration stale;
    private final Clock clock;

    /** @param stale how long a bridge may not have looked at the platform before its feed counts as unreadable */
    public FeedReader(Fetcher fetcher, Duration stale, Clock clock) {
        this.fetcher = fetcher;
        this.stale = stale;
        this.clock = clock;
    }

    @Override
    public Reading read(ReadRequest request) {
        HttpUrl url = request.source().url();
        if (url == null) {
            throw new IllegalArgumentException("no feed: " + request.source().kind());
        }
        SourceMemory memory = request.memory();
        FetchResult result = fetcher.fetch(FetchRequest.direct(url, memory == null ? null : memory.validators()));
        if (result instanceof FetchResult.Failed failed) {
            return FetchFaults.unread(KIND, failed, clock.instant());
        }
        if (result instanceof FetchResult.Ok ok) {
            return read(request.source(), url, ok);
        }
        if (memory == null) {
            throw new IllegalStateException("unchanged, without having been asked");
        }
        return unchanged(request.source(), url, memory);
    }

    private Reading read(AccountSource source, HttpUrl url, FetchResult.Ok ok) {
        Instant now = clock.instant();
        Optional<FeedDocument> read = FeedForm.read(ok.body(), ok.contentType());
        if (read.isEmpty()) {
            return unreadable(UnreadableReason.NOT_UNDERSTOOD, "feed.none", List.of());
        }
        FeedDocument feed = read.get();
        FeedPosts posts = FeedPosts.of(feed.entries(), now);
        if (!feed.whole()) {
            return unreadable(UnreadableReason.NOT_UNDERSTOOD, "feed.broken", posts.posts());
        }
        if (feed.entries().isEmpty()) {
            return unreadable(UnreadableReason.EMPTY, "feed.empty", List.of());
        }
        Optional<Instant> newest = posts.newest();
        if (newest.isEmpty()) {
            return unreadable(UnreadableReason.NO_DATES, "feed.undated", List.of());
        }
        Sight sight = FeedSight.of(
                feed, posts.oldest().orElse(null), newest.get(), fetchedAt(source, url), source.status() != null, now);
        // an answer that stays the same may be of use later, when the bridge can be asked again
        Sight kept = source.status() == null ? sight : new Sight(Extent.ALL, sight.since(), sight.until());
        boolean doubtful = posts.isDoubtful() || isFiltered(url);
        return looked(new Reading.Read(
                KIND,
                now,
                posts.posts(),
                doubtful ? sight.inPart() : sight,
                posts.undated(),
                posts.future(),
                new SourceMemory(ok.validators(), doubtful ? kept.inPart() : kept)));
    }

    /** The feed is what it was; only how fresh its bridge is may have changed. */
    private Reading unchanged(AccountSource source, HttpUrl url, SourceMemory memory) {
        Instant now = clock.instant();
        Sight before = memory.sight();
        Instant fetchedAt = source.status() == null ? null : fetchedAt(source, url);
        Sight sight = before;
        if (fetchedAt != null) {
            sight = new Sight(before.extent(), before.since(), fetchedAt.isBefore(now) ? fetchedAt : now);
        } else if (source.status() != null) {
            sight = before.inPart();
        }
        return looked(
                new Reading.Read(KIND, now, List.of(), sight, 0, 0, new SourceMemory(memory.validators(), before)));
    }

    /** A reading, unless its bridge has not looked for too long. */
    private Reading looked(Reading.Read reading) {
        Sight sight = reading.sight();
        return sight.extent() == Extent.PART || !sight.until().plus(stale).isBefore(reading.observedAt())
                ? reading
                : new Reading.Unreadable(
                        KIND,
                        reading.observedAt(),
                        UnreadableReason.BRIDGE_STALE,
                        WORDS.say("feed.bridge", Times.minute(sight.until())),
                        reading.posts());
    }

    private @Nullable Instant fetchedAt(AccountSource source, HttpUrl feed) {
        return source.status() != null
                        && fetcher.fetch(FetchRequest.direct(source.status(), null)) instanceof FetchResult.Ok ok
                ? BridgeStatus.fetchedAt(ok.body(), feed).orElse(null)
                : null;
    }

    /** Whether the address asks the bridge to leave entries out. */
    private static boolean isFiltered(HttpUrl url) {
        return url.queryParameterNames().stream()
                .anyMatch(name -> name.startsWith("title_") || name.startsWith("filter"));
    }

    private Reading unreadable(UnreadableReason reason, String words, List<Post> posts) {
        return new Reading.Unreadable(KIND, clock.instant(), reason, WORDS.say(words), posts);
    }
}
