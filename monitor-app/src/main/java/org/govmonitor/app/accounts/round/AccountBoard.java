package org.govmonitor.app.accounts.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.app.accounts.post.SourceState;
import org.govmonitor.app.accounts.post.SourceStates;
import org.govmonitor.app.registration.KeptAccount;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.RegistryView;
import org.govmonitor.app.registration.Sight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How all accounts stand, in the registry's order. */
@Service
@Transactional(readOnly = true)
public class AccountBoard {
    private final Registrations registrations;
    private final RegistryView registry;
    private final AccountSearch search;
    private final StandingRows standings;
    private final SourceStates states;
    private final AccountExemptions exemptions;
    private final Clock clock;

    AccountBoard(
            Registrations registrations,
            RegistryView registry,
            AccountSearch search,
            StandingRows standings,
            SourceStates states,
            AccountExemptions exemptions,
            Clock clock) {
        this.registrations = registrations;
        this.registry = registry;
        this.search = search;
        this.standings = standings;
        this.states = states;
        this.exemptions = exemptions;
        this.clock = clock;
    }

    /** All that are registered. */
    public List<AccountView> all() {
        return views(registrations.registeredAccounts());
    }

    /**
     * A page of those that a filter leaves. One behind the end is empty, with a total of 0.
     *
     * @param page from 1
     * @param size of a page
     */
    public AccountPage page(
            Sight sight, AccountFilter filter, AccountOrder order, boolean descending, int page, int size) {
        AccountSearch.Found found = search.find(sight, filter, order, descending, page, size);
        List<KeptAccount> kept = registry.accounts(sight, found.ids());
        return new AccountPage(of(kept), found.total());
    }

    /**
     * The first of those that a filter leaves, in the order of their numbers.
     *
     * @param id the number behind which to begin
     */
    public List<AccountView> after(Sight sight, AccountFilter filter, long id, int most) {
        return of(registry.accounts(sight, search.after(sight, filter, id, most)));
    }

    /** An account as it stands; empty where there is none, or it lies outside the sight. */
    public Optional<AccountView> one(Sight sight, long id) {
        return registry.account(sight, id).map(kept -> of(List.of(kept)).get(0));
    }

    /** Some of them, as they stand now. */
    public List<AccountView> views(List<RegisteredAccount> accounts) {
        return of(registry.accounts(
                Sight.EVERYTHING, accounts.stream().map(RegisteredAccount::id).toList()));
    }

    private List<AccountView> of(List<KeptAccount> kept) {
        List<Long> ids = kept.stream().map(KeptAccount::id).toList();
        Map<Long, StandingRow> rows = standings.findAllById(ids).stream()
                .collect(Collectors.toMap(StandingRow::accountId, Function.identity()));
        Map<Long, List<SourceState>> sources =
                states.of(kept.stream().map(KeptAccount::registered).toList());
        Map<Long, String> exempt = exemptions.on(LocalDate.now(clock));
        return kept.stream()
                .map(account -> new AccountView(
                        account.registered(),
                        rows.containsKey(account.id()) ? rows.get(account.id()).toSeen() : null,
                        sources.getOrDefault(account.id(), List.of()),
                        exempt.get(account.id()),
                        account.kept().halt()))
                .toList();
    }

    /** The accounts within a sight that somebody may mean by a name: as registered, or with the platform as lists print it. */
    public List<RegisteredAccount> named(Sight sight, String name) {
        return registrations.registeredAccounts().stream()
                .filter(account -> sight.covers(account.id()))
                .filter(account ->
                        account.account().name().equals(name) || account.name().equals(name))
                .toList();
    }
}
