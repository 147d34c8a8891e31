package org.govmonitor.app.runs;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ObservationRows extends ListCrudRepository<ObservationRow, Long> {
    @Modifying
    @Query("delete from ObservationRow o where o.scanRunId = ?1 and o.siteColumnId in ?2")
    void forget(long scanRunId, Collection<Long> siteColumnIds);

    /** The columns that a run gave no verdict on, of the sites within a sight. */
    @Query("""
            select new org.govmonitor.app.runs.UnreadColumn(c.site.id, c.id, c.name, coalesce(o.reason, cast(o.state as string)))
            from ObservationRow o join ColumnRow c on c.id = o.siteColumnId
            where o.scanRunId = :runId and o.standing = UNREADABLE
              and (:everything = true or c.site.id in :sites)
            order by c.site.id, c.ordinal""")
    List<UnreadColumn> unread(long runId, boolean everything, Collection<Long> sites);
}
