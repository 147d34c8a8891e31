package org.govmonitor.check;

import java.util.List;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.indicator.ProblemKind;

/**
 * SITE_UNREACHABLE: the home page does not open within 15 s, in several tries (国办秘函〔2019〕19号, 检查指标, 站点无法访问).
 * A site that answers but turns us away, or that we are not allowed to ask, may well open for a citizen: it is not
 * accused.
 */
public final class SiteReachableCheck implements Check<HomeReading> {
    private static final ProblemKind KIND = ProblemKind.SITE_UNREACHABLE;

    @Override
    public Visit check(HomeReading home) {
        Subject subject = new Subject.OfSite(home.address());
        List<FetchResult.Failed> failures = home.tries().stream()
                .filter(FetchResult.Failed.class::isInstance)
                .map(FetchResult.Failed.class::cast)
                .toList();
        if (failures.size() < home.tries().size()) {
            return Visit.inOrder(KIND, subject, home.observedAt());
        }
        FetchResult.Failed last = failures.get(failures.size() - 1);
        if (!failures.stream().allMatch(FetchResult.Failed::isDown)) {
            return Visit.unreadable(KIND, subject, last.said(), home.observedAt());
        }
        Problem problem = new Problem(KIND, subject, null, null, null, null, List.of(), last.said());
        return Visit.found(problem, home.observedAt());
    }
}
