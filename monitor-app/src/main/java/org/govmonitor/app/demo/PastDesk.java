package org.govmonitor.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.check.Subject;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * What people of the sample office decided on a working day: the reviewer in the morning, those who answer for the sites in the
 * afternoon. Each decision hangs on the finding and the day alone.
 */
final class PastDesk {
    private static final LocalTime MORNING = LocalTime.of(8, 50);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 10);
    private static final int MOST = 400;

    private final PastOffice past;
    private final Map<Long, PastTarget> targets = new HashMap<>();
    private final Findings findings;
    private final Review review;
    private final Runnable forget;

    /** @param forget as for {@link PastNight} */
    PastDesk(PastOffice past, List<PastTarget> targets, Findings findings, Review review, Runnable forget) {
        this.past = past;
        targets.forEach(target -> this.targets.put(target.id(), target));
        this.findings = findings;
        this.review = review;
        this.forget = forget;
    }

    /**
     * A day's work.
     *
     * @param before the working day before
     * @param last whether it is the last day that is told: then some is left to do
     * @param busy whether nobody finds the time to verify
     */
    void work(LocalDate day, LocalDate before, boolean last, boolean busy) {
        Watch watch = new Watch(PastNight.at(day, MORNING));
        for (FindingBrief finding : alive(FindingQuery.ALL.undecided())) {
            if (!last || chance(finding, 3, "left") > 0) {
                judge(finding, watch);
            }
        }
        for (FindingBrief finding : alive(FindingQuery.inState(FindingState.RECTIFIED))) {
            verify(finding, day, busy, watch);
        }
        for (FindingBrief finding : alive(FindingQuery.ALL.unassigned())) {
            String unit = unitOf(finding);
            review.assign(Sight.EVERYTHING, List.of(finding.seen()), unit, null, reviewer(null, watch));
        }
        for (FindingBrief finding : alive(FindingQuery.ALL.overdueAt(watch.now))) {
            if (!finding.overdue(PastNight.at(before, MORNING))) {
                String word = Dice.oneOf(past.remind(), finding.id());
                review.remind(Sight.EVERYTHING, List.of(finding.seen()), reviewer(word, watch));
            }
        }
        Watch late = new Watch(PastNight.at(day, AFTERNOON));
        for (FindingBrief finding : alive(FindingQuery.inState(FindingState.OPEN))) {
            answer(finding, day, late);
        }
    }

    private void judge(FindingBrief finding, Watch watch) {
        boolean mayBeFalse =
                finding.kind() != ProblemKind.COLUMN_STALE && finding.term().dueAt() == null;
        int odds = finding.kind() == ProblemKind.DATE_DOUBTFUL ? 2 : 7;
        if (mayBeFalse && finding.relapsedOn() == null && chance(finding, odds, "false") == 0) {
            String why = Dice.oneOf(past.reject(), finding.id());
            review.reject(Sight.EVERYTHING, List.of(finding.seen()), reviewer(why, watch));
        } else {
            String why = Dice.oneOf(past.confirm(), finding.id());
            review.confirm(Sight.EVERYTHING, List.of(finding.seen()), reviewer(why, watch));
        }
    }

    private void verify(FindingBrief finding, LocalDate day, boolean busy, Watch watch) {
        LocalDate done = finding.rectifiedOn();
        LocalDate told = finding.reportedOn();
        boolean byWord = finding.kind() == ProblemKind.OTHER;
        if (done == null && told != null && !byWord && told.isBefore(day)) {
            String why = Dice.oneOf(past.reopen(), finding.id());
            review.reopen(Sight.EVERYTHING, List.of(finding.seen()), reviewer(why, watch));
            return;
        }
        LocalDate since = done == null ? told : done;
        if (since != null
                && (!busy || chance(finding, 3, "busy") > 1)
                && !since.plusDays(1 + chance(finding, 4, "close")).isAfter(day)) {
            String why = Dice.oneOf(past.close(), finding.id());
            review.close(Sight.EVERYTHING, List.of(finding.seen()), reviewer(why, watch));
        }
    }

    private void answer(FindingBrief finding, LocalDate day, Watch watch) {
        boolean right = finding.kind() == ProblemKind.OTHER
                ? !finding.foundOn().plusDays(2 + chance(finding, 10, "hand")).isAfter(day)
                : isPutRight(finding, day) && chance(finding, 5, "word") < 2;
        boolean untrue = finding.kind() == ProblemKind.COLUMN_STALE
                && finding.overdueDays(watch.now) > 0
                && chance(finding, 14, day.toString()) == 0;
        if (right || untrue) {
            String word = Dice.oneOf(past.report(), finding.id());
            Command command = Command.of(past.editorOf(unitOf(finding)), word, watch.next());
            review.report(Sight.EVERYTHING, List.of(finding.seen()), day, command);
        }
    }

    private boolean isPutRight(FindingBrief finding, LocalDate day) {
        return target(finding).isPutRight(finding.kind(), finding.subject().place(), day);
    }

    private PastTarget target(FindingBrief finding) {
        return Objects.requireNonNull(targets.get(finding.targetId()));
    }

    private String unitOf(FindingBrief finding) {
        String told = finding.term().unit();
        return told == null ? target(finding).target().unit() : told;
    }

    private List<FindingBrief> alive(FindingQuery query) {
        forget.run();
        return findings.find(Sight.EVERYTHING, query, FindingOrder.LATEST_FIRST, 0, MOST)
                .findings();
    }

    private Command reviewer(@Nullable String word, Watch watch) {
        return Command.of(past.reviewer(), word, watch.next());
    }

    /** Hangs on what the finding is about, but for the port that a site happens to have. */
    private static int chance(FindingBrief finding, int bound, String what) {
        Subject subject = finding.subject();
        String place = subject.url() == null ? subject.place() : subject.url().encodedPath();
        return Dice.below(bound, finding.targetId(), finding.kind(), place, finding.foundOn(), what);
    }

    /** Tells when one thing after the other is done. */
    private static final class Watch {
        private Instant now;

        Watch(Instant now) {
            this.now = now;
        }

        Instant next() {
            now = now.plusSeconds(74);
            return now;
        }
    }
}
