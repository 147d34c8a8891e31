package org.govmonitor.app.registration;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ColumnRows extends ListCrudRepository<ColumnRow, Long> {
    @Query(
            "select c from ColumnRow c join fetch c.site s join fetch s.unit where s.id = :siteId order by c.ordinal, c.id")
    List<ColumnRow> ofSite(long siteId);

    @EntityGraph(attributePaths = {"site", "site.unit"})
    Optional<ColumnRow> findWithSiteById(long id);

    @Query("select c from ColumnRow c where c.site.id = :siteId and c.url = :url")
    Optional<ColumnRow> at(long siteId, String url);

    @Query("select coalesce(max(c.ordinal), -1) from ColumnRow c where c.site.id = :siteId")
    int lastPlace(long siteId);
}
