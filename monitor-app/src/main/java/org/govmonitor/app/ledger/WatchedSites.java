package org.govmonitor.app.ledger;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface WatchedSites extends CrudRepository<WatchedSite, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from WatchedSite s where s.siteId = :siteId")
    WatchedSite lock(long siteId);
}
