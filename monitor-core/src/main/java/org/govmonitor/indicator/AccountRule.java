package org.govmonitor.indicator;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How often a media account must bring something new (国办秘函〔2019〕19号, 检查指标, 政务新媒体 单项否决 内容不更新: 监测时间点前 2
 * 周内无更新).
 *
 * @param firstWarning so many days after the newest post a unit is reminded for the first time; from 1
 * @param lastWarning the same for the last time; more than {@code firstWarning}
 * @param perWeek updates that are owed in each whole week from Monday to Sunday, from 1, or null where only the window counts
 * @param unreadableAfter how long no source may be readable before it is reported
 * @param bridgeStale in days: how long a source may not have looked at the platform and still tell of today
 */
public record AccountRule(
        UpdateWindow window,
        int firstWarning,
        int lastWarning,
        @Nullable Integer perWeek,
        Period unreadableAfter,
        Period bridgeStale) {
    public AccountRule {
        if (firstWarning < 1 || lastWarning <= firstWarning || (perWeek != null && perWeek < 1)) {
            throw new IllegalArgumentException("warnings stand in their order and a number of updates is at least one");
        }
    }
}
