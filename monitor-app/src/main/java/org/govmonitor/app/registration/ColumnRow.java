package org.govmonitor.app.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Period;
import okhttp3.HttpUrl;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/** A column as it is kept. */
@Entity
@Table(name = "site_column")
class ColumnRow implements Row {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private final Keeping keeping = new Keeping();

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private SiteRow site;

    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String url;

    @Enumerated(EnumType.STRING)
    private @Nullable ColumnKind kind;

    private @Nullable String within;

    protected ColumnRow() {}

    ColumnRow(SiteRow site, SiteColumn column) {
        this.site = site;
        this.url = column.url().toString();
        take(column);
    }

    /** Whether anything is different afterwards. */
    boolean update(SiteColumn column) {
        boolean changed = !toColumn().equals(column);
        take(column);
        return changed;
    }

    void moveTo(HttpUrl address) {
        url = address.toString();
    }

    @Override
    public void place(int place) {
        ordinal = place;
    }

    @Override
    public long id() {
        return Row.stored(id);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public Keeping keeping() {
        return keeping;
    }

    SiteRow site() {
        return site;
    }

    @Override
    public String described() {
        return Described.of("column", name, url, kind == null ? null : kind.name(), within);
    }

    KeptColumn toKept() {
        return new KeptColumn(id(), site.id(), toColumn(), keeping.toKept(version));
    }

    @Override
    public String key() {
        return url;
    }

    @Override
    public String label() {
        return site.label() + " / " + name;
    }

    SiteColumn toColumn() {
        return new SiteColumn(name, HttpUrl.get(url), kind, within == null ? null : Period.parse(within));
    }

    private void take(SiteColumn column) {
        name = column.name();
        kind = column.kind();
        within = column.within() == null ? null : column.within().toString();
    }
}
