package org.govmonitor.app.cli;

import java.time.Clock;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.registration.proposal.ProposalDecision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who decides. */
final class Actor {
    @Option(names = "--actor", paramLabel = "NAME", defaultValue = "${sys:user.name}")
    private String name = "";

    /** As it was given. */
    String name() {
        return name;
    }

    /** About findings. */
    Command says(@Nullable String reason, Clock clock) {
        try {
            return Command.of(name, reason, clock.instant());
        } catch (IllegalArgumentException e) {
            throw new Refusal(e);
        }
    }

    /** About proposed columns. */
    ProposalDecision decides(@Nullable String reason, Clock clock) {
        try {
            return new ProposalDecision(name, reason, clock.instant());
        } catch (IllegalArgumentException e) {
            throw new Refusal(e);
        }
    }
}
