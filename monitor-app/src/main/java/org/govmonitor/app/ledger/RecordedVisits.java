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

    @Query(
            "select v from RecordedVisit v where v.scanSiteId = :scan and v.attempt = :attempt order by v.observedAt, v.id")
    List<RecordedVisit> ofAttempt(long scan, int attempt);

    @Modifying
    @Query("delete from RecordedVisit v where v.id in :ids")
    void drop(Collection<Long> ids);
}
