package org.govmonitor.app.publishing.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.govmonitor.app.ledger.ListedFinding;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.SiteLimits;
import org.govmonitor.registry.ColumnKind;
import org.jspecify.annotations.Nullable;

/**
 * Which sites and accounts failed as a whole in some days (国办秘函〔2019〕19号, 检查指标, 单项否决): a site that did not open
 * or whose home page stood still, one with too many columns silent or blank on one and the same day, an account that fell
 * silent. What only a person can weigh, such as a leak or an answer of poor quality, is not told here.
 *
 * @param kinds of the column that a finding is about; empty where it is registered no more
 * @param first of the days
 * @param last of the days
 */
record Vetoes(
        Indicators indicators, Function<ListedFinding, Optional<ColumnKind>> kinds, LocalDate first, LocalDate last) {
    /** The days on which one column was not in order; {@code until} is the first day it was again, or null. */
    private record Span(LocalDate from, @Nullable LocalDate until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    private enum Count {
        NEWS,
        LONG,
        BLANK
    }

    private record Key(long target, Count count) {}

    Set<Long> failed(Collection<ListedFinding> printed) {
        SiteLimits limits = indicators.siteLimits();
        Set<Long> failed = new HashSet<>();
        Map<Key, List<Span>> columns = new HashMap<>();
        for (ListedFinding finding : printed) {
            switch (finding.kind()) {
                case SITE_UNREACHABLE, HOMEPAGE_STALE, ACCOUNT_STALE -> failed.add(finding.targetId());
                case COLUMN_BLANK -> put(columns, Count.BLANK, finding, finding.foundOn());
                case COLUMN_STALE -> stale(columns, finding, limits);
                default -> {}
            }
        }
        columns.forEach((key, spans) -> {
            int limit = switch (key.count()) {
                case NEWS -> limits.newsAndPolicy();
                case LONG -> limits.longStale();
                case BLANK -> limits.blank();
            };
            if (mostAtOnce(spans) >= limit) {
                failed.add(key.target());
            }
        });
        return failed;
    }

    private void stale(Map<Key, List<Span>> columns, ListedFinding finding, SiteLimits limits) {
        if (kinds.apply(finding).filter(limits.newsAndPolicyKinds()::contains).isPresent()) {
            put(columns, Count.NEWS, finding, finding.foundOn());
        }
        LocalDate limit = finding.detail().limit();
        if (limit != null) {
            LocalDate tooLong = limit.plus(limits.longOverdue()).plusDays(1);
            put(columns, Count.LONG, finding, tooLong.isAfter(finding.foundOn()) ? tooLong : finding.foundOn());
        }
    }

    private static void put(Map<Key, List<Span>> columns, Count count, ListedFinding finding, LocalDate from) {
        columns.computeIfAbsent(new Key(finding.targetId(), count), key -> new ArrayList<>())
                .add(new Span(from, finding.rectifiedOn()));
    }

    /** The most that there were on any of the days: it can only grow on a day on which one began. */
    private long mostAtOnce(List<Span> spans) {
        return spans.stream()
                .map(span -> span.from().isBefore(first) ? first : span.from())
                .filter(day -> !day.isAfter(last))
                .distinct()
                .mapToLong(day -> spans.stream().filter(span -> span.holds(day)).count())
                .max()
                .orElse(0);
    }
}
