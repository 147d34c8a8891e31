package org.govmonitor.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.govmonitor.app.accounts.round.AccountBoard;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.words.Words;
import org.springframework.context.ApplicationContext;

/** Registered accounts by the names that a command was given. */
final class NamedAccounts {
    private static final Words WORDS = Words.of(NamedAccounts.class);

    private NamedAccounts() {}

    /** @throws Refusal if none, or more than one, is registered under this name */
    static RegisteredAccount named(ApplicationContext office, String name) {
        List<RegisteredAccount> meant = office.getBean(AccountBoard.class).named(Sight.EVERYTHING, name);
        if (meant.isEmpty()) {
            throw new Refusal(WORDS.say("account.unregistered", name));
        }
        if (meant.size() > 1) {
            throw new Refusal(WORDS.say(
                    "account.several",
                    name,
                    meant.stream()
                            .map(RegisteredAccount::name)
                            .collect(Collectors.joining(WORDS.say("list.separator")))));
        }
        return meant.get(0);
    }
}
