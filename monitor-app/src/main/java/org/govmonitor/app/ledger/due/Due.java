package org.govmonitor.app.ledger.due;

import java.time.Instant;

/**
 * A deadline.
 *
 * @param at the first moment that is too late
 * @param rule by which rule and calendar it was counted, in words; at most 120 characters
 */
public record Due(Instant at, String rule) {}
