package org.govmonitor.app.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The {@code monitor} command. */
@Command(
        name = "monitor",
        mixinStandardHelpOptions = true,
        description = "Watches government websites and official new-media accounts.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ScanCommand.class,
            InspectCommand.class,
            ExportCommand.class,
            FindingsCommand.class,
            RegistryCommand.class
        })
public final class Main implements Runnable {
    /** Something outside the command's power kept it from finishing. */
    static final int COULD_NOT_FINISH = 3;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return WrittenDates.addTo(new CommandLine(new Main()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::refuse)
                .setExecutionExceptionHandler(Main::report);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "name a command; see monitor --help");
    }

    private static int refuse(CommandLine.ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String message = firstLine(wrong);
        String help = message.contains("--help")
                ? ""
                : "; see " + command.getCommandSpec().qualifiedName() + " --help";
        command.getErr().println("monitor: " + message + help);
        return ExitCode.USAGE;
    }

    private static int report(Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        err.println("monitor: " + firstLine(failure));
        return failure instanceof Refusal ? ExitCode.USAGE : COULD_NOT_FINISH;
    }

    private static String firstLine(Exception failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
