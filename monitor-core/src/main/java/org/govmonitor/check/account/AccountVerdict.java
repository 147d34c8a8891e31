package org.govmonitor.check.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.check.Visit;
import org.govmonitor.media.LatestPost;
import org.govmonitor.media.Times;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one account: a standing, which is a check over checks, and the visits it rests on.
 *
 * @param newest the newest post that is known, or null
 * @param limit the last day on which the account is in order by what is known, or null where nothing is
 * @param reasons for people, in Chinese: why it could not be judged, or what is odd with its sources
 * @param visits what the ledger is told, one for each kind of problem that the account can have; none while it is exempt
 */
public record AccountVerdict(
        AccountStanding standing,
        @Nullable LatestPost newest,
        @Nullable LocalDate limit,
        List<String> reasons,
        List<Visit> visits) {
    private static final StaleAccountCheck STALE = new StaleAccountCheck();
    private static final UpdatesTooFewCheck TOO_FEW = new UpdatesTooFewCheck();
    private static final UnreadableAccountCheck UNREADABLE = new UnreadableAccountCheck();

    public AccountVerdict {
        reasons = List.copyOf(reasons);
        visits = List.copyOf(visits);
    }

    public static AccountVerdict on(AccountReading reading) {
        LatestPost newest = reading.state().newest();
        if (reading.exemption() != null) {
            return new AccountVerdict(AccountStanding.EXEMPT, newest, null, List.of(reading.exemption()), List.of());
        }
        Visit stale = STALE.check(reading);
        List<Visit> visits = new ArrayList<>(List.of(stale, UNREADABLE.check(reading)));
        if (reading.rule().perWeek() != null) {
            visits.add(TOO_FEW.check(reading));
        }
        AccountStanding standing = switch (stale.outcome()) {
            case FOUND -> AccountStanding.STALE;
            case IN_ORDER -> newest == null ? AccountStanding.UNJUDGED : byAge(reading, newest);
            case GONE, UNREADABLE -> AccountStanding.UNJUDGED;
        };
        return new AccountVerdict(standing, newest, limit(reading, stale, newest), Reasons.of(reading.state()), visits);
    }

    /** Reminders are for accounts that are seen: of one that nobody sees it is not known that it fell silent. */
    private static AccountStanding byAge(AccountReading reading, LatestPost newest) {
        long age = ChronoUnit.DAYS.between(Times.day(newest.post().publishedAt()), reading.today());
        if (age < reading.rule().firstWarning()) {
            return AccountStanding.FINE;
        }
        if (!reading.state().isJudgeable()) {
            return AccountStanding.UNJUDGED;
        }
        return age < reading.rule().lastWarning() ? AccountStanding.DUE_SOON : AccountStanding.DUE_VERY_SOON;
    }

    private static @Nullable LocalDate limit(AccountReading reading, Visit stale, @Nullable LatestPost newest) {
        if (stale.problem() != null) {
            return stale.problem().limit();
        }
        return newest == null
                ? null
                : reading.rule().window().limit(Times.day(newest.post().publishedAt()));
    }
}
