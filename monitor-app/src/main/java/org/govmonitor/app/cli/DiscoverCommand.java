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
import org.govmonitor.discover.ColumnDiscovery;
import org.govmonitor.discover.DiscoveredSite;
import org.govmonitor.discover.DiscoveryBudget;
import org.govmonitor.discover.ProposalFile;
import org.govmonitor.fetch.HttpFetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monitor registry discover}: the columns a site seems to have, as a file to look through and import. */
@Command(
        name = "discover",
        mixinStandardHelpOptions = true,
        description = "Looks a site through for its columns and writes them as a registry file; needs no database.")
final class DiscoverCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Parameters(paramLabel = "URL", description = "the site's home page")
    private String url;

    @Option(names = "--name", paramLabel = "NAME", description = "what to call the site (default: as it calls itself)")
    private @Nullable String name;

    @Option(names = "--unit", paramLabel = "NAME", description = "who answers for it (default: as its foot says)")
    private @Nullable String unit;

    @Option(names = "--max-pages", paramLabel = "N", description = "fetches it may cost (default: 400)")
    private int maxPages = DiscoveryBudget.USUAL.pages();

    @Option(
            names = "--max-time",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "time it may cost: 90s, 10m (default: 8m)")
    private Duration maxTime = DiscoveryBudget.USUAL.time();

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "the .yaml file to write")
    private Path output;

    @Override
    public Integer call() throws IOException {
        HttpUrl home = home();
        if (!output.toString().matches("(?i).*\\.ya?ml")) {
            throw new Refusal(output + " does not end in .yaml");
        }
        Clock clock = Clock.system(MonitorApplication.OFFICE_ZONE);
        DiscoveryBudget budget = budget();
        var policy = fetching.policy();
        var indicators = fetching.indicators();
        OutputFile file = OutputFile.at(output);
        try (HttpFetcher fetcher = HttpFetcher.open(policy)) {
            DiscoveredSite found =
                    new ColumnDiscovery(fetcher, indicators).discover(home, LocalDate.now(clock), clock, budget);
            if (found.state() == DiscoveredSite.State.UNREACHABLE) {
                spec.commandLine().getErr().println("monitor: " + home + " does not open; nothing was written");
                return Main.COULD_NOT_FINISH;
            }
            file.write(ProposalFile.yaml(found, name, unit).getBytes(StandardCharsets.UTF_8));
            print(found);
        } finally {
            file.discard();
        }
        return ExitCode.OK;
    }

    private HttpUrl home() {
        HttpUrl home = HttpUrl.parse(url);
        if (home == null) {
            throw new Refusal(url + " is no web address; begin it with http:// or https://");
        }
        return home;
    }

    private DiscoveryBudget budget() {
        try {
            return new DiscoveryBudget(maxPages, maxTime);
        } catch (IllegalArgumentException e) {
            throw new Refusal("--max-pages and --max-time must be more than nothing", e);
        }
    }

    private void print(DiscoveredSite found) {
        PrintWriter out = spec.commandLine().getOut();
        long sure =
                found.columns().stream().filter(column -> column.isConfident()).count();
        out.println("columns: " + found.columns().size() + ", confident: " + sure + ", pages read: " + found.pages()
                + ", failed: " + found.failed()
                + (found.state() == DiscoveredSite.State.PARTIAL ? "; the budget ended it, there may be more" : ""));
        out.flush();
    }
}
