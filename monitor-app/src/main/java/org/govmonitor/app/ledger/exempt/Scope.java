package org.govmonitor.app.ledger.exempt;

import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;

/** What an exception covers. */
public sealed interface Scope {

    /** One thing with regard to one kind of problem. */
    record OfSubject(long subjectId, long targetId, ProblemKind kind) implements Scope {}

    /** All of one kind in a site or an account. */
    record OfTarget(long targetId, ProblemKind kind) implements Scope {}

    /** All of one kind in whatever a unit answers for, by its name. */
    record OfUnit(String unit, ProblemKind kind) implements Scope {}

    /**
     * Whatever lies under an address.
     *
     * @param prefix of the canonical address, at most 2,000 characters, with scheme and host
     * @param kind null for all kinds but leaks of personal data
     */
    record UnderAddress(String prefix, @Nullable ProblemKind kind) implements Scope {}
}
