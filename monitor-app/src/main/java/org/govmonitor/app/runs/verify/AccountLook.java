package org.govmonitor.app.runs.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.govmonitor.app.accounts.round.AccountRounds;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.runs.ScanPermission;
import org.govmonitor.check.Subject;
import org.govmonitor.words.Words;
import org.springframework.stereotype.Component;

/** Asks the sources of an account again. */
@Component
class AccountLook implements Look {
    private static final Words WORDS = Words.of(ScanPermission.class);

    private final AccountRounds rounds;
    private final Registrations registrations;
    private final Findings findings;
    private final Clock clock;

    AccountLook(AccountRounds rounds, Registrations registrations, Findings findings, Clock clock) {
        this.rounds = rounds;
        this.registrations = registrations;
        this.findings = findings;
        this.clock = clock;
    }

    @Override
    public boolean takes(Order order) {
        return order.finding().subject() instanceof Subject.OfAccount;
    }

    /** The round tells the ledger itself, of all that it sees of the account; the answer is what the ledger then holds. */
    @Override
    public Answer look(Order order, Progress progress) {
        Optional<RegisteredAccount> account =
                registrations.account(order.finding().targetId());
        if (account.isEmpty()) {
            return Answer.unreadable(WORDS.say("site.gone"));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!rounds.again(account.get(), now, progress::stopped)) {
            return Answer.unreadable(WORDS.say("broken"));
        }
        return findings.lastVerdict(order.finding().id())
                .filter(last -> !last.at().isBefore(now))
                .map(last -> new Answer(last.outcome(), null, null))
                .orElseGet(() -> Answer.unreadable(WORDS.say("no.verdict")));
    }
}
