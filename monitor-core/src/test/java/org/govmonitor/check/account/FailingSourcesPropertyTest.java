package org.govmonitor.check.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.check.account.Accounts.NOW;
import static org.govmonitor.check.account.Accounts.RULE;
import static org.govmonitor.check.account.Accounts.known;
import static org.govmonitor.check.account.Accounts.post;
import static org.govmonitor.check.account.Accounts.stale;
import static org.govmonitor.check.account.Accounts.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.govmonitor.check.Problem;
import org.govmonitor.media.KeptReadings;
import org.govmonitor.media.LatestPost;
import org.govmonitor.media.Post;
import org.govmonitor.media.Reading;
import org.govmonitor.media.Sight;
import org.govmonitor.media.Sight.Extent;
import org.govmonitor.media.Times;
import org.govmonitor.media.UnreadableReason;
import org.govmonitor.registry.SourceKind;
import org.junit.jupiter.api.Test;

/** Accounts that really published what they published, seen through sources of which any may fail in any way. */
class FailingSourcesPropertyTest {
    private static final int ROUNDS = 20_000;
    private static final long SEED = 20_240_108;
    private static final int DAYS = 45;

    private final Random random = new Random(SEED);

    private enum Way {
        PROVEN_FEED,
        CLAIMED_FEED,
        WEIBO,
        API,
        PUSH,
        REPORTS,
        LINKS,
        PERSON
    }

    @Test
    void noAccountIsEverAccusedBecauseASourceFailed() {
        int accused = 0;
        int cleared = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Post> truth = truth();
            List<LatestPost> known = known(truth);
            List<Reading> healthy = new ArrayList<>();
            List<Reading> real = new ArrayList<>();
            for (Way way : Way.values()) {
                if (random.nextInt(3) == 0) {
                    Reading reading = healthy(way, truth);
                    healthy.add(reading);
                    real.add(random.nextInt(3) == 0 ? failing(reading) : reading);
                }
            }
            AccountVerdict verdict = verdict(known, real);
            Problem problem = stale(verdict);
            if (problem == null) {
                cleared++;
                continue;
            }
            accused++;
            if (problem.doubtful()) {
                assertThat(real)
                        .as("seed %s, round %s: nothing failed", SEED, round)
                        .isEqualTo(healthy);
            } else {
                assertThat(real)
                        .as("seed %s, round %s: a source that did not fail saw it", SEED, round)
                        .anySatisfy(reading ->
                                assertThat(sawItStale(reading, truth)).isTrue());
            }
        }
        assertThat(accused).as("the test tries accounts of both sorts").isGreaterThan(ROUNDS / 20);
        assertThat(cleared).isGreaterThan(ROUNDS / 20);
    }

    @Test
    void aBridgeThatSaysItLookedAndDidNotIsNeverCertain() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Post> truth = truth();
            Instant frozen = NOW.minus(Duration.ofDays(random.nextInt(DAYS)));
            List<Post> shown = only(truth, post -> post.publishedAt().isBefore(frozen));
            Instant since = oldest(shown);
            Reading lying = new Reading.Read(SourceKind.FEED, NOW, shown, new Sight(Extent.CLAIMED, since, NOW));

            Problem problem = stale(verdict(List.of(), List.of(lying)));

            assertThat(problem == null || problem.doubtful()).isTrue();
        }
    }

    /** Posts at random moments: often, seldom, or not any more. */
    private List<Post> truth() {
        int stop = random.nextInt(DAYS);
        int every = 1 + random.nextInt(20);
        List<Post> posts = new ArrayList<>();
        for (int ago = DAYS + 30; ago >= stop; ago -= 1 + random.nextInt(every)) {
            Instant time = NOW.minus(Duration.ofDays(ago)).minusSeconds(random.nextInt(80_000));
            posts.add(post("t" + ago, time));
        }
        return posts;
    }

    /** What earlier readings left: some posts up to some day. */
    private List<LatestPost> known(List<Post> truth) {
        Instant until = NOW.minus(Duration.ofDays(random.nextInt(DAYS)));
        return only(truth, post -> post.publishedAt().isBefore(until) && random.nextBoolean()).stream()
                .map(Accounts::known)
                .toList();
    }

    private Reading healthy(Way way, List<Post> truth) {
        Instant lately = NOW.minusSeconds(random.nextInt(40 * 3_600));
        return switch (way) {
            case PROVEN_FEED -> listed(SourceKind.FEED, Extent.ALL, truth, lately);
            case CLAIMED_FEED -> listed(SourceKind.FEED, Extent.CLAIMED, truth, lately);
            case WEIBO -> listed(SourceKind.WEIBO, Extent.ALL, truth, NOW);
            case API -> new Reading.Read(SourceKind.WECHAT_API, NOW, some(truth), new Sight(Extent.PART, null, NOW));
            case PUSH -> {
                Instant since = NOW.minus(Duration.ofDays(random.nextInt(60)));
                yield KeptReadings.pushed(
                        only(truth, post -> !post.publishedAt().isBefore(since)), since, NOW);
            }
            case REPORTS ->
                KeptReadings.reported(
                        SourceKind.SELF_REPORT, some(truth), NOW.minus(Duration.ofDays(random.nextInt(60))), NOW);
            case LINKS ->
                KeptReadings.reported(
                        SourceKind.SITE_LINKS, some(truth), NOW.minus(Duration.ofDays(random.nextInt(60))), NOW);
            case PERSON -> {
                Instant seenAt = NOW.minus(Duration.ofDays(random.nextInt(30)));
                yield KeptReadings.seen(
                        KeptReadings.newest(
                                only(truth, post -> post.publishedAt().isBefore(seenAt))),
                        seenAt);
            }
        };
    }

    /** The newest posts up to the moment at which the platform was looked at. */
    private Reading listed(SourceKind source, Extent extent, List<Post> truth, Instant until) {
        List<Post> all = only(truth, post -> !post.publishedAt().isAfter(until));
        List<Post> shown = all.subList(Math.max(0, all.size() - 1 - random.nextInt(20)), all.size());
        if (shown.isEmpty()) {
            return new Reading.Unreadable(source, NOW, UnreadableReason.EMPTY, "空");
        }
        return new Reading.Read(source, NOW, shown, new Sight(extent, oldest(shown), until));
    }

    /** The same source, failing in one of the ways in which sources fail: silent, partly, or with dates that cannot be read. */
    private Reading failing(Reading reading) {
        List<Post> left = random.nextBoolean() ? List.of() : some(reading.posts());
        if (random.nextBoolean() && reading instanceof Reading.Read read) {
            int undated = random.nextInt(3);
            int future = undated == 0 ? 1 : 0;
            return new Reading.Read(read.source(), NOW, left, read.sight().inPart(), undated, future, null);
        }
        UnreadableReason[] reasons = UnreadableReason.values();
        return new Reading.Unreadable(reading.source(), NOW, reasons[random.nextInt(reasons.length)], "失败", left);
    }

    private List<Post> some(List<Post> posts) {
        return only(posts, post -> random.nextInt(3) > 0);
    }

    private static List<Post> only(List<Post> posts, Predicate<Post> which) {
        return posts.stream().filter(which).toList();
    }

    private static Instant oldest(List<Post> posts) {
        return posts.stream().map(Post::publishedAt).min(Instant::compareTo).orElse(NOW);
    }

    /** Whether a source that sees everything last looked on a day on which the account had really been silent for too long. */
    private static boolean sawItStale(Reading reading, List<Post> truth) {
        if (!(reading instanceof Reading.Read read) || read.sight().extent() != Extent.ALL) {
            return false;
        }
        Instant until = read.sight().until();
        return only(truth, post -> !post.publishedAt().isAfter(until)).stream()
                .noneMatch(post -> !Times.day(until).isAfter(RULE.window().limit(Times.day(post.publishedAt()))));
    }
}
