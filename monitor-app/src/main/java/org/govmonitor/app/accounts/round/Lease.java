package org.govmonitor.app.accounts.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.ScanIntake;

/** Keeps a claim while its round waits its turn at slow doors, and ends the round where the claim is lost all the same. For one thread. */
final class Lease implements BooleanSupplier {
    private static final Duration RENEW_EVERY = Duration.ofMinutes(1);

    private final Claim claim;
    private final ScanIntake intake;
    private final BooleanSupplier stopping;
    private final Clock clock;
    private Instant renewed;
    private boolean lost;

    Lease(Claim claim, ScanIntake intake, BooleanSupplier stopping, Clock clock) {
        this.claim = claim;
        this.intake = intake;
        this.stopping = stopping;
        this.clock = clock;
        this.renewed = clock.instant();
    }

    /** Whether to break off. */
    @Override
    public boolean getAsBoolean() {
        Instant now = clock.instant();
        if (!lost && Duration.between(renewed, now).compareTo(RENEW_EVERY) >= 0) {
            renewed = now;
            lost = !intake.renew(claim);
        }
        return lost || stopping.getAsBoolean();
    }
}
