package org.govmonitor.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * How the door to the network behaves. Immutable; {@link #of(String)} gives the defaults, {@code with…} changes one thing.
 *
 * @param userAgent what is sent as {@code User-Agent}: printable ASCII that names {@value #ROBOT_NAME}
 * @param delay pause between two requests to a host, lengthened at random by up to half; 0 or more
 * @param times limits of time
 * @param sizes limits of a body
 * @param retries how often a passing failure is tried again, 0 to 10; never for a home page
 * @param backOff pause of the host before the first retry, doubled for each further one; 0 or more
 * @param maxRedirects redirects followed in a row, 0 to 20
 * @param reach which addresses may be connected to
 * @param robotsOverridden hosts, lower case, whose robots.txt is not asked because their owner says so
 */
public record FetchPolicy(
        String userAgent,
        Duration delay,
        Times times,
        Sizes sizes,
        int retries,
        Duration backOff,
        int maxRedirects,
        Reach reach,
        Set<String> robotsOverridden) {
    private static final Words WORDS = Words.of(FetchPolicy.class);

    /** The name that robots.txt may address. */
    public static final String ROBOT_NAME = "GovMonitor";

    /**
     * Which addresses may be connected to, by a redirect too.
     *
     * @param publicOnes whether public addresses may
     * @param allowed ranges that may in any case
     */
    public record Reach(boolean publicOnes, List<Cidr> allowed) {
        public Reach {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * Limits of time, all above 0 and at most a day.
     *
     * @param connect until a host accepts a connection, the look-up of its name included
     * @param read between two arriving bytes
     * @param page for the whole of a page: redirects, retries and body together, without the pauses made for politeness
     * @param home the same for a home page
     * @param attachment the same for an attachment
     */
    public record Times(Duration connect, Duration read, Duration page, Duration home, Duration attachment) {
        static final Times DEFAULT = new Times(
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofSeconds(30),
                Duration.ofSeconds(15),
                Duration.ofSeconds(120));

        public Times {
            for (Duration limit : List.of(connect, read, page, home, attachment)) {
                if (limit.toMillis() < 1 || limit.compareTo(Duration.ofDays(1)) > 0) {
                    throw new IllegalArgumentException(WORDS.say("time", limit));
                }
            }
        }

        Duration of(FetchRequest.Purpose purpose) {
            return switch (purpose) {
                case PAGE, DIRECT -> page;
                case HOME -> home;
                case ATTACHMENT -> attachment;
            };
        }
    }

    /**
     * Limits of a decompressed body in bytes, 1 to 1 GiB.
     *
     * @param page for pages and home pages
     * @param attachment for attachments
     */
    public record Sizes(int page, int attachment) {
        static final Sizes DEFAULT = new Sizes(10 << 20, 50 << 20);

        public Sizes {
            if (Math.min(page, attachment) < 1 || Math.max(page, attachment) > 1 << 30) {
                throw new IllegalArgumentException(WORDS.say("size"));
            }
        }

        int of(FetchRequest.Purpose purpose) {
            return purpose == FetchRequest.Purpose.ATTACHMENT ? attachment : page;
        }
    }

    /** @throws IllegalArgumentException where a value is out of its range; the message says which */
    public FetchPolicy {
        require(isHeaderText(userAgent) && userAgent.contains(ROBOT_NAME), "contact", userAgent);
        require(isPause(delay), "delay", delay);
        require(isPause(backOff), "backOff", backOff);
        require(retries >= 0 && retries <= 10, "retries", retries);
        require(maxRedirects >= 0 && maxRedirects <= 20, "redirects", maxRedirects);
        robotsOverridden = robotsOverridden.stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The defaults.
     *
     * @param contact a mail or web address under which the operator can be asked, sent with every request; null sends none
     */
    public static FetchPolicy of(@Nullable String contact) {
        String agent =
                "Mozilla/5.0 (compatible; " + ROBOT_NAME + "/0.1" + (contact == null ? "" : "; +" + contact) + ")";
        return new FetchPolicy(
                agent,
                Duration.ofSeconds(1),
                Times.DEFAULT,
                Sizes.DEFAULT,
                2,
                Duration.ofSeconds(1),
                5,
                new Reach(true, List.of()),
                Set.of());
    }

    public FetchPolicy withDelay(Duration pause) {
        return new FetchPolicy(userAgent, pause, times, sizes, retries, backOff, maxRedirects, reach, robotsOverridden);
    }

    public FetchPolicy withTimes(Times limits) {
        return new FetchPolicy(
                userAgent, delay, limits, sizes, retries, backOff, maxRedirects, reach, robotsOverridden);
    }

    public FetchPolicy withSizes(Sizes limits) {
        return new FetchPolicy(
                userAgent, delay, times, limits, retries, backOff, maxRedirects, reach, robotsOverridden);
    }

    public FetchPolicy withRetries(int count, Duration firstPause) {
        return new FetchPolicy(
                userAgent, delay, times, sizes, count, firstPause, maxRedirects, reach, robotsOverridden);
    }

    public FetchPolicy withAllowedAddresses(List<Cidr> ranges) {
        return withReach(new Reach(reach.publicOnes(), ranges));
    }

    /** Nothing but the allowed addresses may be connected to. */
    public FetchPolicy withoutPublicAddresses() {
        return withReach(new Reach(false, reach.allowed()));
    }

    private FetchPolicy withReach(Reach other) {
        return new FetchPolicy(userAgent, delay, times, sizes, retries, backOff, maxRedirects, other, robotsOverridden);
    }

    public FetchPolicy withRobotsOverridden(Set<String> hosts) {
        return new FetchPolicy(userAgent, delay, times, sizes, retries, backOff, maxRedirects, reach, hosts);
    }

    /** Whether a text can stand in a header: OkHttp refuses others with an exception. */
    static boolean isHeaderText(String text) {
        return !text.isBlank() && text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private static boolean isPause(Duration pause) {
        return !pause.isNegative() && pause.compareTo(Duration.ofHours(1)) <= 0;
    }

    private static void require(boolean held, String otherwise, Object value) {
        if (!held) {
            throw new IllegalArgumentException(WORDS.say(otherwise, value));
        }
    }
}
