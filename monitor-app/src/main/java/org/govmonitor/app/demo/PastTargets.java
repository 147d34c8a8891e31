package org.govmonitor.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.app.demo.SampleOffice.SampleAccount;
import org.govmonitor.app.demo.SampleOffice.SampleSite;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.privacy.scanner.PersonalDataScanner;

/** Joins what is registered with what the samples tell of it, by name. */
final class PastTargets {
    private PastTargets() {}

    static List<PastTarget> of(
            SampleOffice office,
            PastOffice past,
            LocalDate present,
            Registrations registrations,
            Indicators indicators,
            PersonalDataScanner scanner) {
        PastFaults faults = new PastFaults(present, indicators);
        PastLeaks leaks = new PastLeaks(present, office, past, scanner);
        List<PastTarget> targets = new ArrayList<>();
        for (RegisteredSite site : registrations.sites()) {
            SampleSite sample = office.sites().stream()
                    .filter(one -> one.name().equals(site.name()))
                    .findFirst()
                    .orElseThrow();
            List<PastColumn> columns = new ArrayList<>();
            for (int at = 0; at < sample.columns().size(); at++) {
                columns.add(new PastColumn(
                        sample.columns().get(at),
                        site.site().columns().get(at),
                        new ColumnDays(office, sample, sample.columns().get(at), present),
                        indicators,
                        scanner));
            }
            List<Fault> all = new ArrayList<>(faults.of(site, sample));
            all.addAll(leaks.of(site, sample));
            targets.add(new PastTarget(site, columns, all));
        }
        for (RegisteredAccount account : registrations.accounts()) {
            int newest = office.accounts().stream()
                    .filter(one -> one.name().equals(account.account().name()))
                    .mapToInt(SampleAccount::newest)
                    .findFirst()
                    .orElseThrow();
            targets.add(new PastTarget(account, List.of(), faults.of(account, newest)));
        }
        return targets;
    }
}
