package org.govmonitor.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.govmonitor.app.availability.Availabilities;
import org.govmonitor.app.availability.SiteAvailability;
import org.govmonitor.app.registration.RegisteredSite;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code monitor availability}: how each site opened in the last week. */
@Command(name = "availability", mixinStandardHelpOptions = true)
final class AvailabilityCommand implements Callable<Integer> {

    /** The forms of the answer. */
    enum Format {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--site", paramLabel = "NAME")
    private List<String> sites = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TABLE;

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            List<RegisteredSite> asked = RegisteredSites.named(office, sites);
            Map<Long, SiteAvailability> known =
                    office.getBean(Availabilities.class).all();
            if (format == Format.JSON) {
                out.println(AvailabilityReport.json(asked, known));
            } else {
                asked.forEach(site -> out.println(AvailabilityReport.line(site, known.get(site.id()))));
            }
        }
        out.flush();
        return ExitCode.OK;
    }
}
