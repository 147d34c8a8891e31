package org.govmonitor.app.registration;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SiteRows extends ListCrudRepository<SiteRow, Long> {
    /** With units and columns, in one question to the store. */
    @EntityGraph(attributePaths = {"unit", "columns"})
    List<SiteRow> findAllByOrderByOrdinalAscIdAsc();

    @Query(
            "select new org.govmonitor.app.registration.RegisteredHome(s.id, s.name, s.url) from SiteRow s order by s.ordinal, s.id")
    List<RegisteredHome> homes();

    /** Without their columns. */
    @Query("select new org.govmonitor.app.registration.NamedTarget(s.id, s.name, s.unit.name)"
            + " from SiteRow s order by s.ordinal, s.id")
    List<NamedTarget> names();

    @Query("select s.id from SiteRow s where s.unit.name = :unit order by s.id")
    List<Long> idsOf(String unit);
}
