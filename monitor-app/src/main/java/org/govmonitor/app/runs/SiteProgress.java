package org.govmonitor.app.runs;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the scan of a site has come.
 *
 * @param pages pages and attachments read
 * @param failed pages and attachments that could not be read
 * @param found problems seen
 * @param reading the address that is being asked, or null
 * @param unreachable whether its home page did not open
 * @param expected what the last scan of it by the same plan took, or null where there was none
 */
public record SiteProgress(
        long runId,
        long siteId,
        String site,
        Plan plan,
        Instant since,
        int pages,
        int failed,
        int found,
        @Nullable String reading,
        boolean unreachable,
        @Nullable Expected expected) {

    /**
     * What a scan took before.
     *
     * @param pages read, and failed
     */
    public record Expected(int pages, Duration time) {}

    static SiteProgress begin(Run run, long siteId, String site, Instant since, @Nullable Expected expected) {
        return new SiteProgress(run.id(), siteId, site, run.plan(), since, 0, 0, 0, null, false, expected);
    }

    SiteProgress asks(String address) {
        return new SiteProgress(runId, siteId, site, plan, since, pages, failed, found, address, unreachable, expected);
    }

    SiteProgress read(boolean ok) {
        return new SiteProgress(
                runId,
                siteId,
                site,
                plan,
                since,
                ok ? pages + 1 : pages,
                ok ? failed : failed + 1,
                found,
                null,
                unreachable,
                expected);
    }

    SiteProgress foundOne() {
        return new SiteProgress(
                runId, siteId, site, plan, since, pages, failed, found + 1, reading, unreachable, expected);
    }

    SiteProgress didNotOpen() {
        return new SiteProgress(runId, siteId, site, plan, since, pages, failed, found, null, true, expected);
    }

    /** Pages a minute so far. */
    public int perMinute(Instant now) {
        return Pace.perMinute(pages + failed, Duration.between(since, now));
    }

    /** How long it will take yet, going by the last time; null where there was none. */
    public @Nullable Duration left(Instant now) {
        if (expected == null) {
            return null;
        }
        Duration spent = Duration.between(since, now);
        int read = pages + failed;
        Duration left = read == 0 || expected.pages() == 0
                ? expected.time().minus(spent)
                : spent.multipliedBy(Math.max(0, expected.pages() - read)).dividedBy(read);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
