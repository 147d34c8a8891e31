package org.govmonitor.app.runs;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ObservationRows extends ListCrudRepository<ObservationRow, Long> {
    @Modifying
    @Query("delete from ObservationRow o where o.scanRunId = ?1 and o.siteColumnId in ?2")
    void forget(long scanRunId, Collection<Long> siteColumnIds);

    @Query("""
            select o from ObservationRow o
            where o.observedAt >= :from and o.observedAt < :before and o.observedAt = (
              select max(p.observedAt) from ObservationRow p
              where p.siteColumnId = o.siteColumnId and p.observedAt < :before)
            order by o.siteColumnId""")
    List<ObservationRow> last(Instant from, Instant before);
}
