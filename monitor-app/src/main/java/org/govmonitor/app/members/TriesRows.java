package org.govmonitor.app.members;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface TriesRows extends CrudRepository<TriesRow, String> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TriesRow t where t.source = :source")
    Optional<TriesRow> lock(String source);

    @Modifying
    @Query("delete from TriesRow t where t.lastAt < :before")
    int forget(Instant before);
}
