package org.govmonitor.app.registration;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is watched, in the customary order in which lists name it. */
@Service
@Transactional(readOnly = true)
public class Registrations {
    private static final Words WORDS = Words.of(Registrations.class);
    private static final Set<WatchState> WATCHED = EnumSet.of(WatchState.ACTIVE);
    private static final Set<WatchState> REGISTERED = EnumSet.of(WatchState.ACTIVE, WatchState.PAUSED);
    private static final Set<WatchState> EVER = EnumSet.allOf(WatchState.class);

    private final UnitRows units;
    private final SiteRows sites;
    private final ColumnRows columns;
    private final AccountRows accounts;
    private final RegistryImports imports;

    private final ApplicationEventPublisher listeners;

    Registrations(
            UnitRows units,
            SiteRows sites,
            ColumnRows columns,
            AccountRows accounts,
            RegistryImports imports,
            ApplicationEventPublisher listeners) {
        this.units = units;
        this.sites = sites;
        this.columns = columns;
        this.accounts = accounts;
        this.imports = imports;
        this.listeners = listeners;
    }

    /** Takes over a registry: adds and changes, deletes nothing. */
    @Transactional
    public ImportReport take(Registry registry) {
        return imports.take(registry, WORDS.say("actor.import"));
    }

    /**
     * Adds a column behind those that a site has.
     *
     * @throws java.util.NoSuchElementException if there is no such site
     */
    @Transactional
    public void add(long siteId, SiteColumn column, String actor) {
        SiteRow site = sites.findWithColumnsById(siteId).orElseThrow();
        ColumnRow row = site.add(column);
        row.place(columns.lastPlace(siteId) + 1);
        columns.save(row);
        listeners.publishEvent(new RegistryChanged(
                actor, ImportReport.Kind.COLUMN, row.id(), row.label(), null, Described.whole(row)));
    }

    /**
     * Gives a column another address. It stays the same column: its observations and findings go with it.
     *
     * @throws java.util.NoSuchElementException if the site has no such column
     */
    @Transactional
    public void move(long siteId, long columnId, HttpUrl to, String actor) {
        ColumnRow column = columns.findWithSiteById(columnId)
                .filter(row -> row.site().id() == siteId)
                .orElseThrow();
        String before = Described.whole(column);
        HttpUrl from = column.toColumn().url();
        column.moveTo(to);
        listeners.publishEvent(new ColumnMoved(siteId, from, to));
        listeners.publishEvent(new RegistryChanged(
                actor, ImportReport.Kind.COLUMN, columnId, column.label(), before, Described.whole(column)));
    }

    /** Whether nothing at all is registered yet. */
    public boolean isEmpty() {
        return units.count() == 0;
    }

    /** What is scanned: sites that are watched, with those of their columns that are. */
    public List<RegisteredSite> sites() {
        return sites(WATCHED);
    }

    /** All sites that are registered, with all such columns: paused ones too, retired ones not. */
    public List<RegisteredSite> registeredSites() {
        return sites(REGISTERED);
    }

    /** A site with all columns that it ever had. */
    public Optional<RegisteredSite> everOf(long siteId) {
        return sites.findWithColumnsById(siteId).map(site -> site.toSite(EVER));
    }

    /** One site that is registered, with its registered columns, paused ones among them. */
    public Optional<RegisteredSite> site(long id) {
        return sites.findWithColumnsById(id)
                .filter(site -> REGISTERED.contains(site.keeping().state()))
                .map(site -> site.toSite(REGISTERED));
    }

    /** One account that is registered, with its sources. */
    public Optional<RegisteredAccount> account(long id) {
        return accounts.findById(id)
                .filter(account -> REGISTERED.contains(account.keeping().state()))
                .map(AccountRow::toAccount);
    }

    /** The home pages of watched sites alone, which costs little however many columns there are. */
    public List<RegisteredHome> homes() {
        return sites.homes();
    }

    /** The ids of the sites of a unit, by its name. */
    public List<Long> siteIdsOf(String unit) {
        return sites.idsOf(unit);
    }

    /** The accounts that are watched. */
    public List<RegisteredAccount> accounts() {
        return accounts(WATCHED);
    }

    /** All accounts that are registered: paused ones too, retired ones not. */
    public List<RegisteredAccount> registeredAccounts() {
        return accounts(REGISTERED);
    }

    /** Some accounts by their ids, retired ones too; in no order. */
    public List<RegisteredAccount> accounts(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : accounts.findByIdIn(ids).stream().map(AccountRow::toAccount).toList();
    }

    /** Whether an account is neither paused nor retired now. */
    public boolean isWatched(RegisteredAccount account) {
        return accounts.isActive(account.id());
    }

    /** Sites first, then accounts, each in their customary order: as lists name them. Retired ones too: they have a history. */
    public List<RegisteredTarget> targets() {
        return Stream.<RegisteredTarget>concat(sites(EVER).stream(), accounts(EVER).stream())
                .toList();
    }

    /** Sites first, then accounts, by name alone: as lists name them. Retired ones too. */
    public List<NamedTarget> named(Sight sight) {
        @Nullable String unit = sight instanceof Sight.OfUnit own ? own.unit() : null;
        return Stream.concat(sites.names(unit).stream(), accounts.names(unit).stream())
                .toList();
    }

    /** The names of all units, in their customary order. */
    public List<String> unitNames() {
        return units.findAllByOrderByOrdinalAscIdAsc().stream()
                .map(UnitRow::key)
                .toList();
    }

    /** What a unit may see, by its name: its own sites and accounts. */
    public Sight sightOf(String unit) {
        Set<Long> targets = new HashSet<>(sites.idsOf(unit));
        targets.addAll(accounts.idsOf(unit));
        return new Sight.OfUnit(unit, targets);
    }

    /** The ids of the accounts that have a source. */
    public Set<Long> accountsWithSources() {
        return Set.copyOf(accounts.idsWithSources());
    }

    /** What is registered and not watched. */
    public Halts halts() {
        Map<Long, Halt> targets = new HashMap<>();
        Stream.<Row>concat(sites.halted().stream(), accounts.halted().stream())
                .forEach(row -> targets.put(
                        row.id(), Objects.requireNonNull(row.keeping().halt())));
        return new Halts(targets);
    }

    /** Everything that is registered, as a file would say it. */
    public Registry registry() {
        return new Registry(
                units.findAllByOrderByOrdinalAscIdAsc().stream()
                        .filter(unit -> unit.keeping().state() != WatchState.RETIRED)
                        .map(UnitRow::toUnit)
                        .toList(),
                registeredSites().stream().map(RegisteredSite::site).toList(),
                registeredAccounts().stream().map(RegisteredAccount::account).toList());
    }

    private List<RegisteredSite> sites(Set<WatchState> states) {
        return sites.findAllByOrderByOrdinalAscIdAsc().stream()
                .filter(site -> states.contains(site.keeping().state()))
                .map(site -> site.toSite(states))
                .toList();
    }

    private List<RegisteredAccount> accounts(Set<WatchState> states) {
        return accounts.findAllByOrderByOrdinalAscIdAsc().stream()
                .filter(account -> states.contains(account.keeping().state()))
                .map(AccountRow::toAccount)
                .toList();
    }
}
