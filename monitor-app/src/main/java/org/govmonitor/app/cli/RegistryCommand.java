package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govmonitor.app.registration.ImportReport;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.file.Fault;
import org.govmonitor.registry.file.RegistryFile;
import org.govmonitor.registry.file.RegistryReading;
import org.govmonitor.words.Words;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code monitor registry}: what is watched, from and to a file. */
@Command(
        name = "registry",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "import|export|discover|proposals|accept|dismiss",
        subcommands = {DiscoverCommand.class, ProposalsCommand.class, AcceptCommand.class, DismissCommand.class})
final class RegistryCommand implements Runnable {
    private static final Words WORDS = Words.of(RegistryCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new Refusal(WORDS.say("which.registry"));
    }

    @Command(name = "import", mixinStandardHelpOptions = true)
    int importFile(@Parameters(paramLabel = "FILE") Path file, @Mixin Folders folders) throws IOException {
        if (!Files.isReadable(file)) {
            throw new Refusal(WORDS.say("registry.unreadable", file));
        }
        RegistryReading reading = RegistryFile.read(file);
        return reading instanceof RegistryReading.Accepted accepted
                ? take(accepted.registry(), folders)
                : refuse(((RegistryReading.Refused) reading).faults());
    }

    @Command(name = "export", mixinStandardHelpOptions = true)
    int exportFile(@Parameters(paramLabel = "FILE") Path file, @Mixin Folders folders) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!file.toString().matches("(?i).*\\.(ya?ml|xlsx)")) {
            throw new Refusal(WORDS.say("registry.form", file));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal(WORDS.say("output.none", folder));
        }
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            RegistryFile.write(office.getBean(Registrations.class).registry(), file);
        }
        return ExitCode.OK;
    }

    private int refuse(List<Fault> faults) {
        PrintWriter err = spec.commandLine().getErr();
        faults.forEach(fault -> err.println("monitor: " + fault));
        err.println("monitor: " + WORDS.say("registry.refused"));
        return ExitCode.USAGE;
    }

    private int take(Registry registry, Folders folders) {
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            print(office.getBean(Registrations.class).take(registry));
        }
        return ExitCode.OK;
    }

    private void print(ImportReport report) {
        PrintWriter out = spec.commandLine().getOut();
        print(out, "registry.added", report.added());
        print(out, "registry.changed", report.changed());
        out.println(WORDS.say("registry.unchanged", report.unchanged()));
        print(out, "registry.kept", report.notInFile());
        out.flush();
    }

    private static void print(PrintWriter out, String what, List<ImportReport.Entry> entries) {
        out.println(WORDS.say(what, entries.size()));
        entries.forEach(entry -> out.println("  " + entry.kind() + " " + entry.name()));
    }
}
