package org.govmonitor.app.registration;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SiteRows extends JpaRepository<SiteRow, Long> {
    /** With units and columns, in one question to the store. */
    @EntityGraph(attributePaths = {"unit", "columns"})
    List<SiteRow> findAllByOrderByOrdinalAscIdAsc();

    @EntityGraph(attributePaths = {"unit", "columns"})
    Optional<SiteRow> findWithColumnsById(long id);

    @EntityGraph(attributePaths = "unit")
    Optional<SiteRow> findWithUnitById(long id);

    Optional<SiteRow> findByName(String name);

    List<SiteRow> findByUrl(String url);

    /** Of those that are watched. */
    @Query("select new org.govmonitor.app.registration.RegisteredHome(s.id, s.name, s.url) from SiteRow s"
            + " where s.keeping.watchState = 'ACTIVE' order by s.ordinal, s.id")
    List<RegisteredHome> homes();

    /** Without their columns. */
    @Query("select new org.govmonitor.app.registration.NamedTarget(s.id, s.name, s.unit.name)"
            + " from SiteRow s where :unit is null or s.unit.name = :unit order by s.ordinal, s.id")
    List<NamedTarget> names(@Nullable String unit);

    @Query("select s.id from SiteRow s where s.unit.name = :unit order by s.id")
    List<Long> idsOf(String unit);

    @Query("select s from SiteRow s join fetch s.unit where s.keeping.watchState <> 'ACTIVE'")
    List<SiteRow> halted();

    @Query("select coalesce(max(s.ordinal), -1) from SiteRow s")
    int lastPlace();
}
