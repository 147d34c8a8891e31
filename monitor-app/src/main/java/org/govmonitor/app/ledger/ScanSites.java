package org.govmonitor.app.ledger;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface ScanSites extends CrudRepository<ScanSite, Long> {
    String COSTS = """
            select new org.govmonitor.app.ledger.RunCost(
              s.plan, s.firedAt, count(s), sum(s.pages), sum(s.attachments), sum(s.failed),
              sum(case when s.outcome = PARTIAL then 1 else 0 end),
              sum(case when s.outcome = UNREACHABLE then 1 else 0 end))
            from ScanSite s
            """;

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ScanSite s where s.targetId = :targetId and s.plan = :plan and s.firedAt = :firedAt")
    Optional<ScanSite> lockByKey(long targetId, String plan, Instant firedAt);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ScanSite s where s.id = :id")
    Optional<ScanSite> lock(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select s from ScanSite s where s.state = RUNNING and (s.leaseUntil <= :now or s.owner = :owner) order by s.id")
    List<ScanSite> lockAbandoned(Instant now, String owner);

    @Query("select s.id from ScanSite s where s.state = ENDED and s.reconciledAt is null order by s.firedAt, s.id")
    List<Long> waiting();

    /** Ended and not reconciled, of the same site and not younger than the given one. */
    @Query("""
            select s.id from ScanSite s, ScanSite last
            where last.id = :id and s.targetId = last.targetId and s.firedAt <= last.firedAt
              and s.state = ENDED and s.reconciledAt is null
            order by s.firedAt, s.id""")
    List<Long> waitingUpTo(long id);

    /** Whether any other scan of the site that was reconciled judged a column. */
    @Query("""
            select count(s) > 0 from ScanSite s, ScanSite last
            where last.id = :id and s.targetId = last.targetId and s.id <> last.id
              and s.reconciledAt is not null and s.columnsJudged > 0""")
    boolean othersJudgedColumns(long id);

    /** Whether any other scan of the target that was reconciled looked through the same. */
    @Query("""
            select count(s) > 0 from ScanSite s, ScanSite last
            where last.id = :id and s.targetId = last.targetId and s.id <> last.id and s.reconciledAt is not null
              and s.pages > 0 and s.outcome <> UNREACHABLE and (s.sweep = last.sweep or s.sweep = ALL)""")
    boolean othersLookedThroughTheSame(long id);

    List<ScanSite> findByPlanAndFiredAtOrderByTargetId(String plan, Instant firedAt);

    @Query("""
            select s from ScanSite s
            where s.plan = :plan and s.firedAt = :firedAt and (:everything = true or s.targetId in :targets)
            order by s.targetId""")
    List<ScanSite> ofRun(String plan, Instant firedAt, boolean everything, Collection<Long> targets);

    @Query(COSTS + """
            where s.plan in :plans and s.firedAt >= :from and s.firedAt <= :until and s.state = ENDED
            group by s.plan, s.firedAt""")
    List<RunCost> costs(Collection<String> plans, Instant from, Instant until);

    /** As {@link #costs}, of some targets; in words of its own, since a store that is given a choice reads all scans. */
    @Query(COSTS + """
            where s.targetId in :targets and s.plan in :plans and s.firedAt >= :from and s.firedAt <= :until and s.state = ENDED
            group by s.plan, s.firedAt""")
    List<RunCost> costsOf(Collection<String> plans, Instant from, Instant until, Collection<Long> targets);

    @Query(COSTS + """
            where s.firedAt >= :since and s.state = ENDED
            group by s.plan, s.firedAt""")
    List<RunCost> costsSince(Instant since);

    @Query("""
            select s from ScanSite s
            where s.plan in :plans and s.firedAt = (
              select max(o.firedAt) from ScanSite o
              where o.targetId = s.targetId and o.plan in :plans and o.state = ENDED and o.endedAt < :by)
            order by s.targetId""")
    List<ScanSite> lastEnded(Collection<String> plans, Instant by);

    @Query("""
            select distinct s.targetId from ScanSite s
            where s.plan in :plans and s.state = ENDED and s.endedAt >= :from and s.endedAt < :before
              and s.outcome <> UNREACHABLE""")
    Set<Long> readWithin(Collection<String> plans, Instant from, Instant before);

    /** The last scan of each target under some plans that ended within a span. */
    @Query("""
            select s from ScanSite s join (
              select o.targetId as target, max(o.firedAt) as fired from ScanSite o
              where o.plan in :plans and o.state = ENDED and o.endedAt >= :from and o.endedAt < :before
              group by o.targetId) last on last.target = s.targetId and last.fired = s.firedAt
            where s.plan in :plans and s.state = ENDED
            order by s.targetId""")
    List<ScanSite> lastEndedWithin(Collection<String> plans, Instant from, Instant before);
}
