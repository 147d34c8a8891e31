package org.govmonitor.app.ledger.exempt;

import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong that may be excused.
 *
 * @param subjectId null for a subject that was never seen before
 * @param unit that answers for the target, or null where it is not known
 * @param place the canonical address, or what an account has instead
 */
public record Case(
        @Nullable Long subjectId, long targetId, @Nullable String unit, ProblemKind kind, String place) {}
