package org.govmonitor.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.proposal.Proposal;
import org.govmonitor.app.registration.proposal.Proposals;
import org.govmonitor.discover.proposal.ProposedColumn;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code monitor registry proposals}: the columns that wait for a person's word, one a line. */
@Command(name = "proposals", mixinStandardHelpOptions = true)
final class ProposalsCommand implements Callable<Integer> {
    private static final String NOTHING = "-";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--site", paramLabel = "NAME")
    private List<String> sites = new ArrayList<>();

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            Set<Long> asked = RegisteredSites.named(office, sites).stream()
                    .map(RegisteredSite::id)
                    .collect(Collectors.toSet());
            office.getBean(Proposals.class).waiting().stream()
                    .filter(proposal -> asked.contains(proposal.siteId()))
                    .forEach(proposal -> out.println(line(proposal)));
        }
        out.flush();
        return ExitCode.OK;
    }

    private static String line(Proposal proposal) {
        ProposedColumn column = proposal.column();
        return String.join(
                "\t",
                proposal.site(),
                column.name(),
                String.join(" > ", column.path()),
                column.url().toString(),
                column.kind().name(),
                column.newest() == null ? NOTHING : column.newest().toString(),
                String.format(Locale.ROOT, "%.2f", column.confidence()),
                proposal.replaces() == null ? NOTHING : proposal.replaces().toString());
    }
}
