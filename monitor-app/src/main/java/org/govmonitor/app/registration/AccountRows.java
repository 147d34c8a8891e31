package org.govmonitor.app.registration;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRows extends ListCrudRepository<AccountRow, Long> {
    @EntityGraph(attributePaths = {"sources", "unit"})
    List<AccountRow> findAllByOrderByOrdinalAscIdAsc();

    @Query("select a.id from AccountRow a where a.unit.name = :unit order by a.id")
    List<Long> idsOf(String unit);

    /** Without their sources. */
    @Query("select new org.govmonitor.app.registration.NamedTarget(a.id, a.platform, a.name, a.unit.name)"
            + " from AccountRow a order by a.ordinal, a.id")
    List<NamedTarget> names();
}
