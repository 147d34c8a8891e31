package org.govmonitor.app.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govmonitor.app.registration.Sight;
import org.jspecify.annotations.Nullable;

/** Keeps count of one run that is under way. Guarded by its owner. */
final class RunTally {
    private final Run run;
    private final Instant since;
    private final List<Long> targets;
    private final Map<Long, SiteProgress.Expected> expected;
    private final int parallel;
    private final Set<Long> done = new HashSet<>();
    private final Map<Long, SiteProgress> read = new HashMap<>();

    /** @param parallel so many targets at once */
    RunTally(Run run, Instant since, List<Long> targets, Map<Long, SiteProgress.Expected> expected, int parallel) {
        this.run = run;
        this.since = since;
        this.targets = List.copyOf(targets);
        this.expected = Map.copyOf(expected);
        this.parallel = parallel;
    }

    SiteProgress.@Nullable Expected expected(long targetId) {
        return expected.get(targetId);
    }

    void done(long targetId) {
        done.add(targetId);
    }

    void ended(SiteProgress progress) {
        read.put(progress.siteId(), progress);
    }

    /** @param now the scans under way of this run */
    LiveRun seen(Sight sight, List<SiteProgress> now, Instant at) {
        List<SiteProgress> current = now.stream()
                .filter(progress -> progress.runId() == run.id() && sight.covers(progress.siteId()))
                .toList();
        List<SiteProgress> all = new ArrayList<>(current);
        read.values().stream()
                .filter(progress -> sight.covers(progress.siteId()))
                .forEach(all::add);
        List<Long> mine = targets.stream().filter(sight::covers).toList();
        int pages = all.stream().mapToInt(SiteProgress::pages).sum();
        int failed = all.stream().mapToInt(SiteProgress::failed).sum();
        return new LiveRun(
                run,
                mine.size(),
                (int) mine.stream().filter(done::contains).count(),
                (int) all.stream().filter(SiteProgress::unreachable).count(),
                pages,
                failed,
                all.stream().mapToInt(SiteProgress::found).sum(),
                Pace.perMinute(pages + failed, Duration.between(since, at)),
                left(mine, current, at),
                current);
    }

    /** What the targets that are left took the last time, so many at once as there are. */
    private @Nullable Duration left(List<Long> mine, List<SiteProgress> current, Instant at) {
        Map<Long, SiteProgress> running = new HashMap<>();
        current.forEach(progress -> running.put(progress.siteId(), progress));
        Duration sum = Duration.ZERO;
        Duration longest = Duration.ZERO;
        int left = 0;
        for (long target : mine) {
            SiteProgress.Expected before = expected.get(target);
            if (done.contains(target)) {
                continue;
            }
            if (before == null) {
                return null;
            }
            SiteProgress progress = running.get(target);
            Duration own = progress == null ? null : progress.left(at);
            Duration time = own == null ? before.time() : own;
            sum = sum.plus(time);
            longest = time.compareTo(longest) > 0 ? time : longest;
            left++;
        }
        if (left == 0) {
            return Duration.ZERO;
        }
        Duration shared = sum.dividedBy(Math.min(parallel, left));
        return shared.compareTo(longest) > 0 ? shared : longest;
    }
}
