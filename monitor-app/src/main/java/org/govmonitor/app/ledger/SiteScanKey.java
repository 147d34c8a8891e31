package org.govmonitor.app.ledger;

import java.time.Instant;

/**
 * What makes a scan of a target one and the same, however often it is started.
 *
 * @param targetId the registered site or account
 * @param plan which schedule fired, at most 40 characters, such as {@code daily}
 * @param firedAt when it was due, not when it got round to it
 */
public record SiteScanKey(long targetId, String plan, Instant firedAt) {}
