package org.govmonitor.app.ledger;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

    /** Printed findings of some days of discovery that have not changed since a moment. */
    @Query("""
            select f from Finding f join fetch f.subject
            where f.life.foundOn between :first and :last
              and f.life.state in (OPEN, RECTIFIED, CLOSED) and f.changedAt < :known""")
    List<Finding> foundIn(LocalDate first, LocalDate last, Instant known);

    /** Likewise, found before a day and put right on it or later. */
    @Query("""
            select f from Finding f join fetch f.subject
            where f.life.foundOn < :first and f.life.rectifiedOn >= :first
              and f.life.state in (OPEN, RECTIFIED, CLOSED) and f.changedAt < :known""")
    List<Finding> settledSince(LocalDate first, Instant known);

    /** Likewise, found before a day and not known to have been put right. */
    @Query("""
            select f from Finding f join fetch f.subject
            where f.life.foundOn < :first and f.life.rectifiedOn is null
              and f.life.state in (OPEN, RECTIFIED, CLOSED) and f.changedAt < :known""")
    List<Finding> neverSettled(LocalDate first, Instant known);

    /** Known at a moment, and changed at it or later. */
    @Query("""
            select f from Finding f join fetch f.subject
            where f.changedAt >= :known and f.firstFoundAt < :known""")
    List<Finding> changedSince(Instant known);

    @Query("select f from Finding f join fetch f.subject where f.id in :ids")
    List<Finding> withSubjects(Collection<Long> ids);

    @Query("select f.id from Finding f where f.life.batchId = :batchId order by f.id")
    List<Long> inBatch(long batchId);
}
