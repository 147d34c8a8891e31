package org.govmonitor.app.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is watched, in the customary order in which lists name it. */
@Service
@Transactional(readOnly = true)
public class Registrations {
    private final UnitRows units;
    private final SiteRows sites;
    private final AccountRows accounts;

    private final ApplicationEventPublisher listeners;

    Registrations(UnitRows units, SiteRows sites, AccountRows accounts, ApplicationEventPublisher listeners) {
        this.units = units;
        this.sites = sites;
        this.accounts = accounts;
        this.listeners = listeners;
    }

    /** Takes over a registry: adds and changes, deletes nothing. */
    @Transactional
    public ImportReport take(Registry registry) {
        return new RegistryMerge(units, sites, accounts).take(registry);
    }

    /**
     * Adds a column behind those that a site has.
     *
     * @throws java.util.NoSuchElementException if there is no such site
     */
    @Transactional
    public void add(long siteId, SiteColumn column) {
        SiteRow site = sites.findById(siteId).orElseThrow();
        site.add(column).place(site.columns().size() - 1);
    }

    /**
     * Gives a column another address. It stays the same column: its observations and findings go with it.
     *
     * @throws java.util.NoSuchElementException if the site has no such column
     */
    @Transactional
    public void move(long siteId, long columnId, HttpUrl to) {
        ColumnRow column = sites.findById(siteId).orElseThrow().columns().stream()
                .filter(row -> row.id() == columnId)
                .findFirst()
                .orElseThrow();
        HttpUrl from = column.toColumn().url();
        column.moveTo(to);
        listeners.publishEvent(new ColumnMoved(siteId, from, to));
    }

    /** Whether nothing at all is registered yet. */
    public boolean isEmpty() {
        return units.count() == 0;
    }

    public List<RegisteredSite> sites() {
        return sites.findAllByOrderByOrdinalAscIdAsc().stream()
                .map(SiteRow::toSite)
                .toList();
    }

    /** One site, with its columns. */
    public Optional<RegisteredSite> site(long id) {
        return sites.findById(id).map(SiteRow::toSite);
    }

    /** One account, with its sources. */
    public Optional<RegisteredAccount> account(long id) {
        return accounts.findById(id).map(AccountRow::toAccount);
    }

    /** The home pages alone, which costs little however many columns there are. */
    public List<RegisteredHome> homes() {
        return sites.homes();
    }

    /** The ids of the sites of a unit, by its name. */
    public List<Long> siteIdsOf(String unit) {
        return sites.idsOf(unit);
    }

    public List<Unit> units() {
        return units.findAllByOrderByOrdinalAscIdAsc().stream()
                .map(UnitRow::toUnit)
                .toList();
    }

    public List<RegisteredAccount> accounts() {
        return accounts.findAllByOrderByOrdinalAscIdAsc().stream()
                .map(AccountRow::toAccount)
                .toList();
    }

    /** Sites first, then accounts, each in their customary order: as lists name them. */
    public List<RegisteredTarget> targets() {
        return Stream.<RegisteredTarget>concat(sites().stream(), accounts().stream())
                .toList();
    }

    /** Sites first, then accounts, by name alone: as lists name them. */
    public List<NamedTarget> named(Sight sight) {
        return Stream.concat(sites.names().stream(), accounts.names().stream())
                .filter(target -> sight.covers(target.id()))
                .toList();
    }

    /** What a unit may see, by its name: its own sites and accounts. */
    public Sight sightOf(String unit) {
        Set<Long> targets = new HashSet<>(sites.idsOf(unit));
        targets.addAll(accounts.idsOf(unit));
        return new Sight.OfUnit(unit, targets);
    }

    /** Everything, as a file would say it. */
    public Registry registry() {
        return new Registry(
                units(),
                sites().stream().map(RegisteredSite::site).toList(),
                accounts().stream().map(RegisteredAccount::account).toList());
    }
}
