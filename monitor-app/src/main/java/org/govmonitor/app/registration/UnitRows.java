package org.govmonitor.app.registration;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface UnitRows extends ListCrudRepository<UnitRow, Long> {
    List<UnitRow> findAllByOrderByOrdinalAscIdAsc();

    Optional<UnitRow> findByName(String name);

    @Query("select coalesce(max(u.ordinal), -1) from UnitRow u")
    int lastPlace();

    /** By name alone; null for all. */
    @Query("select u.name from UnitRow u where :unit is null or u.name = :unit order by u.ordinal, u.id")
    List<String> names(@Nullable String unit);

    /** Each unit with the numbers of its registered sites and accounts. */
    @Query("select u, (select count(s) from SiteRow s where s.unit = u and s.keeping.watchState <> 'RETIRED'),"
            + " (select count(a) from AccountRow a where a.unit = u and a.keeping.watchState <> 'RETIRED')"
            + " from UnitRow u where :unit is null or u.name = :unit order by u.ordinal, u.id")
    List<Object[]> counted(@Nullable String unit);
}
