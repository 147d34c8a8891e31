package org.govmonitor.app.ledger;

import java.time.Instant;
import org.govmonitor.check.Subject;
import org.govmonitor.indicator.ProblemKind;

/**
 * How a site was last seen with regard to one kind of problem.
 *
 * @param bad whether the last verdict accused it: then the next one in order must be told, whatever people decided meanwhile
 */
public record SiteStanding(ProblemKind kind, Subject subject, boolean bad, Instant lastSeenAt) {}
