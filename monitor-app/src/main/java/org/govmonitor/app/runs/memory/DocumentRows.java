package org.govmonitor.app.runs.memory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DocumentRows extends ListCrudRepository<DocumentRow, DocumentRow.Id> {
    List<DocumentRow> findByIdSiteId(long siteId);

    List<DocumentRow> findByIdSiteIdAndEngine(long siteId, String engine);

    @Modifying
    @Query("delete from DocumentRow where id.siteId = :siteId and readOn < :day")
    void deleteByIdSiteIdAndReadOnBefore(long siteId, LocalDate day);
}
