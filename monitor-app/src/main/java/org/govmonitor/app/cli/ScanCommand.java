package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.settings.DocumentProcess;
import org.govmonitor.check.leak.ContactReports;
import org.govmonitor.discover.ColumnDiscovery;
import org.govmonitor.discover.DiscoveryBudget;
import org.govmonitor.discover.SiteDiscoveries;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.sandbox.SandboxedReader;
import org.govmonitor.fetch.FetchPolicy;
import org.govmonitor.fetch.HttpFetcher;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.file.Fault;
import org.govmonitor.registry.file.RegistryFile;
import org.govmonitor.registry.file.RegistryReading;
import org.govmonitor.scan.ScanKind;
import org.govmonitor.scan.ScanPlan;
import org.govmonitor.scan.SiteScan;
import org.govmonitor.scan.SiteScanner;
import org.govmonitor.scan.SiteScans;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code monitor scan}: scans the sites of a registry file once, without a database, and writes what it found. */
@Command(name = "scan", mixinStandardHelpOptions = true)
final class ScanCommand implements Callable<Integer> {
    private static final Words WORDS = Words.of(ScanCommand.class);
    private static final int MOST_PARALLEL = 256;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Option(names = "--registry", required = true, paramLabel = "FILE")
    private Path registry;

    @Option(names = "--site", paramLabel = "NAME")
    private List<String> names = new ArrayList<>();

    @Option(names = "--today", paramLabel = "DATE")
    private @Nullable LocalDate today;

    @Option(names = "--kind", paramLabel = "KIND", converter = Look.Converter.class)
    private Look look = Look.WHOLE;

    @Option(names = "--parallel", paramLabel = "N")
    private int parallel = ScanPlan.USUAL_PARALLEL;

    @Option(names = "--max-pages", paramLabel = "N")
    private @Nullable Integer maxPages;

    @Option(names = "--max-time", paramLabel = "DURATION", converter = DurationConverter.class)
    private @Nullable Duration maxTime;

    @Option(names = "--discover")
    private boolean discover;

    @Option(names = "--render")
    private boolean render;

    @Option(names = "--report-contacts", paramLabel = "WHICH", converter = ContactsConverter.class)
    private @Nullable ContactReports contacts;

    @Option(names = "--memory", paramLabel = "FILE")
    private @Nullable Path memory;

    @Option(names = "--output", required = true, paramLabel = "FILE")
    private Path output;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Clock clock = Clock.system(MonitorApplication.OFFICE_ZONE);
        ScanPlan plan = plan(clock);
        FetchPolicy policy = fetching.policy();
        Indicators indicators = fetching.indicators();
        Registry read = registry();
        ScanKind kind = look.ofSites();
        if (kind == null) {
            scanAccounts(read, plan.today(), policy, indicators, clock);
            return ExitCode.OK;
        }
        List<Site> sites = chosen(read.sites(), Site::name);
        MemoryFile known = memory == null ? MemoryFile.nowhere() : MemoryFile.at(memory);
        OutputFile file = OutputFile.at(output);
        try (HttpFetcher fetcher = HttpFetcher.open(policy);
                SandboxedReader documents = new SandboxedReader(DocumentProcess.command(), DocumentLimits.USUAL);
                ScanProgress progress =
                        ScanProgress.onTerminal(spec.commandLine().getErr(), sites.size(), clock)) {
            SiteScanner pages = new SiteScanner(fetcher, indicators, new PersonalDataScanner(KeyedHash.ephemeral()))
                    .reading(documents);
            SiteScanner scanner = render ? pages.drawing(fetching.renderer(fetcher)) : pages;
            Map<String, DiscoveredSite> discovered = discover
                    ? SiteDiscoveries.run(
                            new ColumnDiscovery(fetcher, indicators),
                            sites,
                            plan.today(),
                            clock,
                            budget(plan),
                            parallel)
                    : Map.of();
            List<SiteScan> scans = SiteScans.run(scanner, accepted(sites, discovered), plan, known::of, progress);
            file.write(new ScanJson(plan.today(), indicators, discovered).of(scans));
            known.keep(kind, scans);
        } finally {
            file.discard();
            known.discard();
        }
        return ExitCode.OK;
    }

    private void scanAccounts(Registry read, LocalDate day, FetchPolicy policy, Indicators indicators, Clock clock)
            throws IOException {
        List<MediaAccount> accounts = chosen(read.accounts(), MediaAccount::name);
        OutputFile file = OutputFile.at(output);
        try (HttpFetcher fetcher = HttpFetcher.open(policy)) {
            AccountScan scan = new AccountScan(fetcher, indicators, day, clock);
            file.write(new AccountScanJson(day, indicators)
                    .of(accounts.stream().map(scan::of).toList()));
        } finally {
            file.discard();
        }
    }

    private ScanPlan plan(Clock clock) throws IOException {
        if (parallel < 1 || parallel > MOST_PARALLEL) {
            throw new Refusal(WORDS.say("parallel", MOST_PARALLEL, parallel));
        }
        ScanPlan.Budget budget = ScanPlan.Budget.USUAL;
        try {
            budget = maxPages == null ? budget : budget.withPages(maxPages);
            budget = maxTime == null ? budget : budget.withTime(maxTime);
        } catch (IllegalArgumentException e) {
            throw new Refusal(WORDS.say("budget"), e);
        }
        LocalDate day = today == null ? LocalDate.now(clock) : today;
        return ScanPlan.of(day, clock)
                .of(look.ofSites() == null ? ScanKind.WHOLE : look.ofSites())
                .withBudget(budget)
                .withParallel(parallel)
                .reporting(contacts == null ? fetching.contacts() : contacts);
    }

    /** The smaller of what a scan may cost and what a discovery usually does. */
    private static DiscoveryBudget budget(ScanPlan plan) {
        DiscoveryBudget usual = DiscoveryBudget.USUAL;
        Duration most = plan.budget().time();
        return new DiscoveryBudget(
                Math.min(usual.pages(), plan.budget().pages()), most.compareTo(usual.time()) < 0 ? most : usual.time());
    }

    private static List<Site> accepted(List<Site> sites, Map<String, DiscoveredSite> discovered) {
        return sites.stream()
                .map(site -> {
                    DiscoveredSite found = discovered.get(site.name());
                    return found == null ? site : found.accepted(site);
                })
                .toList();
    }

    private Registry registry() throws IOException {
        if (!Files.isReadable(registry) || Files.isDirectory(registry)) {
            throw new Refusal(WORDS.say("registry.unreadable", registry));
        }
        RegistryReading reading = RegistryFile.read(registry);
        if (reading instanceof RegistryReading.Refused refused) {
            throw new Refusal(reasons(refused.faults()));
        }
        return ((RegistryReading.Accepted) reading).registry();
    }

    /** Those that are named, or all where none is. */
    private <T> List<T> chosen(List<T> all, Function<T, String> nameOf) {
        for (String name : names) {
            if (all.stream().noneMatch(one -> nameOf.apply(one).equals(name))) {
                throw new Refusal(WORDS.say("site.unknown", name, registry));
            }
        }
        return all.stream()
                .filter(one -> names.isEmpty() || names.contains(nameOf.apply(one)))
                .toList();
    }

    /** All but the last fault go out here; the last is the one line of the refusal. */
    private String reasons(List<Fault> faults) {
        PrintWriter err = spec.commandLine().getErr();
        int last = faults.size() - 1;
        faults.subList(0, last).forEach(fault -> err.println("monitor: " + fault));
        return faults.get(last).toString();
    }
}
