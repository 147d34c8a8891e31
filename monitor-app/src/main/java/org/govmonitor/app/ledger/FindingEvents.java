package org.govmonitor.app.ledger;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface FindingEvents extends CrudRepository<FindingEvent, Long> {

    boolean existsByFindingIdAndCause(long findingId, String cause);

    @Query("select e.finding.id from FindingEvent e where e.cause = :cause order by e.finding.id")
    List<Long> findingsMovedBy(String cause);

    @Query("select e from FindingEvent e where e.finding.id in :findings order by e.finding.id, e.seq")
    List<FindingEvent> of(Collection<Long> findings);
}
