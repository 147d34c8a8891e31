package org.govmonitor.app.console.registry;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.govmonitor.app.accounts.report.ReportResult;
import org.govmonitor.app.accounts.report.ReportState;
import org.govmonitor.app.accounts.round.ReportDesk;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.RegisteredAccount;
import org.springframework.stereotype.Component;

/** What became of links that were handed in, as far as the reader may see it. */
@Component
class ReportLines {
    private static final int LATEST = 20;

    private final ReportDesk desk;
    private final FileWords words;
    private final DateTimeFormatter minute;

    ReportLines(ReportDesk desk, FileWords words, Clock clock) {
        this.desk = desk;
        this.words = words;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    /**
     * What became of a link on the page.
     *
     * @param line empty where it was handed in earlier
     */
    record Line(
            String line,
            ReportState state,
            boolean counts,
            String account,
            String publishedAt,
            String url,
            String reason) {}

    List<Line> latest(SignedIn me) {
        return of(desk.latest(me.sight(), me.member().name(), LATEST), me);
    }

    List<Line> latestOf(long accountId, SignedIn me) {
        return of(desk.latestOf(accountId, LATEST), me);
    }

    List<Line> of(List<ReportResult> results, SignedIn me) {
        return results.stream().map(result -> line(result, me)).toList();
    }

    /** To a unit a post of another's account is one of no account of its own, and nothing more. */
    private Line line(ReportResult result, SignedIn me) {
        RegisteredAccount account = result.account();
        String number = result.line() == 0 ? "" : String.valueOf(result.line());
        String url = result.url() == null ? "" : result.url().toString();
        if (account != null && !me.sight().covers(account.id())) {
            return new Line(number, ReportState.OTHER_ACCOUNT, false, "", "", url, words.say("accounts.foreign"));
        }
        return new Line(
                number,
                result.state(),
                result.state().counts(),
                account == null ? "" : account.name(),
                result.publishedAt() == null ? "" : minute.format(result.publishedAt()),
                url,
                result.reason());
    }
}
