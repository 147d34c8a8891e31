package org.govmonitor.app.registration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/** A site as it is kept, with its columns. */
@Entity
@Table(name = "site")
class SiteRow extends TargetRow {
    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String url;

    @ManyToOne(optional = false)
    @JoinColumn(name = "unit_id")
    private UnitRow unit;

    private @Nullable String idCode;

    @OneToMany(mappedBy = "site", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal, id")
    private final List<ColumnRow> columns = new ArrayList<>();

    protected SiteRow() {}

    SiteRow(Site site, UnitRow unit) {
        this.name = site.name();
        this.unit = unit;
        take(site);
    }

    /** Whether anything but the columns is different afterwards. */
    boolean update(Site site, UnitRow newUnit) {
        boolean changed = !name.equals(site.name())
                || !url.equals(site.url().toString())
                || !unit.key().equals(newUnit.key())
                || !Objects.equals(idCode, site.idCode());
        unit = newUnit;
        take(site);
        return changed;
    }

    @Override
    public void place(int place) {
        ordinal = place;
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public String label() {
        return name;
    }

    List<ColumnRow> columns() {
        return columns;
    }

    ColumnRow add(SiteColumn column) {
        ColumnRow row = new ColumnRow(this, column);
        columns.add(row);
        return row;
    }

    /** With those of its columns that are in one of the states. */
    RegisteredSite toSite(Set<WatchState> states) {
        List<ColumnRow> taken = columns.stream()
                .filter(column -> states.contains(column.keeping().state()))
                .toList();
        Site site = new Site(
                name,
                HttpUrl.get(url),
                unit.key(),
                idCode,
                taken.stream().map(ColumnRow::toColumn).toList());
        return new RegisteredSite(id(), site, taken.stream().map(ColumnRow::id).toList());
    }

    @Override
    public String described() {
        return Described.of("site", name, url, unit.key(), idCode);
    }

    KeptSite toKept() {
        return new KeptSite(
                id(), name, HttpUrl.get(url), unit.key(), idCode, keeping().toKept(version()));
    }

    UnitRow unit() {
        return unit;
    }

    private void take(Site site) {
        name = site.name();
        url = site.url().toString();
        idCode = site.idCode();
    }
}
