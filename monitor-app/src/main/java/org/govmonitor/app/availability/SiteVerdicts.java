package org.govmonitor.app.availability;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.ledger.SiteStanding;
import org.govmonitor.app.registration.RegisteredHome;
import org.govmonitor.check.Visit;
import org.govmonitor.check.availability.AvailabilityCheck;
import org.govmonitor.check.availability.AvailabilityReading;
import org.govmonitor.check.availability.DoorCheck;
import org.govmonitor.check.availability.DoorReading;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.indicator.AvailabilityRule;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.scan.SiteScan;
import org.springframework.stereotype.Component;

/** Judges sites by their probes and tells the ledger what it does not know. */
@Component
class SiteVerdicts {
    /** Under this name the ledger keeps what probes tell. */
    static final String PLAN = "availability";

    /** Probes are no look at the pages of a site. */
    private static final SiteScanEnd END = new SiteScanEnd(SiteScan.State.PARTIAL, 0, 0, 0, 0, 0);

    private final ProbeHistory history;
    private final ScanIntake intake;
    private final Reconciler reconciler;
    private final Findings findings;
    private final AvailabilityRule rule;
    private final Clock clock;

    SiteVerdicts(
            ProbeHistory history,
            ScanIntake intake,
            Reconciler reconciler,
            Findings findings,
            Indicators indicators,
            Clock clock) {
        this.history = history;
        this.intake = intake;
        this.reconciler = reconciler;
        this.findings = findings;
        this.rule = indicators.availability();
        this.clock = clock;
    }

    /**
     * Judges a site after a slot.
     *
     * @param due the slot, which names what the ledger is told
     * @param observedAt when its last try was made
     */
    void judge(RegisteredHome home, Instant due, Instant observedAt) {
        List<Visit> news = news(home, visits(home, observedAt));
        if (news.isEmpty()) {
            return;
        }
        Optional<Claim> claimed = intake.claim(new SiteScanKey(home.siteId(), PLAN, due));
        if (claimed.isPresent() && intake.record(claimed.get(), news) && intake.end(claimed.get(), END)) {
            reconciler.reconcile(claimed.get().scanSiteId());
        }
    }

    /** What is known of a site as of a moment, one verdict for each kind that anything is known of. */
    List<Visit> visits(RegisteredHome home, Instant observedAt) {
        HttpUrl address = Addresses.canonical(home.url());
        LocalDate today = day(observedAt);
        List<Visit> visits = new ArrayList<>();
        visits.add(new AvailabilityCheck()
                .check(new AvailabilityReading(
                        address, history.week(home.siteId(), today), rule, clock.getZone(), observedAt)));
        history.door(home.siteId())
                .map(door -> new DoorReading(
                        address, door.believed(), door.https(), rule, clock.getZone(), door.observedAt()))
                .map(DoorCheck::check)
                .ifPresent(visits::addAll);
        return visits;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private List<Visit> news(RegisteredHome home, List<Visit> visits) {
        List<SiteStanding> standings = findings.siteStandings(home.siteId());
        return visits.stream().filter(visit -> isNews(visit, standings)).toList();
    }

    /** That a fault is still there is news once a day. */
    private boolean isNews(Visit visit, List<SiteStanding> standings) {
        Optional<SiteStanding> known = standings.stream()
                .filter(one -> one.kind() == visit.kind() && one.subject().equals(visit.subject()))
                .findFirst();
        boolean bad = known.map(SiteStanding::bad).orElse(false);
        return switch (visit.outcome()) {
            case FOUND -> !bad || day(known.orElseThrow().lastSeenAt()).isBefore(day(visit.observedAt()));
            case IN_ORDER -> bad;
            case GONE, UNREADABLE -> false;
        };
    }
}
