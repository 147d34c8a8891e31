package org.govmonitor.check.site;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.Standing;
import org.govmonitor.indicator.SiteLimits;

/**
 * The three counts on which the standard fails a whole site (国办秘函〔2019〕19号, 检查指标, 单项否决, 栏目不更新), and how
 * many columns they rest on. A count is of what a scan saw: what a person has judged to be false is the ledger's matter.
 *
 * @param newsAndPolicy ① columns of news, notices and policy not updated
 * @param longStale ② columns of any kind long not updated; one of ① can be among them
 * @param blank ③ blank columns
 * @param registered columns that the site is registered with
 * @param read columns that were given a verdict; no more than registered
 */
public record SiteStanding(VetoCount newsAndPolicy, VetoCount longStale, VetoCount blank, int registered, int read) {

    /** @param today the day that the columns were judged as of */
    public static SiteStanding of(List<ColumnObservation> columns, SiteLimits limits, LocalDate today) {
        int news = count(
                columns,
                column -> column.standing() == Standing.STALE
                        && limits.newsAndPolicyKinds().contains(column.kind()));
        int longStale = count(
                columns,
                column -> column.standing() == Standing.STALE
                        && column.limit() != null
                        && today.isAfter(column.limit().plus(limits.longOverdue())));
        int blank = count(columns, column -> column.standing() == Standing.BLANK);
        int unread = count(columns, column -> column.standing() == Standing.UNREADABLE);
        return new SiteStanding(
                new VetoCount(news, limits.newsAndPolicy()),
                new VetoCount(longStale, limits.longStale()),
                new VetoCount(blank, limits.blank()),
                columns.size(),
                columns.size() - unread);
    }

    /** Columns that could not be judged. */
    public int notRead() {
        return registered - read;
    }

    private static int count(List<ColumnObservation> columns, Predicate<ColumnObservation> which) {
        return (int) columns.stream().filter(which).count();
    }
}
