package org.govmonitor.app.ledger;

import java.time.Instant;

/**
 * What one fire of a plan cost, and what it could not read, over all targets whose scan has ended.
 *
 * @param targets sites or accounts
 * @param pages pages or posts read
 * @param attachments attachments read
 * @param failed fetches that ended in a failure
 * @param partial targets that were not read to their end, since a budget was used up
 * @param unreachable targets of which nothing could be read
 */
public record RunCost(
        String plan,
        Instant firedAt,
        long targets,
        long pages,
        long attachments,
        long failed,
        long partial,
        long unreachable) {}
