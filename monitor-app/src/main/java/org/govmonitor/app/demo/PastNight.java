package org.govmonitor.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.availability.PastProbes;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.runs.PastRuns;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.Run;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.Visit;
import org.govmonitor.check.availability.DayTally;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.probe.Reason;
import org.govmonitor.scan.SiteScan;

/**
 * The scans of a night of the past, brought into the ledger as any scan is. Most nights tell only what changed; of the last weeks,
 * and of the ends of months, every site is told, with a run in the journal.
 */
final class PastNight {
    private static final LocalTime HOUR = LocalTime.of(2, 0);
    private static final Duration EACH = Duration.ofSeconds(47);
    private static final int WHOLE_NIGHTS = 11;
    private static final int PROBED_DAYS = 90;
    private static final int PROBES_A_DAY = 72;
    private static final int UNREAD_ONE_IN = 45;
    private static final List<UnreadableReason> UNREAD =
            List.of(UnreadableReason.NOT_FETCHED, UnreadableReason.FILLED_BY_SCRIPT, UnreadableReason.TOO_FEW_DATES);

    private final LocalDate present;
    private final LocalDate first;
    private final List<PastTarget> targets;
    private final DemoClock clock;
    private final ScanIntake intake;
    private final Reconciler reconciler;
    private final PastRuns runs;
    private final PastProbes probes;
    private final Runnable forget;

    /**
     * @param first day that is told: of it every site is
     * @param forget writes what the store still holds in mind and takes its mind off it, or each scan would go through all before
     */
    PastNight(
            LocalDate present,
            LocalDate first,
            List<PastTarget> targets,
            DemoClock clock,
            ScanIntake intake,
            Reconciler reconciler,
            PastRuns runs,
            PastProbes probes,
            Runnable forget) {
        this.present = present;
        this.first = first;
        this.targets = targets;
        this.clock = clock;
        this.intake = intake;
        this.reconciler = reconciler;
        this.runs = runs;
        this.probes = probes;
        this.forget = forget;
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(MonitorApplication.OFFICE_ZONE).toInstant();
    }

    /** Whether the scans of a day are in the ledger already: each has one at least. */
    boolean isTold(LocalDate day) {
        Instant fired = at(day, HOUR);
        return !intake.records(Plan.WHOLE.key(), fired).isEmpty()
                || !intake.records(Plan.ACCOUNTS.key(), fired).isEmpty();
    }

    /** @param before the day of the scans before */
    void tell(LocalDate before, LocalDate day) {
        Instant fired = at(day, HOUR);
        boolean whole = isWhole(day);
        Instant ended = fired.plus(EACH.multipliedBy(targets.size()));
        Run sites = whole ? runs.keep(Plan.WHOLE, fired, ended) : null;
        if (whole) {
            runs.keep(Plan.ACCOUNTS, fired, ended);
        }
        for (int at = 0; at < targets.size(); at++) {
            PastTarget target = targets.get(at);
            Instant begun = fired.plus(EACH.multipliedBy(at));
            List<Visit> visits = target.visits(before, day, begun.plusSeconds(20));
            if (whole || !visits.isEmpty() || day.toEpochDay() % targets.size() == at) {
                scan(target, day, fired, begun, visits);
            }
            if (sites != null && target.target() instanceof RegisteredSite site && !target.isDown(day)) {
                runs.keep(sites, site, observations(target, day, begun.plusSeconds(20)));
            }
            probe(target, day);
        }
    }

    private void scan(PastTarget target, LocalDate day, Instant fired, Instant begun, List<Visit> visits) {
        clock.set(begun);
        Plan plan = target.isSite() ? Plan.WHOLE : Plan.ACCOUNTS;
        Claim claim =
                intake.claim(new SiteScanKey(target.id(), plan.key(), fired)).orElseThrow();
        intake.record(claim, visits);
        clock.set(begun.plus(EACH));
        intake.end(claim, end(target, day));
        reconciler.reconcile(claim.scanSiteId());
        forget.run();
    }

    private SiteScanEnd end(PastTarget target, LocalDate day) {
        int columns = target.columns().size();
        int pages = 1 + columns * 6 + Dice.below(9, target.target().name(), day);
        if (!target.isSite()) {
            return new SiteScanEnd(SiteScan.State.SCANNED, 0, 0, 1, 0, 0);
        }
        return target.isDown(day)
                ? new SiteScanEnd(SiteScan.State.UNREACHABLE, columns, 0, 0, 0, 3)
                : new SiteScanEnd(
                        SiteScan.State.SCANNED, columns, columns, pages, pages / 15, Dice.below(3, day, pages));
    }

    private List<ColumnObservation> observations(PastTarget target, LocalDate day, Instant at) {
        return target.columns().stream()
                .map(column -> Dice.below(UNREAD_ONE_IN, column.place(), day) == 0
                        ? column.unread(Dice.oneOf(UNREAD, day, column.place()), day, at)
                        : column.verdict(day, at))
                .map(verdict -> verdict.observation())
                .toList();
    }

    /** How the home page opened all day long. */
    void probe(PastTarget target, LocalDate day) {
        if (!target.isSite() || day.isBefore(present.minusDays(PROBED_DAYS))) {
            return;
        }
        boolean down = target.isDown(day) || target.isDown(day.plusDays(1));
        String name = target.target().name();
        int failed = down ? 9 + Dice.below(30, name, day) : Dice.below(9, name, day) == 0 ? 1 : 0;
        probes.keep(
                target.id(),
                new DayTally(
                        day,
                        PROBES_A_DAY - failed,
                        failed,
                        0,
                        0,
                        0,
                        failed == 0 ? Map.of() : Map.of(Reason.TIMEOUT, failed),
                        failed == 0 ? null : at(day, LocalTime.of(9, 20)),
                        failed == 0 ? null : at(day, LocalTime.of(down ? 17 : 9, 20))),
                180 + Dice.below(420, name, day) + (down ? 2600 : 0));
    }

    /** Whether every site is told of. */
    boolean isWhole(LocalDate day) {
        return !day.isBefore(present.minusDays(WHOLE_NIGHTS))
                || day.plusDays(1).getDayOfMonth() == 1
                || day.equals(first);
    }
}
