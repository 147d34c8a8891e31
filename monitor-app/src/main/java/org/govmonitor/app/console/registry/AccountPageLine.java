package org.govmonitor.app.console.registry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.govmonitor.app.accounts.post.SourceState;
import org.govmonitor.app.accounts.round.AccountSeen;
import org.govmonitor.app.accounts.round.AccountView;
import org.govmonitor.app.registration.Halt;
import org.govmonitor.check.account.AccountStanding;
import org.govmonitor.media.SourceName;
import org.govmonitor.registry.Platform;
import org.jspecify.annotations.Nullable;

/**
 * An account as the page shows it.
 *
 * @param halt why it is not watched, or null where it is
 * @param standing null where it was never judged
 * @param doubtful whether it is STALE by somebody's word only
 * @param newest when its newest post appeared, or empty
 * @param url where that is, or null
 * @param source by which it became known, or empty
 * @param daysLeft until the last day in order; below zero where that is past, null where there is none
 * @param judgedAt when it was last judged, or empty
 */
record AccountPageLine(
        long id,
        String name,
        Platform platform,
        String unit,
        @Nullable Halt halt,
        @Nullable AccountStanding standing,
        boolean doubtful,
        String newest,
        @Nullable String url,
        String source,
        @Nullable LocalDate limit,
        @Nullable Long daysLeft,
        List<String> reasons,
        List<Source> sources,
        String judgedAt) {

    /**
     * A source on the page.
     *
     * @param state of its words: {@code NEVER}, {@code READ} or {@code FAILED}
     * @param readAt or empty
     * @param detail why it failed, or empty
     */
    record Source(String name, String state, String readAt, String detail) {}

    static AccountPageLine of(AccountView view, LocalDate today, DateTimeFormatter minute) {
        AccountSeen seen = view.seen();
        LocalDate limit = seen == null ? null : seen.limit();
        String exemption = view.exemption();
        return new AccountPageLine(
                view.account().id(),
                view.account().account().name(),
                view.account().account().platform(),
                view.account().unit(),
                view.halt(),
                exemption != null ? AccountStanding.EXEMPT : seen == null ? null : seen.standing(),
                exemption == null && seen != null && seen.doubtful(),
                seen == null || seen.newest() == null ? "" : minute.format(seen.newest()),
                seen == null ? null : seen.url(),
                seen == null || seen.source() == null ? "" : SourceName.of(seen.source()),
                limit,
                limit == null ? null : ChronoUnit.DAYS.between(today, limit),
                exemption != null ? List.of(exemption) : seen == null ? List.of() : seen.reasons(),
                view.sources().stream().map(source -> source(source, minute)).toList(),
                seen == null ? "" : minute.format(seen.judgedAt()));
    }

    private static Source source(SourceState source, DateTimeFormatter minute) {
        return new Source(
                SourceName.of(source.source().kind()),
                source.readAt() == null ? "NEVER" : source.reason() == null ? "READ" : "FAILED",
                source.readAt() == null ? "" : minute.format(source.readAt()),
                source.detail() == null ? "" : source.detail());
    }
}
