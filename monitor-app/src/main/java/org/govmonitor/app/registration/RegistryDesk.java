package org.govmonitor.app.registration;

import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.ImportReport.Kind;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.file.TypedEntry;
import org.govmonitor.registry.file.TypedEntry.Judged;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where entries of the registry are added and changed by hand, under the rules of the files. What was typed is judged and
 * answered field by field; an entry that is not there is a {@link NoSuchElementException}.
 */
@Service
@Transactional
public class RegistryDesk {
    private static final Words WORDS = Words.of(RegistryDesk.class);

    private final UnitRows units;
    private final SiteRows sites;
    private final ColumnRows columns;
    private final AccountRows accounts;
    private final DeskBook book;

    RegistryDesk(UnitRows units, SiteRows sites, ColumnRows columns, AccountRows accounts, DeskBook book) {
        this.units = units;
        this.sites = sites;
        this.columns = columns;
        this.accounts = accounts;
        this.book = book;
    }

    public DeskAnswer addUnit(TypedEntry typed, String actor) {
        return fit(
                typed.asUnit(),
                unit -> units.findByName(unit.name())
                        .map(taken -> DeskAnswer.class.cast(twice("name", taken, "desk.unit.twice")))
                        .orElseGet(() -> {
                            UnitRow row = new UnitRow(unit);
                            row.place(units.lastPlace() + 1);
                            return book.added(Kind.UNIT, () -> units.save(row), actor);
                        }));
    }

    public DeskAnswer editUnit(Shown shown, TypedEntry typed, String actor) {
        UnitRow row = units.findById(shown.id()).orElseThrow();
        return edit(row, shown, typed.asUnit(), unit -> {
            UnitRow taken = units.findByName(unit.name()).orElse(row);
            if (taken != row) {
                return twice("name", taken, "desk.unit.twice");
            }
            return book.change(Kind.UNIT, row, actor, () -> row.update(unit));
        });
    }

    public DeskAnswer addSite(TypedEntry typed, String actor) {
        return fit(typed.asSite(registeredUnits()), site -> {
            DeskAnswer fault = taken(site, null);
            if (fault != null) {
                return fault;
            }
            SiteRow row = new SiteRow(site, unit(site.unit()));
            row.place(sites.lastPlace() + 1);
            return book.added(Kind.SITE, () -> sites.save(row), actor);
        });
    }

    public DeskAnswer editSite(Shown shown, TypedEntry typed, String actor) {
        SiteRow row = sites.findWithUnitById(shown.id()).orElseThrow();
        return edit(row, shown, typed.asSite(registeredUnits()), (Site site) -> {
            DeskAnswer fault = taken(site, row);
            return fault != null
                    ? fault
                    : book.change(Kind.SITE, row, actor, () -> row.update(site, unit(site.unit())));
        });
    }

    /** @param typed its address may be relative to the site's home page */
    public DeskAnswer addColumn(long siteId, TypedEntry typed, String actor) {
        SiteRow site = sites.findWithUnitById(siteId).orElseThrow();
        return fit(
                typed.asColumn(site.toKept().url()),
                column -> columns.at(siteId, column.url().toString())
                        .map(taken -> DeskAnswer.class.cast(twice("url", taken, "desk.column.twice")))
                        .orElseGet(() -> {
                            ColumnRow row = new ColumnRow(site, column);
                            row.place(columns.lastPlace(siteId) + 1);
                            return book.added(Kind.COLUMN, () -> columns.save(row), actor);
                        }));
    }

    /** Changes a column; where its address is another, it moves and stays the same column. */
    public DeskAnswer editColumn(Shown shown, TypedEntry typed, String actor) {
        ColumnRow row = columns.findWithSiteById(shown.id()).orElseThrow();
        SiteRow site = row.site();
        return edit(row, shown, typed.asColumn(site.toKept().url()), column -> {
            ColumnRow taken = columns.at(site.id(), column.url().toString()).orElse(row);
            if (taken != row) {
                return twice("url", taken, "desk.column.twice");
            }
            return book.change(Kind.COLUMN, row, actor, () -> change(row, site.id(), column));
        });
    }

    private void change(ColumnRow row, long siteId, SiteColumn column) {
        HttpUrl from = row.toColumn().url();
        row.update(column);
        if (!from.equals(column.url())) {
            row.moveTo(column.url());
            book.tell(new ColumnMoved(siteId, from, column.url()));
        }
    }

    public DeskAnswer addAccount(TypedEntry typed, String actor) {
        return fit(
                typed.asAccount(registeredUnits()),
                account -> accounts.findByPlatformAndName(account.platform(), account.name())
                        .map(taken -> DeskAnswer.class.cast(twice("name", taken, "desk.account.twice")))
                        .orElseGet(() -> {
                            AccountRow row = new AccountRow(account, unit(account.unit()));
                            row.place(accounts.lastPlace() + 1);
                            return book.added(Kind.ACCOUNT, () -> accounts.save(row), actor);
                        }));
    }

    public DeskAnswer editAccount(Shown shown, TypedEntry typed, String actor) {
        AccountRow row = accounts.findById(shown.id()).orElseThrow();
        return edit(row, shown, typed.asAccount(registeredUnits()), (MediaAccount account) -> {
            AccountRow taken = accounts.findByPlatformAndName(account.platform(), account.name())
                    .orElse(row);
            return taken != row
                    ? twice("name", taken, "desk.account.twice")
                    : book.change(Kind.ACCOUNT, row, actor, () -> row.update(account, unit(account.unit())));
        });
    }

    private <T> DeskAnswer edit(Row row, Shown shown, Judged<T> judged, Function<T, DeskAnswer> change) {
        DeskAnswer.Overtaken overtaken = book.overtaken(row, shown);
        return overtaken == null ? fit(judged, change) : overtaken;
    }

    private static <T> DeskAnswer fit(Judged<T> judged, Function<T, DeskAnswer> change) {
        return judged instanceof Judged.Fit<T> fit
                ? change.apply(fit.value())
                : DeskAnswer.Invalid.of(((Judged.Unfit<T>) judged).faults());
    }

    private @Nullable DeskAnswer taken(Site site, @Nullable SiteRow itself) {
        SiteRow named = sites.findByName(site.name()).orElse(null);
        if (named != null && named != itself) {
            return twice("name", named, "desk.site.twice");
        }
        return sites.findByUrl(site.url().toString()).stream()
                .filter(row -> row != itself && row.keeping().state() != WatchState.RETIRED)
                .findFirst()
                .map(row -> DeskAnswer.Invalid.of("url", WORDS.say("desk.site.url.twice", row.label())))
                .orElse(null);
    }

    private static DeskAnswer twice(String field, Row taken, String key) {
        return DeskAnswer.Invalid.of(
                field, WORDS.say(taken.keeping().state() == WatchState.RETIRED ? "desk.retired" : key, taken.label()));
    }

    private Set<String> registeredUnits() {
        return units.findAllByOrderByOrdinalAscIdAsc().stream()
                .filter(unit -> unit.keeping().state() != WatchState.RETIRED)
                .map(UnitRow::key)
                .collect(Collectors.toSet());
    }

    private UnitRow unit(String name) {
        return units.findByName(name).orElseThrow();
    }
}
