package org.govmonitor.app.availability;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SlotRows extends ListCrudRepository<SlotRow, SlotRow.Id> {

    /** In order. */
    @Query("""
            select s from SlotRow s
            where s.id.siteId = :siteId and s.triedAt >= :from and s.triedAt < :before order by s.triedAt""")
    List<SlotRow> of(long siteId, Instant from, Instant before);

    /** The same without what it took, in order. */
    @Query("""
            select new org.govmonitor.app.availability.SlotResult(s.triedAt, s.result) from SlotRow s
            where s.id.siteId = :siteId and s.triedAt >= :from order by s.triedAt""")
    List<SlotResult> results(long siteId, Instant from);

    @Modifying
    @Query("delete from SlotRow s where s.triedAt < :before")
    int deleteTriedBefore(Instant before);
}
