package org.govmonitor.app.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.app.registration.ImportReport.Entry;
import org.govmonitor.app.registration.ImportReport.Kind;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.Unit;

/**
 * Brings what is kept to what a registry says, and keeps account of it. Entries of the registry come first in its order;
 * what it does not name follows behind them.
 */
final class RegistryMerge {
    private final UnitRows units;
    private final SiteRows sites;
    private final AccountRows accounts;

    private final List<Entry> added = new ArrayList<>();
    private final List<Entry> changed = new ArrayList<>();
    private final List<Entry> notInFile = new ArrayList<>();
    private int unchanged;

    RegistryMerge(UnitRows units, SiteRows sites, AccountRows accounts) {
        this.units = units;
        this.sites = sites;
        this.accounts = accounts;
    }

    /** To be called once. */
    ImportReport take(Registry registry) {
        Map<String, UnitRow> byName = takeUnits(registry.units());
        takeSites(registry.sites(), byName);
        takeAccounts(registry.accounts(), byName);
        return new ImportReport(added, changed, unchanged, notInFile);
    }

    private Map<String, UnitRow> takeUnits(List<Unit> wanted) {
        List<UnitRow> rows = merge(
                Kind.UNIT,
                units.findAllByOrderByOrdinalAscIdAsc(),
                wanted,
                Unit::name,
                UnitRow::update,
                unit -> units.save(new UnitRow(unit)));
        return rows.stream().collect(Collectors.toMap(UnitRow::key, Function.identity()));
    }

    private void takeSites(List<Site> wanted, Map<String, UnitRow> byName) {
        List<SiteRow> rows = merge(
                Kind.SITE,
                sites.findAllByOrderByOrdinalAscIdAsc(),
                wanted,
                Site::name,
                (row, site) -> row.update(site, unit(byName, site.unit())),
                site -> sites.save(new SiteRow(site, unit(byName, site.unit()))));
        for (int i = 0; i < wanted.size(); i++) {
            takeColumns(rows.get(i), wanted.get(i));
        }
    }

    private void takeColumns(SiteRow row, Site site) {
        merge(
                Kind.COLUMN,
                List.copyOf(row.columns()),
                site.columns(),
                column -> column.url().toString(),
                ColumnRow::update,
                row::add);
    }

    private void takeAccounts(List<MediaAccount> wanted, Map<String, UnitRow> byName) {
        merge(
                Kind.ACCOUNT,
                accounts.findAllByOrderByOrdinalAscIdAsc(),
                wanted,
                account -> AccountRow.key(account.platform(), account.name()),
                (row, account) -> row.update(account, unit(byName, account.unit())),
                account -> accounts.save(new AccountRow(account, unit(byName, account.unit()))));
    }

    /** The rows in their new order, those of the registry first. */
    private <R extends Row, V> List<R> merge(
            Kind kind,
            List<R> kept,
            List<V> wanted,
            Function<V, String> key,
            BiPredicate<R, V> update,
            Function<V, R> create) {
        Map<String, R> left = new LinkedHashMap<>();
        kept.forEach(row -> left.put(row.key(), row));
        List<R> ordered = new ArrayList<>();
        for (V value : wanted) {
            R row = left.remove(key.apply(value));
            if (row == null) {
                row = create.apply(value);
                added.add(new Entry(kind, row.label()));
            } else if (update.test(row, value)) {
                changed.add(new Entry(kind, row.label()));
            } else {
                unchanged++;
            }
            ordered.add(row);
        }
        left.values().forEach(row -> notInFile.add(new Entry(kind, row.label())));
        ordered.addAll(left.values());
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).place(i);
        }
        return ordered;
    }

    private static UnitRow unit(Map<String, UnitRow> byName, String name) {
        UnitRow row = byName.get(name);
        if (row == null) {
            throw new IllegalArgumentException("the registry names no unit " + name);
        }
        return row;
    }
}
