package org.govmonitor.app.runs.seen;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.govmonitor.scan.ScanKind;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SiteObservationRows extends ListCrudRepository<SiteObservationRow, Long> {
    @Modifying
    @Query("delete from SiteObservationRow o where o.scanRunId = ?1 and o.siteId = ?2")
    void forget(long scanRunId, long siteId);

    /** Of each site, those that left the same attachments unread added up. */
    @Query("""
            select new org.govmonitor.app.runs.seen.DocumentSum(
              o.siteId, o.attachmentsUnread, count(o), sum(o.pages), sum(o.attachments), sum(o.unchanged))
            from SiteObservationRow o
            where o.kind in :kinds and o.observedAt >= :from and o.observedAt < :before
            group by o.siteId, o.attachmentsUnread""")
    List<DocumentSum> documents(Collection<ScanKind> kinds, Instant from, Instant before);

    @Query("""
            select o from SiteObservationRow o
            where o.kind in :kinds and o.observedAt = (
              select max(p.observedAt) from SiteObservationRow p where p.siteId = o.siteId and p.kind in :kinds)
            order by o.siteId, o.id""")
    List<SiteObservationRow> last(Collection<ScanKind> kinds);
}
