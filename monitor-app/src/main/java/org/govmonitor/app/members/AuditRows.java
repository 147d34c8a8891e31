package org.govmonitor.app.members;

import org.springframework.data.repository.Repository;

/** Adds and reads; what stands is never changed. */
interface AuditRows extends Repository<AuditRow, Long> {
    AuditRow save(AuditRow row);
}
