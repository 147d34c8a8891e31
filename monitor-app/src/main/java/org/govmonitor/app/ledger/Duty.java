package org.govmonitor.app.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a finding and until when, and what excuses it. Beside {@link Life}, since the history is chained over what
 * older events say, and those knew no duty.
 *
 * @param dueAt the first moment that is too late, or null where nothing is due
 * @param dueRule by which rule and calendar it is due, or null likewise
 * @param unit that was told to put it right, or null
 * @param assignedAt when it was told, or null
 * @param exemptFrom the state that an exemption took it out of; null unless it is EXEMPT
 * @param exemptionId that excuses it; null unless it is EXEMPT
 * @param exemptUntil the last day that is excused; null unless it is EXEMPT
 */
@Embeddable
record Duty(
        @Column @Nullable Instant dueAt,
        @Column @Nullable String dueRule,

        @Column(name = "assigned_unit") @Nullable String unit,

        @Column @Nullable Instant assignedAt,

        @Column @Enumerated(EnumType.STRING) @Nullable FindingState exemptFrom,

        @Column @Nullable Long exemptionId,
        @Column @Nullable LocalDate exemptUntil) {
    /** Nobody was told, nothing is due. */
    static final Duty NONE = new Duty(null, null, null, null, null, null, null);

    Duty due(@Nullable Instant at, @Nullable String rule) {
        return new Duty(at, rule, unit, assignedAt, exemptFrom, exemptionId, exemptUntil);
    }

    Duty notDue() {
        return due(null, null);
    }

    Duty assigned(String to, Instant at) {
        return new Duty(dueAt, dueRule, to, at, exemptFrom, exemptionId, exemptUntil);
    }

    /** @param before the state that the finding would be in, or was */
    Duty exempt(FindingState before, long exemption, LocalDate until) {
        return new Duty(null, null, unit, assignedAt, before, exemption, until);
    }

    Duty notExempt() {
        return new Duty(dueAt, dueRule, unit, assignedAt, null, null, null);
    }
}
