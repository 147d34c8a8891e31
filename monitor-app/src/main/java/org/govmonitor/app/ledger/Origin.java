package org.govmonitor.app.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How a finding came into the ledger.
 *
 * @param name the office that handed it down, or null
 * @param number under which that office keeps it, or null
 */
@Embeddable
public record Origin(
        @Column(name = "origin", nullable = false, length = 16) @Enumerated(EnumType.STRING)
        Way way,

        @Column(name = "origin_name") @Nullable String name,
        @Column(name = "origin_number") @Nullable String number) {
    static final Origin MACHINE = new Origin(Way.MACHINE, null, null);

    /** The three ways in. */
    public enum Way {
        MACHINE,
        /** A person of the office saw it. */
        HAND,
        /** It stood in a list of a higher office. */
        HANDED_DOWN
    }
}
