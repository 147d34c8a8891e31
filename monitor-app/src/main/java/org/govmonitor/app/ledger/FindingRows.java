package org.govmonitor.app.ledger;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface FindingRows extends CrudRepository<Finding, Long> {

    boolean existsByLiveSubject(long subject);

    Optional<Finding> findByLiveSubject(long subject);

    @Query("select f from Finding f where f.subject.id = :subject order by f.occurrence desc limit 1")
    Optional<Finding> latestOf(long subject);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Finding f where f.id = :id")
    Optional<Finding> lock(long id);

    /** In the order of ids, so that two who lock several never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select f from Finding f
            where f.liveSubject in (select s.id from KnownSubject s where s.targetId = :targetId)
            order by f.id""")
    List<Finding> lockLive(long targetId);

    @Query("""
            select f from Finding f
            where f.subject.targetId = :targetId and f.occurrence = (
              select max(o.occurrence) from Finding o where o.subject = f.subject and o.life.state = CLOSED)""")
    List<Finding> lastClosed(long targetId);

    @Query("""
            select max(f.life.batchId) from Finding f
            where f.subject.targetId = :targetId and (f.life.state = NEW or f.life.relapsedOn is not null)""")
    Optional<Long> undecidedBatch(long targetId);

    @Query("""
            select f from Finding f join fetch f.subject s
            where f.targetId = :targetId and f.life.state in (NEW, OPEN, RECTIFIED, EXEMPT) order by f.id""")
    List<Finding> awaited(long targetId);

    @Query("select s from KnownSubject s where s.targetId = :targetId and s.scheme = :scheme")
    List<KnownSubject> subjects(long targetId, Scheme scheme);

    /**
     * Known at a moment, found on a day at the latest, and not known to have been put right before another; changed after the
     * moment means not known. What a person enters may have been found long before it was known.
     */
    @Query("""
            select f from Finding f join fetch f.subject
            where f.firstFoundAt < :asOf
              and (f.changedAt >= :asOf or f.life.foundOn <= :last)
              and (f.changedAt >= :asOf or f.life.state in (OPEN, RECTIFIED, CLOSED))
              and (f.changedAt >= :asOf or f.life.rectifiedOn is null or f.life.rectifiedOn >= :since
                   or f.life.foundOn >= :since)
            order by f.id""")
    List<Finding> candidates(Instant asOf, LocalDate since, LocalDate last);

    @Query("select f.id from Finding f where f.life.batchId = :batchId order by f.id")
    List<Long> inBatch(long batchId);
}
