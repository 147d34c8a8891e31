package org.govmonitor.app.availability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DayRows extends ListCrudRepository<DayRow, DayRow.Id> {

    @Query("select d from DayRow d where d.id.siteId = :siteId and d.id.triedOn >= :from")
    List<DayRow> of(long siteId, LocalDate from);

    @Query("select d from DayRow d where d.id.siteId in :siteIds and d.id.triedOn >= :from")
    List<DayRow> of(Collection<Long> siteIds, LocalDate from);

    @Query("select d from DayRow d where d.id.triedOn >= :from")
    List<DayRow> since(LocalDate from);
}
