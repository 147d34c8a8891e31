package org.govmonitor.app.ledger;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface WatchedTargets extends CrudRepository<WatchedTarget, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from WatchedTarget s where s.targetId = :targetId")
    WatchedTarget lock(long targetId);
}
