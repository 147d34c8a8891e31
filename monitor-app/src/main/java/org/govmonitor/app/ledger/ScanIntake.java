package org.govmonitor.app.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.check.Visit;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what scans see, as they see it. Nothing is judged here; {@link Reconciler} does so once a scan has ended. A scan
 * is run under a claim; one that is lost, since its lease ran out and another took it, can write nothing any more.
 */
@Service
public class ScanIntake {
    /** How long a claim lasts unless {@link #renew} or {@link #record} prolongs it. */
    public static final Duration LEASE = Duration.ofMinutes(5);

    private static final int CHUNK = 500;

    /** No target has this number. */
    private static final Set<Long> NOBODY = Set.of(-1L);

    private final ScanSites scans;
    private final WatchedTargets sites;
    private final RecordedVisits visits;
    private final SubjectKeys keys;
    private final Node node;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ScanIntake(
            ScanSites scans,
            WatchedTargets sites,
            RecordedVisits visits,
            SubjectKeys keys,
            Node node,
            Clock clock,
            TransactionTemplate transaction) {
        this.scans = scans;
        this.sites = sites;
        this.visits = visits;
        this.keys = keys;
        this.node = node;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The right to scan; empty where that scan has ended already or somebody else is at it. */
    public Optional<Claim> claim(SiteScanKey key) {
        SiteScanKey kept = new SiteScanKey(key.targetId(), key.plan(), micros(key.firedAt()));
        try {
            return transaction.execute(status -> tryClaim(kept));
        } catch (DataIntegrityViolationException e) {
            // Another node wrote the same row first. It is there now, and says whether it is free.
            return transaction.execute(status -> tryClaim(kept));
        }
    }

    /**
     * Writes down what a scan learned. A subject that this attempt has told of before is ignored.
     *
     * @return false if the claim is lost; the scan should end
     */
    public boolean record(Claim claim, List<Visit> learned) {
        for (int from = 0; from < learned.size(); from += CHUNK) {
            List<Visit> chunk = learned.subList(from, Math.min(from + CHUNK, learned.size()));
            if (!withClaim(claim, scan -> write(claim, chunk))) {
                return false;
            }
        }
        return true;
    }

    /** @return false if the claim is lost; the scan should end */
    public boolean renew(Claim claim) {
        return withClaim(claim, scan -> {});
    }

    /** @return false if the claim was lost: nothing of this attempt will be judged */
    public boolean end(Claim claim, SiteScanEnd end) {
        return withClaim(claim, scan -> scan.end(end, now()));
    }

    /** Gives a claim back without an end, as when the service stops; the scan can be claimed again at once. */
    public boolean interrupt(Claim claim) {
        return withClaim(claim, ScanSite::interrupt);
    }

    /** Marks scans whose lease ran out as INTERRUPTED and names them, to be run again. */
    public List<SiteScanKey> interruptExpired() {
        return interruptAbandoned("");
    }

    /**
     * At the start of the service, before it scans: marks what an earlier process of this data directory left running as
     * INTERRUPTED, together with expired scans of others, and names it all, to be run again.
     */
    public List<SiteScanKey> interruptLeftBehind() {
        return interruptAbandoned(node.name());
    }

    /** What became of each site in one fire of a plan. */
    public List<SiteScanRecord> records(String plan, Instant firedAt) {
        return scans.findByPlanAndFiredAtOrderByTargetId(plan, micros(firedAt)).stream()
                .map(ScanSite::toRecord)
                .toList();
    }

    /** The same, of the targets within a sight alone. */
    public List<SiteScanRecord> records(Sight sight, String plan, Instant firedAt) {
        return scans.ofRun(plan, micros(firedAt), sight instanceof Sight.Everything, targets(sight)).stream()
                .map(ScanSite::toRecord)
                .toList();
    }

    /**
     * What fires of some plans cost the targets within a sight, as far as their scans have ended.
     *
     * @param from the first fire that is asked about
     * @param until the last
     */
    public List<RunCost> costs(Sight sight, Collection<String> plans, Instant from, Instant until) {
        return sight instanceof Sight.Everything
                ? scans.costs(plans, from, until)
                : scans.costsOf(plans, from, until, targets(sight));
    }

    private static Collection<Long> targets(Sight sight) {
        Set<Long> seen = sight instanceof Sight.OfUnit unit ? unit.targetIds() : Set.of();
        return seen.isEmpty() ? NOBODY : seen;
    }

    /** The last scan of each site under any of some plans that had ended before a moment. */
    public List<SiteScanRecord> lastEnded(Collection<String> plans, Instant before) {
        return scans.lastEnded(plans, before).stream().map(ScanSite::toRecord).toList();
    }

    /** The last of those that ended within a span of time, of each target. */
    public List<SiteScanRecord> lastEnded(Collection<String> plans, Instant from, Instant before) {
        return scans.lastEndedWithin(plans, from, before).stream()
                .map(ScanSite::toRecord)
                .toList();
    }

    /** The targets that a scan under some plans, ended within a span, could read. */
    public Set<Long> readWithin(Collection<String> plans, Instant from, Instant before) {
        return scans.readWithin(plans, from, before);
    }

    /** What every fire of a plan since a moment cost, as far as its scans have ended. */
    public List<RunCost> costsSince(Instant since) {
        return scans.costsSince(since);
    }

    private Optional<Claim> tryClaim(SiteScanKey key) {
        Instant now = now();
        if (!sites.existsById(key.targetId())) {
            sites.save(new WatchedTarget(key.targetId()));
        }
        ScanSite scan =
                scans.lockByKey(key.targetId(), key.plan(), key.firedAt()).orElseGet(() -> new ScanSite(key));
        if (!scan.free(now)) {
            return Optional.empty();
        }
        scan.take(node.name(), now, now.plus(LEASE));
        return Optional.of(scans.save(scan).claim());
    }

    private boolean withClaim(Claim claim, Consumer<ScanSite> work) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<ScanSite> held = scans.lock(claim.scanSiteId()).filter(scan -> scan.heldBy(claim));
            held.ifPresent(scan -> {
                scan.renew(now().plus(LEASE));
                work.accept(scan);
            });
            return held.isPresent();
        }));
    }

    private void write(Claim claim, List<Visit> chunk) {
        Map<String, Visit> fresh = new LinkedHashMap<>();
        for (Visit visit : chunk) {
            fresh.putIfAbsent(keys.of(claim.key().targetId(), visit), visit);
        }
        Set<String> known = visits.keysAmong(claim.scanSiteId(), claim.attempt(), fresh.keySet());
        Set<String> alive = visits.aliveAmong(fresh.keySet());
        List<RecordedVisit> rows = new ArrayList<>();
        fresh.forEach((key, visit) -> {
            if (!known.contains(key)) {
                boolean shown = visit.outcome() == Visit.Outcome.FOUND || alive.contains(key);
                rows.add(new RecordedVisit(claim, key, visit, shown));
            }
        });
        visits.saveAll(rows);
    }

    private List<SiteScanKey> interruptAbandoned(String owner) {
        List<SiteScanKey> keysOfAll = transaction.execute(status -> {
            List<ScanSite> abandoned = scans.lockAbandoned(now(), owner);
            abandoned.forEach(ScanSite::interrupt);
            return abandoned.stream().map(ScanSite::key).toList();
        });
        return keysOfAll == null ? List.of() : keysOfAll;
    }

    private Instant now() {
        return micros(clock.instant());
    }

    /** As fine as both databases keep an instant. */
    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
