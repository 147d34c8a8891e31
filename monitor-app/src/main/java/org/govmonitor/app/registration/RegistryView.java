package org.govmonitor.app.registration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single entries of the registry as they are kept, within what somebody may see. Retired ones are found too. */
@Service
@Transactional(readOnly = true)
public class RegistryView {
    private final UnitRows units;
    private final SiteRows sites;
    private final ColumnRows columns;
    private final AccountRows accounts;

    RegistryView(UnitRows units, SiteRows sites, ColumnRows columns, AccountRows accounts) {
        this.units = units;
        this.sites = sites;
        this.columns = columns;
        this.accounts = accounts;
    }

    /** Units in their customary order, with the numbers of what they answer for. */
    public List<KeptUnit> units(Sight sight) {
        @Nullable String unit = sight instanceof Sight.OfUnit own ? own.unit() : null;
        return units.counted(unit).stream().map(RegistryView::unit).toList();
    }

    /** The names of units in their customary order, for those who need nothing else of them. */
    public List<String> unitNames(Sight sight) {
        return units.names(sight instanceof Sight.OfUnit own ? own.unit() : null);
    }

    /** Empty where there is no such site, or it lies outside the sight. */
    public Optional<KeptSite> site(Sight sight, long id) {
        return sight.covers(id) ? sites.findWithUnitById(id).map(SiteRow::toKept) : Optional.empty();
    }

    /** All columns of a site, in their order; none where it lies outside the sight. */
    public List<KeptColumn> columns(Sight sight, long siteId) {
        return sight.covers(siteId)
                ? columns.ofSite(siteId).stream().map(ColumnRow::toKept).toList()
                : List.of();
    }

    /** Empty where there is no such column, or its site lies outside the sight. */
    public Optional<KeptColumn> column(Sight sight, long id) {
        return columns.findWithSiteById(id).map(ColumnRow::toKept).filter(column -> sight.covers(column.siteId()));
    }

    /** Empty where there is no such account, or it lies outside the sight. */
    public Optional<KeptAccount> account(Sight sight, long id) {
        return accounts(sight, List.of(id)).stream().findFirst();
    }

    /** Those of some accounts that the sight covers, in the order that they are asked for. */
    public List<KeptAccount> accounts(Sight sight, Collection<Long> ids) {
        List<Long> seen = ids.stream().filter(sight::covers).toList();
        Map<Long, KeptAccount> kept = accounts.findByIdIn(seen).stream()
                .map(AccountRow::toKept)
                .collect(Collectors.toMap(KeptAccount::id, Function.identity()));
        return seen.stream().map(kept::get).filter(Objects::nonNull).toList();
    }

    private static KeptUnit unit(Object[] counted) {
        UnitRow row = (UnitRow) counted[0];
        return new KeptUnit(
                row.id(),
                row.toUnit(),
                ((Number) counted[1]).intValue(),
                ((Number) counted[2]).intValue(),
                row.keeping().toKept(row.version()));
    }
}
