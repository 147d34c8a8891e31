package org.govmonitor.app.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface RecordedVisits extends CrudRepository<RecordedVisit, Long> {

    @Query(
            "select v.subjectKey from RecordedVisit v where v.scanSiteId = :scan and v.attempt = :attempt and v.subjectKey in :keys")
    Set<String> keysAmong(long scan, int attempt, Collection<String> keys);

    /** The keys of subjects with a live finding: whatever a visit says of these may become an event. */
    @Query("""
            select k.hash from SubjectKey k
            where k.hash in :keys and exists (select f.id from Finding f where f.liveSubject = k.subject.id)""")
    Set<String> aliveAmong(Collection<String> keys);

    @Query(
            "select v from RecordedVisit v where v.scanSiteId = :scan and v.attempt = :attempt order by v.observedAt, v.id")
    List<RecordedVisit> ofAttempt(long scan, int attempt);

    @Modifying
    @Query("delete from RecordedVisit v where v.id in :ids")
    void drop(Collection<Long> ids);
}
