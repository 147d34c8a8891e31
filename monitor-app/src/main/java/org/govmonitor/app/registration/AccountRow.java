package org.govmonitor.app.registration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.govmonitor.registry.AccountMarks;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.jspecify.annotations.Nullable;

/** A media account as it is kept, with its sources. */
@Entity
@Table(name = "media_account")
class AccountRow extends TargetRow {
    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    private Platform platform;

    @ManyToOne(optional = false)
    @JoinColumn(name = "unit_id")
    private UnitRow unit;

    /** Null where articles show the registered name. */
    private @Nullable String nickname;

    private @Nullable String biz;
    private @Nullable String originalId;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private final List<SourceRow> sources = new ArrayList<>();

    protected AccountRow() {}

    AccountRow(MediaAccount account, UnitRow unit) {
        this.name = account.name();
        this.platform = account.platform();
        this.unit = unit;
        take(account);
    }

    /** Whether anything is different afterwards. */
    boolean update(MediaAccount account, UnitRow newUnit) {
        if (toAccount().account().equals(account)) {
            return false;
        }
        unit = newUnit;
        name = account.name();
        platform = account.platform();
        take(account);
        return true;
    }

    @Override
    public void place(int place) {
        ordinal = place;
    }

    @Override
    public String key() {
        return key(platform, name);
    }

    @Override
    public String label() {
        return key();
    }

    static String key(Platform platform, String name) {
        return platform + " " + name;
    }

    RegisteredAccount toAccount() {
        List<AccountSource> read = sources.stream().map(SourceRow::toSource).toList();
        AccountMarks marks = new AccountMarks(nickname == null ? name : nickname, biz, originalId);
        return new RegisteredAccount(id(), new MediaAccount(name, platform, unit.key(), read, marks));
    }

    @Override
    public String described() {
        List<String> parts =
                new ArrayList<>(List.of(name, platform.name(), unit.key(), Objects.requireNonNullElse(nickname, name)));
        parts.add(Objects.requireNonNullElse(biz, ""));
        parts.add(Objects.requireNonNullElse(originalId, ""));
        parts.add(sources.stream().map(SourceRow::described).collect(Collectors.joining(" ")));
        return Described.of("account", parts.toArray(String[]::new));
    }

    KeptAccount toKept() {
        return new KeptAccount(id(), toAccount().account(), keeping().toKept(version()));
    }

    UnitRow unit() {
        return unit;
    }

    private void take(MediaAccount account) {
        AccountMarks marks = account.marks();
        nickname = marks.nickname().equals(name) ? null : marks.nickname();
        biz = marks.biz();
        originalId = marks.originalId();
        replaceSources(account.sources());
    }

    private void replaceSources(List<AccountSource> wanted) {
        sources.clear();
        for (AccountSource source : wanted) {
            sources.add(new SourceRow(this, sources.size(), source));
        }
    }
}
