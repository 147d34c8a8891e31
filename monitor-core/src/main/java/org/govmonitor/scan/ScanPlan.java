package org.govmonitor.scan;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.govmonitor.check.leak.ContactReports;

/**
 * What a scan is to do and how far it may go.
 *
 * @param today the day that is judged as of; need not be the day the clock shows
 * @param clock tells when things were read and how long it took
 * @param kind what it looks at
 * @param budget what one site may cost
 * @param parallel so many sites at once, each on one thread; from 1
 * @param contacts which numbers published on purpose are reported all the same
 */
public record ScanPlan(
        LocalDate today, Clock clock, ScanKind kind, Budget budget, int parallel, ContactReports contacts) {
    /** Sites at once unless told otherwise; the hosts set the pace, not the processor. */
    public static final int USUAL_PARALLEL = 8;

    /**
     * What the scan of one site may cost. Whichever is used up first ends it.
     *
     * @param pages fetches, failed ones included; from 1
     * @param time longer than nothing
     * @param bytes bodies together; from 1
     */
    public record Budget(int pages, Duration time, long bytes) {
        public static final Budget USUAL = new Budget(2_000, Duration.ofMinutes(10), 2L << 30);

        public Budget {
            if (pages < 1 || bytes < 1 || time.isNegative() || time.isZero()) {
                throw new IllegalArgumentException("a budget is more than nothing");
            }
        }

        public Budget withPages(int most) {
            return new Budget(most, time, bytes);
        }

        public Budget withTime(Duration most) {
            return new Budget(pages, most, bytes);
        }
    }

    public ScanPlan {
        if (parallel < 1) {
            throw new IllegalArgumentException("at least one site at once, not " + parallel);
        }
    }

    /** Of everything, within the usual budgets; contacts are counted only. */
    public static ScanPlan of(LocalDate today, Clock clock) {
        return new ScanPlan(today, clock, ScanKind.WHOLE, Budget.USUAL, USUAL_PARALLEL, ContactReports.NONE);
    }

    public ScanPlan of(ScanKind wanted) {
        return new ScanPlan(today, clock, wanted, budget, parallel, contacts);
    }

    public ScanPlan withBudget(Budget other) {
        return new ScanPlan(today, clock, kind, other, parallel, contacts);
    }

    public ScanPlan withParallel(int sites) {
        return new ScanPlan(today, clock, kind, budget, sites, contacts);
    }

    public ScanPlan reporting(ContactReports wanted) {
        return new ScanPlan(today, clock, kind, budget, parallel, wanted);
    }
}
