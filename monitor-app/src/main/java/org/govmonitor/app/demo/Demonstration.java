package org.govmonitor.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.ScanRuns;
import org.govmonitor.indicator.ProblemKind;
import org.springframework.beans.factory.BeanFactory;

/**
 * The story a newcomer is shown: the sample office scans its sites on a healthy day and on a faulty one, and a sample
 * reviewer confirms what needs eyes. Each scan is named by its day, so a demonstration that was broken off goes on where it
 * was.
 */
public final class Demonstration {
    private static final int DAYS_BETWEEN = 25;
    private static final int MOST_FINDINGS = 500;
    /** Scans by night: whenever a newcomer comes, what they saw lies behind him. */
    private static final LocalTime NIGHT = LocalTime.MIDNIGHT;

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("demo.messages");

    private final LocalDate faulty;
    private final SampleSites sites;
    private final DemoClock clock;

    /**
     * @param sites faulty on the day that their content counts from
     * @param clock the office's
     */
    public Demonstration(SampleSites sites, DemoClock clock) {
        this.faulty = sites.present();
        this.sites = sites;
        this.clock = clock;
    }

    /** The month whose list the demonstration fills. */
    public YearMonth month() {
        return YearMonth.from(faulty);
    }

    /**
     * Plays the story in an office that has started, and blocks until it is told.
     *
     * @param office where the rooms of the office are found
     * @param progress told the day of each scan before it begins
     * @return what the ledger holds in the end
     */
    public List<FindingView> play(BeanFactory office, Consumer<LocalDate> progress) {
        office.getBean(Registrations.class).take(sites.registry());
        ScanRuns runs = office.getBean(ScanRuns.class);
        runs.interrupted();
        office.getBean(Reconciler.class).reconcilePending();
        for (LocalDate day : List.of(faulty.minusDays(DAYS_BETWEEN), faulty)) {
            progress.accept(day);
            scan(runs, day);
        }
        confirmLeaks(office);
        clock.reset();
        return office.getBean(Findings.class)
                .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, MOST_FINDINGS)
                .findings();
    }

    private void scan(ScanRuns runs, LocalDate day) {
        Instant night = day.atTime(NIGHT).atZone(MonitorApplication.OFFICE_ZONE).toInstant();
        sites.show(day);
        clock.set(night);
        runs.run(Plan.WHOLE, night);
        runs.run(Plan.ACCOUNTS, night);
    }

    private void confirmLeaks(BeanFactory office) {
        FindingQuery leaks = FindingQuery.inState(FindingState.NEW).ofKind(ProblemKind.PRIVACY_LEAK);
        List<SeenFinding> targets = office
                .getBean(Findings.class)
                .find(Sight.EVERYTHING, leaks, FindingOrder.LATEST_FIRST, 0, MOST_FINDINGS)
                .findings()
                .stream()
                .map(FindingBrief::seen)
                .toList();
        Command command = Command.of(WORDS.getString("reviewer"), WORDS.getString("reason"), clock.instant());
        office.getBean(Review.class).confirm(Sight.EVERYTHING, targets, command);
    }
}
