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
import org.govmonitor.discover.DiscoveryBudget;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.govmonitor.discover.proposal.ProposalFile;
import org.govmonitor.fetch.HttpFetcher;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monitor registry discover}: the columns a site seems to have, as a file to look through and import. */
@Command(name = "discover", mixinStandardHelpOptions = true)
final class DiscoverCommand implements Callable<Integer> {
    private static final Words WORDS = Words.of(DiscoverCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Parameters(paramLabel = "URL")
    private String url;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--max-pages", paramLabel = "N")
    private int maxPages = DiscoveryBudget.USUAL.pages();

    @Option(names = "--max-time", paramLabel = "DURATION", converter = DurationConverter.class)
    private Duration maxTime = DiscoveryBudget.USUAL.time();

    @Option(names = "--output", required = true, paramLabel = "FILE")
    private Path output;

    @Override
    public Integer call() throws IOException {
        HttpUrl home = home();
        if (!output.toString().matches("(?i).*\\.ya?ml")) {
            throw new Refusal(WORDS.say("discover.form", output));
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
                spec.commandLine().getErr().println("monitor: " + WORDS.say("discover.closed", home));
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
            throw new Refusal(WORDS.say("discover.address", url));
        }
        return home;
    }

    private DiscoveryBudget budget() {
        try {
            return new DiscoveryBudget(maxPages, maxTime);
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
