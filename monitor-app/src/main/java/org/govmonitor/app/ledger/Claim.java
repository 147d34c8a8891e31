package org.govmonitor.app.ledger;

/**
 * The right to scan one site under one key, until its lease runs out unrenewed.
 *
 * @param scanSiteId names the scan to {@link Reconciler}
 * @param attempt 1 for the first; one more each time a broken-off scan is taken up again
 */
public record Claim(long scanSiteId, SiteScanKey key, int attempt) {}
