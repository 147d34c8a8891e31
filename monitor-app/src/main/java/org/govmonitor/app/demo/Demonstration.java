package org.govmonitor.app.demo;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.members.Members;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.ScanRuns;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * The story a newcomer is shown: an office with a year and a half behind it scans its sites on the present day, and people of each
 * role can sign in. Each day of the past and each scan is named by its day, so a demonstration that was broken off goes on where it
 * was.
 */
public final class Demonstration {
    /** All that the sample office remembers. */
    public static final int MONTHS = 18;

    /** Scans by night: whenever a newcomer comes, what they saw lies behind him. */
    private static final LocalTime NIGHT = LocalTime.MIDNIGHT;

    private final LocalDate present;
    private final LocalDate first;
    private final SampleSites sites;
    private final DemoClock clock;

    /**
     * @param sites as on the day that their content counts from
     * @param clock the office's
     * @param months of the past that are told, 1 to {@value #MONTHS}
     */
    public Demonstration(SampleSites sites, DemoClock clock, int months) {
        this.present = sites.present();
        this.first = months == MONTHS ? present.minusDays(ColumnDays.TOLD) : present.minusMonths(months);
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * Somebody who can sign in.
     *
     * @param unit of a {@link Role#UNIT}, else null
     * @param password seen here and never again; null where he has one from an earlier start
     */
    public record Entrant(
            String login,
            String name,
            Role role,
            @Nullable String unit,
            @Nullable String password) {}

    /** Is told what is being done. */
    public interface Progress {
        /** A month of the past is being written. */
        void writing(YearMonth month);

        /** The sites are being scanned as on a day. */
        void scanning(LocalDate day);
    }

    /** The month whose list the demonstration fills. */
    public YearMonth month() {
        return YearMonth.from(present);
    }

    /** The day whose scan finds what is new. */
    public LocalDate present() {
        return present;
    }

    /**
     * Plays the story in an office that has started, and blocks until it is told.
     *
     * @param office where the rooms of the office are found
     */
    public void play(BeanFactory office, Progress progress) throws IOException {
        Instant begun = PastNight.at(first.minusDays(1), NIGHT);
        clock.set(begun);
        office.getBean(Registrations.class).take(sites.registry());
        ScanRuns runs = office.getBean(ScanRuns.class);
        runs.interrupted();
        office.getBean(Reconciler.class).reconcilePending();
        History.of(office, sites, first, clock).write(progress::writing);
        progress.scanning(present);
        Instant night =
                present.atTime(NIGHT).atZone(MonitorApplication.OFFICE_ZONE).toInstant();
        sites.show(present);
        clock.set(night);
        runs.run(Plan.WHOLE, night);
        runs.run(Plan.ACCOUNTS, night);
        clock.reset();
    }

    /** Lets the people of the office in, those with a new password that nobody knew before. */
    public List<Entrant> admit(BeanFactory office) throws IOException {
        return new People(office.getBean(Members.class)).admit(PastOffice.load());
    }
}
