package org.govmonitor.app.accounts.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.app.accounts.post.SourceState;
import org.govmonitor.app.accounts.post.SourceStates;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.Registrations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How all accounts stand, in the registry's order. */
@Service
@Transactional(readOnly = true)
public class AccountBoard {
    private final Registrations registrations;
    private final StandingRows standings;
    private final SourceStates states;
    private final AccountExemptions exemptions;
    private final Clock clock;

    AccountBoard(
            Registrations registrations,
            StandingRows standings,
            SourceStates states,
            AccountExemptions exemptions,
            Clock clock) {
        this.registrations = registrations;
        this.standings = standings;
        this.states = states;
        this.exemptions = exemptions;
        this.clock = clock;
    }

    public List<AccountView> all() {
        return views(registrations.accounts());
    }

    /** Some of them, as they stand now. */
    public List<AccountView> views(List<RegisteredAccount> accounts) {
        Map<Long, StandingRow> rows =
                standings.findAll().stream().collect(Collectors.toMap(StandingRow::accountId, Function.identity()));
        Map<Long, List<SourceState>> sources = states.of(accounts);
        Map<Long, String> exempt = exemptions.on(LocalDate.now(clock));
        return accounts.stream()
                .map(account -> new AccountView(
                        account,
                        rows.containsKey(account.id()) ? rows.get(account.id()).toSeen() : null,
                        sources.getOrDefault(account.id(), List.of()),
                        exempt.get(account.id())))
                .toList();
    }

    /** The accounts that somebody may mean by a name: as registered, or with the platform as lists print it. */
    public List<RegisteredAccount> named(String name) {
        return registrations.accounts().stream()
                .filter(account ->
                        account.account().name().equals(name) || account.name().equals(name))
                .toList();
    }
}
