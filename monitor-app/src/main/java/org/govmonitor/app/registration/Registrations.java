package org.govmonitor.app.registration;

import java.util.List;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Unit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is watched, in the customary order in which lists name it. */
@Service
@Transactional(readOnly = true)
public class Registrations {
    private final UnitRows units;
    private final SiteRows sites;
    private final AccountRows accounts;

    Registrations(UnitRows units, SiteRows sites, AccountRows accounts) {
        this.units = units;
        this.sites = sites;
        this.accounts = accounts;
    }

    /** Takes over a registry: adds and changes, deletes nothing. */
    @Transactional
    public ImportReport take(Registry registry) {
        return new RegistryMerge(units, sites, accounts).take(registry);
    }

    /** Whether nothing at all is registered yet. */
    public boolean isEmpty() {
        return units.count() == 0;
    }

    public List<RegisteredSite> sites() {
        return sites.findAllByOrderByOrdinalAscIdAsc().stream()
                .map(SiteRow::toSite)
                .toList();
    }

    public List<Unit> units() {
        return units.findAllByOrderByOrdinalAscIdAsc().stream()
                .map(UnitRow::toUnit)
                .toList();
    }

    public List<RegisteredAccount> accounts() {
        return accounts.findAllByOrderByOrdinalAscIdAsc().stream()
                .map(AccountRow::toAccount)
                .toList();
    }

    /** Everything, as a file would say it. */
    public Registry registry() {
        return new Registry(
                units(),
                sites().stream().map(RegisteredSite::site).toList(),
                accounts().stream().map(RegisteredAccount::account).toList());
    }
}
