package org.govmonitor.app.sight;

import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.scan.SiteScan;
import org.springframework.context.ConfigurableApplicationContext;

/** A site whose pages have a line of ten thousand characters wherever one can stand. */
final class LongLine {
    private LongLine() {}

    static void scan(ConfigurableApplicationContext office, long site, String host) {
        HttpUrl home = HttpUrl.get("https://" + host + "/");
        HttpUrl page = Objects.requireNonNull(home.resolve("/" + Hostile.LINE + ".shtml"));
        Evidence hit = new Evidence(PersonalDataKind.CITIZEN_ID, "360721**********34", Hostile.LINE, "long");
        List<Visit> visits = List.of(
                Visit.found(
                        new Problem(
                                ProblemKind.COLUMN_STALE,
                                new Subject.OfColumn(page, Hostile.LINE),
                                Hostile.LINE,
                                page,
                                WalkedOffice.TODAY.minusDays(40),
                                WalkedOffice.TODAY.minusDays(20),
                                List.of(),
                                Hostile.LINE),
                        WalkedOffice.SCANNED),
                Visit.found(
                        new Problem(
                                ProblemKind.PRIVACY_LEAK,
                                new Subject.OfDocument(page),
                                Hostile.LINE,
                                page,
                                null,
                                null,
                                List.of(hit),
                                Hostile.LINE),
                        WalkedOffice.SCANNED));
        ScanIntake intake = office.getBean(ScanIntake.class);
        Claim claim = intake.claim(new SiteScanKey(site, Plan.WHOLE.key(), WalkedOffice.SCANNED))
                .orElseThrow();
        intake.record(claim, visits);
        intake.end(claim, new SiteScanEnd(SiteScan.State.SCANNED, 1, 1, 2, 0, 0));
        office.getBean(Reconciler.class).reconcile(claim.scanSiteId());
    }
}
