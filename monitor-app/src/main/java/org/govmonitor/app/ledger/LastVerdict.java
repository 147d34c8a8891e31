package org.govmonitor.app.ledger;

import java.time.Instant;
import org.govmonitor.check.Visit;

/**
 * How a subject was last seen.
 *
 * @param outcome never UNREADABLE, which is no seeing; GONE from the second time on
 */
public record LastVerdict(Visit.Outcome outcome, Instant at) {}
