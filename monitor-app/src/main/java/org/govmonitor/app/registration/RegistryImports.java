package org.govmonitor.app.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.registration.RegistryMerge.Changed;
import org.govmonitor.registry.Registry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over whole registries, and says beforehand what that would do. */
@Service
@Transactional
public class RegistryImports {
    private final UnitRows units;
    private final SiteRows sites;
    private final AccountRows accounts;
    private final ApplicationEventPublisher listeners;

    RegistryImports(UnitRows units, SiteRows sites, AccountRows accounts, ApplicationEventPublisher listeners) {
        this.units = units;
        this.sites = sites;
        this.accounts = accounts;
        this.listeners = listeners;
    }

    /** Adds and changes, deletes nothing. */
    public ImportReport take(Registry registry, String actor) {
        return take(registry, actor, all());
    }

    /**
     * Takes a registry over as it was previewed.
     *
     * @param basis of the preview
     * @return empty where what is kept is no longer what the preview was held against; nothing is taken then
     */
    public Optional<ImportReport> takePreviewed(Registry registry, String basis, String actor) {
        Rows rows = all();
        return basis.equals(basis(rows)) ? Optional.of(take(registry, actor, rows)) : Optional.empty();
    }

    /** What taking a registry over would do. Nothing of it is written. */
    @Transactional(readOnly = true)
    public ImportPreview preview(Registry registry) {
        Rows rows = all();
        String basis = basis(rows);
        RegistryMerge merge = new RegistryMerge(rows.units(), rows.sites(), rows.accounts(), row -> {});
        ImportReport report = merge.take(registry);
        List<ImportPreview.Change> changes = merge.changes().stream()
                .map(changed -> new ImportPreview.Change(
                        changed.kind(), changed.row().label(), changed.before(), Described.whole(changed.row())))
                .toList();
        return new ImportPreview(report, changes, basis);
    }

    /** Everything that is kept. */
    private record Rows(List<UnitRow> units, List<SiteRow> sites, List<AccountRow> accounts) {}

    private Rows all() {
        return new Rows(
                units.findAllByOrderByOrdinalAscIdAsc(),
                sites.findAllByOrderByOrdinalAscIdAsc(),
                accounts.findAllByOrderByOrdinalAscIdAsc());
    }

    private ImportReport take(Registry registry, String actor, Rows rows) {
        RegistryMerge merge = new RegistryMerge(rows.units(), rows.sites(), rows.accounts(), this::save);
        ImportReport report = merge.take(registry);
        // Numbers are given out by now.
        sites.flush();
        for (Changed changed : merge.changes()) {
            Row row = changed.row();
            listeners.publishEvent(new RegistryChanged(
                    actor, changed.kind(), row.id(), row.label(), changed.before(), Described.whole(row)));
        }
        return report;
    }

    /** Columns are saved with their site. */
    private void save(Row row) {
        if (row instanceof UnitRow unit) {
            units.save(unit);
        } else if (row instanceof SiteRow site) {
            sites.save(site);
        } else if (row instanceof AccountRow account) {
            accounts.save(account);
        }
    }

    private static String basis(Rows rows) {
        MessageDigest digest = sha256();
        rows.units().forEach(unit -> add(digest, unit));
        for (SiteRow site : rows.sites()) {
            add(digest, site);
            site.columns().forEach(column -> add(digest, column));
        }
        rows.accounts().forEach(account -> add(digest, account));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Row row) {
        digest.update((row.id() + " " + Described.whole(row) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
