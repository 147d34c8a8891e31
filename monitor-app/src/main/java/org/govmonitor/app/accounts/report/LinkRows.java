package org.govmonitor.app.accounts.report;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface LinkRows extends ListCrudRepository<LinkRow, LinkRow.Id> {
    List<LinkRow> findByIdSiteId(long siteId);

    /** Those whose author nobody knows yet, the newest first. */
    @Query(
            "select l from LinkRow l where l.state = PENDING order by l.shownOn desc nulls last, l.seenAt desc, l.id.postKey")
    List<LinkRow> pending();
}
