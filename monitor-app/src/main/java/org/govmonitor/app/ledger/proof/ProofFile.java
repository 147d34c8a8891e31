package org.govmonitor.app.ledger.proof;

import java.time.Instant;

/**
 * A file as it is kept.
 *
 * @param name without folders, at most 200 characters, numbers of private persons masked
 * @param size in bytes
 * @param sha256 of its content, as hexadecimal digits
 */
public record ProofFile(
        long id,
        long findingId,
        String name,
        FileType type,
        long size,
        String sha256,
        String addedBy,
        Instant addedAt) {}
