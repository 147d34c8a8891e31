package org.govmonitor.app.members;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface WelcomeRows extends CrudRepository<WelcomeRow, Long> {
    Optional<WelcomeRow> findByTokenHash(String hash);

    /** Held until the end of the transaction: of two who use it at once, the second finds it used. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from WelcomeRow l where l.tokenHash = :hash")
    Optional<WelcomeRow> lock(String hash);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update WelcomeRow l set l.usedAt = :now where l.memberId = :memberId and l.usedAt is null")
    int endAllOf(long memberId, Instant now);
}
