package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govmonitor.app.registration.ImportReport;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.registry.Fault;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.RegistryFile;
import org.govmonitor.registry.RegistryReading;
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
        description = "Takes the registry from a file, writes it to one, or finds out what belongs into it.",
        synopsisSubcommandLabel = "import|export|discover",
        subcommands = DiscoverCommand.class)
final class RegistryCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "say import, export or discover");
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Adds and changes what the file names and deletes nothing. A file with a fault is not taken.")
    int importFile(@Parameters(paramLabel = "FILE", description = ".yaml or .xlsx") Path file, @Mixin Folders folders)
            throws IOException {
        if (!Files.isReadable(file)) {
            throw new Refusal(file + " cannot be read");
        }
        RegistryReading reading = RegistryFile.read(file);
        return reading instanceof RegistryReading.Accepted accepted
                ? take(accepted.registry(), folders)
                : refuse(((RegistryReading.Refused) reading).faults());
    }

    @Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the registry to a file.")
    int exportFile(@Parameters(paramLabel = "FILE", description = ".yaml or .xlsx") Path file, @Mixin Folders folders)
            throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!file.toString().matches("(?i).*\\.(ya?ml|xlsx)")) {
            throw new Refusal(file + " is neither .yaml nor .xlsx");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal("there is no folder " + folder + " to write to");
        }
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            RegistryFile.write(office.getBean(Registrations.class).registry(), file);
        }
        return ExitCode.OK;
    }

    private int refuse(List<Fault> faults) {
        PrintWriter err = spec.commandLine().getErr();
        faults.forEach(fault -> err.println("monitor: " + fault));
        err.println("monitor: nothing was taken; mend the file and import it again");
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
        print(out, "added", report.added());
        print(out, "changed", report.changed());
        out.println("unchanged: " + report.unchanged());
        print(out, "not in the file, kept", report.notInFile());
        out.flush();
    }

    private static void print(PrintWriter out, String what, List<ImportReport.Entry> entries) {
        out.println(what + ": " + entries.size());
        entries.forEach(entry -> out.println("  " + entry.kind() + " " + entry.name()));
    }
}
