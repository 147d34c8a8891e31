package org.govmonitor.app.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.govmonitor.registry.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRows extends ListCrudRepository<AccountRow, Long> {
    @EntityGraph(attributePaths = {"sources", "unit"})
    List<AccountRow> findAllByOrderByOrdinalAscIdAsc();

    @EntityGraph(attributePaths = {"sources", "unit"})
    List<AccountRow> findByIdIn(Collection<Long> ids);

    Optional<AccountRow> findByPlatformAndName(Platform platform, String name);

    @Query("select a.id from AccountRow a where a.unit.name = :unit order by a.id")
    List<Long> idsOf(String unit);

    @Query("select distinct s.account.id from SourceRow s")
    List<Long> idsWithSources();

    /** Without their sources. */
    @Query("select new org.govmonitor.app.registration.NamedTarget(a.id, a.platform, a.name, a.unit.name)"
            + " from AccountRow a where :unit is null or a.unit.name = :unit order by a.ordinal, a.id")
    List<NamedTarget> names(@Nullable String unit);

    @Query("select a from AccountRow a join fetch a.unit where a.keeping.watchState <> 'ACTIVE'")
    List<AccountRow> halted();

    @Query("select count(a) > 0 from AccountRow a where a.id = :id and a.keeping.watchState = 'ACTIVE'")
    boolean isActive(long id);

    @Query("select coalesce(max(a.ordinal), -1) from AccountRow a")
    int lastPlace();
}
