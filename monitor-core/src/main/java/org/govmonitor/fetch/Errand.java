package org.govmonitor.fetch;

import java.time.Duration;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A request together with what the policy says about it.
 *
 * @param limit of the body in bytes
 * @param time for all requests of it together
 * @param retries after passing failures
 * @param asksRobots whether robots.txt has a say
 */
record Errand(
        HttpUrl url,
        int limit,
        Duration time,
        int retries,
        boolean asksRobots,
        FetchRequest.@Nullable Validators validators,
        FetchRequest.@Nullable Call call) {
    /** RFC 9309, 2.5 asks for at least 500 KiB. */
    private static final int ROBOTS_LIMIT = 1 << 20;

    /**
     * A home page is one try, as the caller counts them, and free of robots.txt: whether a site opens is asked for its owner,
     * by a single request, and a robots.txt of a host that is down would double the wait.
     */
    static Errand of(FetchRequest request, FetchPolicy policy) {
        boolean home = request.purpose() == FetchRequest.Purpose.HOME;
        boolean given = home || request.purpose() == FetchRequest.Purpose.DIRECT;
        return new Errand(
                request.url(),
                policy.sizes().of(request.purpose()),
                policy.times().of(request.purpose()),
                home ? 0 : policy.retries(),
                !given,
                request.validators(),
                request.call());
    }

    /** A home page under a limit of its own. */
    static Errand timed(HttpUrl url, FetchPolicy policy, Duration limit) {
        return new Errand(url, policy.sizes().page(), limit, 0, false, null, null);
    }

    static Errand robots(HttpUrl url, FetchPolicy policy) {
        return new Errand(url, ROBOTS_LIMIT, policy.times().home(), 0, false, null, null);
    }
}
