package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import okhttp3.HttpUrl;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.runs.ColumnSearches;
import org.govmonitor.app.runs.ScanPermission;
import org.govmonitor.discover.ColumnDiscovery;
import org.govmonitor.discover.DiscoveryBudget;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.govmonitor.discover.proposal.ProposalFile;
import org.govmonitor.fetch.HttpFetcher;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code monitor registry discover}: the columns a site seems to have, as a file to look through and import; or, of a
 * registered site, what is different from the registry, kept as proposals.
 */
@Command(name = "discover", mixinStandardHelpOptions = true)
final class DiscoverCommand implements Callable<Integer> {
    private static final Words WORDS = Words.of(DiscoverCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Parameters(paramLabel = "URL", arity = "0..1")
    private @Nullable String url;

    @Option(names = "--site", paramLabel = "NAME")
    private @Nullable String site;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--max-pages", paramLabel = "N")
    private @Nullable Integer maxPages;

    @Option(names = "--max-time", paramLabel = "DURATION", converter = DurationConverter.class)
    private @Nullable Duration maxTime;

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--output", paramLabel = "FILE")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        if (site == null && url != null && output != null && data == null) {
            return intoFile(home(url), output);
        }
        if (site != null && url == null && output == null && name == null && unit == null) {
            budget();
            return registered(site);
        }
        throw new Refusal(WORDS.say("discover.which"));
    }

    private int intoFile(HttpUrl home, Path target) throws IOException {
        if (!target.toString().matches("(?i).*\\.ya?ml")) {
            throw new Refusal(WORDS.say("discover.form", target));
        }
        Clock clock = Clock.system(MonitorApplication.OFFICE_ZONE);
        DiscoveryBudget budget = budget();
        var policy = fetching.policy();
        var indicators = fetching.indicators();
        OutputFile file = OutputFile.at(target);
        try (HttpFetcher fetcher = HttpFetcher.open(policy)) {
            DiscoveredSite found =
                    new ColumnDiscovery(fetcher, indicators).discover(home, LocalDate.now(clock), clock, budget);
            if (found.state() == DiscoveredSite.State.UNREACHABLE) {
                return closed(home);
            }
            file.write(ProposalFile.yaml(found, name, unit).getBytes(StandardCharsets.UTF_8));
            print(found);
        } finally {
            file.discard();
        }
        return ExitCode.OK;
    }

    private int registered(String siteName) {
        OfficeStart start = fetching.office(data);
        if (maxPages != null) {
            start.with("monitor.discover.max-pages", maxPages);
        }
        if (maxTime != null) {
            start.with("monitor.discover.max-time", maxTime);
        }
        try (ConfigurableApplicationContext office = StartFailure.named(start::command)) {
            RegisteredSite registered = RegisteredSites.named(office, siteName);
            if (!office.getBean(ScanPermission.class).covers(registered.site())) {
                throw new Refusal(WORDS.say("discover.contact"));
            }
            ColumnSearches.Outcome outcome =
                    office.getBean(ColumnSearches.class).search(registered).orElseThrow();
            if (outcome.found().state() == DiscoveredSite.State.UNREACHABLE) {
                return closed(registered.site().url());
            }
            print(outcome.found());
            new ChangesReport(spec.commandLine().getOut()).print(outcome.changes());
        }
        return ExitCode.OK;
    }

    private int closed(HttpUrl home) {
        spec.commandLine().getErr().println("monitor: " + WORDS.say("discover.closed", home));
        return Main.COULD_NOT_FINISH;
    }

    private static HttpUrl home(String address) {
        HttpUrl home = HttpUrl.parse(address);
        if (home == null) {
            throw new Refusal(WORDS.say("discover.address", address));
        }
        return home;
    }

    private DiscoveryBudget budget() {
        DiscoveryBudget usual = DiscoveryBudget.USUAL;
        try {
            return new DiscoveryBudget(
                    maxPages == null ? usual.pages() : maxPages, maxTime == null ? usual.time() : maxTime);
        } catch (IllegalArgumentException e) {
            throw new Refusal(WORDS.say("budget"), e);
        }
    }

    private void print(DiscoveredSite found) {
        PrintWriter out = spec.commandLine().getOut();
        long sure =
                found.columns().stream().filter(column -> column.isConfident()).count();
        out.println(WORDS.say("discover.found", found.columns().size(), sure, found.pages(), found.failed()));
        if (found.state() == DiscoveredSite.State.PARTIAL) {
            out.println(WORDS.say("discover.partial"));
        }
        out.flush();
    }
}
