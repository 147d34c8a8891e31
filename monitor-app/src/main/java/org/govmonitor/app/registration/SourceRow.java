package org.govmonitor.app.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import okhttp3.HttpUrl;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;

/** A source of an account as it is kept; replaced as a whole, since it has no identity of its own. */
@Entity
@Table(name = "account_source")
class SourceRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private AccountRow account;

    @Column(nullable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SourceKind kind;

    /** The address of a feed, the id of a source that has one; see {@link AccountSource#locator()}. */
    private @Nullable String url;

    /** The address under which the bridge of a feed tells of itself. */
    private @Nullable String status;

    protected SourceRow() {}

    SourceRow(AccountRow account, int ordinal, AccountSource source) {
        this.account = account;
        this.ordinal = ordinal;
        this.kind = source.kind();
        this.url = source.locator();
        this.status = source.status() == null ? null : source.status().toString();
    }

    String described() {
        return kind + (url == null ? "" : "=" + url) + (status == null ? "" : " (" + status + ")");
    }

    AccountSource toSource() {
        return AccountSource.of(kind, url, status == null ? null : HttpUrl.get(status));
    }
}
