package org.govmonitor.app.members;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds and reads; what stands is never changed. */
interface AuditRows extends Repository<AuditRow, Long> {
    AuditRow save(AuditRow row);

    /** The newest first. @param text in lower case, with its wildcards */
    @Query("""
            select a from AuditRow a
            where a.happenedAt >= :from and a.happenedAt < :before
              and (:what is null or a.what = :what) and (:actor is null or a.actor = :actor)
              and lower(a.subject) like :text escape '!'
            order by a.happenedAt desc, a.id desc""")
    Page<AuditRow> find(
            Instant from,
            Instant before,
            @Nullable AuditAction what,
            @Nullable String actor,
            String text,
            Pageable page);

    @Query("select distinct a.actor from AuditRow a order by a.actor")
    List<String> actors();
}
