package org.govmonitor.app.runs;

import java.util.Collection;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ObservationRows extends ListCrudRepository<ObservationRow, Long> {
    @Modifying
    @Query("delete from ObservationRow o where o.scanRunId = ?1 and o.siteColumnId in ?2")
    void forget(long scanRunId, Collection<Long> siteColumnIds);
}
