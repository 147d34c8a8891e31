package org.govmonitor.app.runs.verify;

import java.time.Instant;
import org.govmonitor.app.ledger.FindingView;

/**
 * What is to be looked at.
 *
 * @param id of the verification
 * @param finding as it stands at the beginning
 */
record Order(long id, FindingView finding, Instant askedAt) {}
