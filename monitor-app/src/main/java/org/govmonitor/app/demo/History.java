package org.govmonitor.app.demo;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.govmonitor.app.availability.PastProbes;
import org.govmonitor.app.figures.Figures;
import org.govmonitor.app.ledger.Exemptions;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.FindingsByHand;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.publishing.bulletin.BulletinSteps;
import org.govmonitor.app.publishing.bulletin.Bulletins;
import org.govmonitor.app.publishing.issue.IssuedLists;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.runs.PastRuns;
import org.govmonitor.app.runs.round.Round;
import org.govmonitor.calendar.WorkingDays;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the past year and a half of the sample office into its rooms, day by day, by the doors that everything else takes: the
 * ledger judges visits and people decide as ever, only that the clock shows another day. A day is one transaction, and the scans in
 * it tell that it was written, so what was broken off goes on with the first day that was not.
 */
final class History {
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime DESK = LocalTime.of(11, 30);
    private static final int WEEK = 7;
    private static final int LATE_DAYS = 21;
    private static final int SLOW_DAYS = 9;
    private static final int EVERY = 5;

    private final LocalDate present;
    private final LocalDate first;
    private final DemoClock clock;
    private final WorkingDays calendar;
    private final TransactionTemplate transaction;
    private final PastNight night;
    private final PastDesk desk;
    private final PastPapers papers;
    private final PastFigures figures;
    private final PastBulletins bulletins;
    private final Runnable forget;
    private final Round daily;

    /**
     * @param first day that is told
     * @param present the day that is not told any more
     */
    History(
            BeanFactory office,
            SampleOffice samples,
            PastOffice past,
            LocalDate first,
            LocalDate present,
            DemoClock clock) {
        this.first = first;
        this.present = present;
        this.clock = clock;
        this.calendar = office.getBean(WorkingDays.class);
        this.transaction = office.getBean(TransactionTemplate.class);
        List<PastTarget> targets = PastTargets.of(
                samples,
                past,
                present,
                office.getBean(Registrations.class),
                office.getBean(Indicators.class),
                new PersonalDataScanner(office.getBean(KeyedHash.class)));
        EntityManager store = office.getBean(EntityManager.class);
        this.forget = () -> {
            store.flush();
            store.clear();
        };
        ScanIntake intake = office.getBean(ScanIntake.class);
        Findings findings = office.getBean(Findings.class);
        Review review = office.getBean(Review.class);
        this.night = new PastNight(
                present,
                first,
                targets,
                clock,
                intake,
                office.getBean(Reconciler.class),
                office.getBean(PastRuns.class),
                office.getBean(PastProbes.class),
                forget);
        this.desk = new PastDesk(past, targets, findings, review, forget);
        this.papers = new PastPapers(
                past,
                present,
                targets,
                office.getBean(FindingsByHand.class),
                findings,
                review,
                office.getBean(Exemptions.class),
                office.getBean(IssuedLists.class));
        this.figures = new PastFigures(office.getBean(Figures.class), past.reviewer());
        this.bulletins = new PastBulletins(
                office.getBean(Bulletins.class), office.getBean(BulletinSteps.class), present, past.reviewer());
        this.daily = office.getBeanProvider(Round.class).stream()
                .filter(round -> round.name().equals("daily"))
                .findFirst()
                .orElseThrow();
    }

    static History of(BeanFactory office, SampleSites sites, LocalDate first, DemoClock clock) throws IOException {
        return new History(office, sites.office(), PastOffice.load(), first, sites.present(), clock);
    }

    /** @param progress told each month before it is written */
    void write(Consumer<YearMonth> progress) {
        LocalDate told = null;
        List<LocalDate> days = days();
        LocalDate last = days.stream()
                .filter(this::isWorked)
                .reduce((one, other) -> other)
                .orElse(present);
        LocalDate before = days.get(0).minusDays(1);
        LocalDate worked = before;
        for (LocalDate day : days) {
            if (!night.isTold(day)) {
                if (told == null || told.getMonth() != day.getMonth()) {
                    progress.accept(YearMonth.from(day));
                    told = day;
                }
                Day step = new Day(before, worked, day, day.equals(last));
                transaction.executeWithoutResult(status -> write(step));
            }
            before = day;
            worked = isWorked(day) ? day : worked;
        }
    }

    /**
     * A day that is told.
     *
     * @param before the one that was told before it
     * @param worked the last before it on which people worked
     * @param last whether nobody worked after it
     */
    private record Day(LocalDate before, LocalDate worked, LocalDate day, boolean last) {}

    private void write(Day step) {
        night.tell(step.before(), step.day());
        if (isWorked(step.day())) {
            if (step.day().isAfter(present.minusDays(LATE_DAYS))) {
                clock.set(PastNight.at(step.day(), MORNING));
                daily.run(PastNight.at(step.day(), MORNING));
            }
            clock.set(PastNight.at(step.day(), DESK));
            desk.work(step.day(), step.worked(), step.last(), step.day().isAfter(present.minusDays(SLOW_DAYS)));
            papers.write(step.day(), step.worked(), step.last());
            figures.write(step.day(), step.worked());
            forget.run();
            bulletins.write(step.day(), step.worked());
        }
    }

    /** Every day of late, of long ago every fifth and those of which all sites are told: nobody looks at those that closely. */
    private List<LocalDate> days() {
        return first.datesUntil(present)
                .filter(day -> !day.isBefore(present.minusDays(LATE_DAYS))
                        || night.isWhole(day)
                        || day.toEpochDay() % EVERY == 0)
                .toList();
    }

    /** By the calendar in force, or by the week where it does not reach. */
    private boolean isWorked(LocalDate day) {
        return calendar.years().contains(day.getYear())
                ? calendar.isWorkingDay(day)
                : day.getDayOfWeek().getValue() < WEEK - 1;
    }
}
