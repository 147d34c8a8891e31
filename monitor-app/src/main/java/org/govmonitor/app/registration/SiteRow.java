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
        boolean changed = !url.equals(site.url().toString())
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

    RegisteredSite toSite() {
        Site site = new Site(
                name,
                HttpUrl.get(url),
                unit.key(),
                idCode,
                columns.stream().map(ColumnRow::toColumn).toList());
        return new RegisteredSite(
                id(), site, columns.stream().map(ColumnRow::id).toList());
    }

    private void take(Site site) {
        url = site.url().toString();
        idCode = site.idCode();
    }
}
