package org.govmonitor.indicator;

import java.time.Period;
import java.util.Set;
import org.govmonitor.registry.ColumnKind;

/**
 * From how many columns on a site fails as a whole (国办秘函〔2019〕19号, 检查指标, 单项否决, 栏目不更新).
 *
 * @param newsAndPolicy ① so many columns of the kinds named not updated; from 1
 * @param newsAndPolicyKinds the kinds that count for ①
 * @param longStale ② so many columns long not updated; from 1
 * @param longOverdue how far past its last day a column counts as long not updated
 * @param blank ③ so many blank columns; from 1
 */
public record SiteLimits(
        int newsAndPolicy, Set<ColumnKind> newsAndPolicyKinds, int longStale, Period longOverdue, int blank) {
    public SiteLimits {
        newsAndPolicyKinds = Set.copyOf(newsAndPolicyKinds);
        if (newsAndPolicy < 1 || longStale < 1 || blank < 1) {
            throw new IllegalArgumentException("a limit is at least one");
        }
    }
}
