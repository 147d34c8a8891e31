package org.govmonitor.app.ledger;

import java.time.Instant;

/**
 * What makes a scan of a site one and the same, however often it is started.
 *
 * @param siteId the registered site
 * @param plan which schedule fired, at most 40 characters, such as {@code daily}
 * @param firedAt when it was due, not when it got round to it
 */
public record SiteScanKey(long siteId, String plan, Instant firedAt) {}
