package org.govmonitor.scan.clean;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.sandbox.SandboxChild;
import org.govmonitor.document.sandbox.SandboxCommand;
import org.govmonitor.document.sandbox.SandboxedReader;
import org.govmonitor.fetch.Cidr;
import org.govmonitor.fetch.FetchPolicy;
import org.govmonitor.fetch.HttpFetcher;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.scan.Known;
import org.govmonitor.scan.ScanListener;
import org.govmonitor.scan.ScanPlan;
import org.govmonitor.scan.SiteScan;
import org.govmonitor.scan.SiteScanner;
import org.govmonitor.scan.SiteScans;

/** Our scan with every check, as the command runs it, without a pause. */
public final class CleanScan {
    /** Beside the module, where the build runs it. */
    private static final Path CATALOGUE = Path.of("../config/indicators.yaml");

    private CleanScan() {}

    /** @param args the file of the registry, the day to judge by */
    public static void main(String[] args) throws IOException, InterruptedException {
        FetchPolicy policy = FetchPolicy.of(null)
                .withAllowedAddresses(List.of(Cidr.parse("127.0.0.0/8")))
                .withDelay(Duration.ZERO);
        ScanPlan plan = ScanPlan.of(LocalDate.parse(args[1]), Clock.system(ZoneId.of("Asia/Shanghai")))
                .withParallel(CleanTree.PARALLEL);
        int pages = 0;
        int problems = 0;
        try (InputStream catalogue = Files.newInputStream(CATALOGUE);
                HttpFetcher fetcher = HttpFetcher.open(policy);
                SandboxedReader documents =
                        new SandboxedReader(SandboxCommand.ofClassPath(SandboxChild.class), DocumentLimits.USUAL)) {
            SiteScanner scanner = new SiteScanner(
                            fetcher, Indicators.read(catalogue), new PersonalDataScanner(KeyedHash.ephemeral()))
                    .reading(documents);
            for (SiteScan scan : SiteScans.run(
                    scanner, CleanTree.sites(Path.of(args[0])), plan, site -> Known.NOTHING, new ScanListener() {})) {
                pages += scan.pages();
                problems += scan.problems().size();
            }
        }
        System.out.printf("%d problems%n", problems);
        CleanTree.report(pages);
    }
}
