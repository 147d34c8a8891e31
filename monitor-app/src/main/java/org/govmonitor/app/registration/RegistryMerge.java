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
import org.jspecify.annotations.Nullable;

/**
 * Brings what is kept to what a registry says, and keeps account of it. Entries of the registry come first in its order;
 * what it does not name follows behind them. One that was retired and is named again is taken up again; one that is paused
 * stays so, since files say nothing of pauses.
 */
final class RegistryMerge {
    private final List<UnitRow> units;
    private final List<SiteRow> sites;
    private final List<AccountRow> accounts;
    private final Saving saving;

    private final List<Entry> added = new ArrayList<>();
    private final List<Entry> changed = new ArrayList<>();
    private final List<Entry> notInFile = new ArrayList<>();
    private final List<Changed> changes = new ArrayList<>();
    private int unchanged;

    /** Puts new rows into the store, or leaves them out of it. */
    interface Saving {
        void save(Row row);
    }

    /** @param before all that was kept of it, or null where it is new */
    record Changed(Kind kind, Row row, @Nullable String before) {}

    /** All rows are given: a question to the store in between would write what is only looked at. */
    RegistryMerge(List<UnitRow> units, List<SiteRow> sites, List<AccountRow> accounts, Saving saving) {
        this.units = units;
        this.sites = sites;
        this.accounts = accounts;
        this.saving = saving;
    }

    /** To be called once. */
    ImportReport take(Registry registry) {
        Map<String, UnitRow> byName = takeUnits(registry.units());
        takeSites(registry.sites(), byName);
        takeAccounts(registry.accounts(), byName);
        return new ImportReport(added, changed, unchanged, notInFile);
    }

    /** What the taking added and changed, in its order. */
    List<Changed> changes() {
        return List.copyOf(changes);
    }

    private Map<String, UnitRow> takeUnits(List<Unit> wanted) {
        List<UnitRow> rows = merge(Kind.UNIT, units, wanted, Unit::name, UnitRow::update, UnitRow::new);
        return rows.stream().collect(Collectors.toMap(UnitRow::key, Function.identity()));
    }

    private void takeSites(List<Site> wanted, Map<String, UnitRow> byName) {
        List<SiteRow> rows = merge(
                Kind.SITE,
                sites,
                wanted,
                Site::name,
                (row, site) -> row.update(site, unit(byName, site.unit())),
                site -> new SiteRow(site, unit(byName, site.unit())));
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
                accounts,
                wanted,
                account -> AccountRow.key(account.platform(), account.name()),
                (row, account) -> row.update(account, unit(byName, account.unit())),
                account -> new AccountRow(account, unit(byName, account.unit())));
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
                saving.save(row);
                added.add(new Entry(kind, row.label()));
                changes.add(new Changed(kind, row, null));
            } else {
                takeUp(kind, row, value, update);
            }
            ordered.add(row);
        }
        left.values().stream()
                .filter(row -> row.keeping().state() != WatchState.RETIRED)
                .forEach(row -> notInFile.add(new Entry(kind, row.label())));
        ordered.addAll(left.values());
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).place(i);
        }
        return ordered;
    }

    private <R extends Row, V> void takeUp(Kind kind, R row, V value, BiPredicate<R, V> update) {
        String before = Described.whole(row);
        boolean retired = row.keeping().state() == WatchState.RETIRED;
        if (retired) {
            row.keeping().resume();
        }
        if (update.test(row, value) || retired) {
            changed.add(new Entry(kind, row.label()));
            changes.add(new Changed(kind, row, before));
        } else {
            unchanged++;
        }
    }

    private static UnitRow unit(Map<String, UnitRow> byName, String name) {
        UnitRow row = byName.get(name);
        if (row == null) {
            throw new IllegalArgumentException("the registry names no unit " + name);
        }
        return row;
    }
}
