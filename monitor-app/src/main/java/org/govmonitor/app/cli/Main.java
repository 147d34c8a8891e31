package org.govmonitor.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.govmonitor.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The {@code monitor} command. */
@Command(
        name = "monitor",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        resourceBundle = "org.govmonitor.app.cli.words",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ScanCommand.class,
            InspectCommand.class,
            PrecheckCommand.class,
            ExportCommand.class,
            FindingsCommand.class,
            AvailabilityCommand.class,
            RegistryCommand.class,
            AccountCommand.class,
            MemberCommand.class,
            FiguresCommand.class
        })
public final class Main implements Runnable {
    private static final Words WORDS = Words.of(Main.class);

    /** Something of what was asked for was not decided on. */
    static final int NOT_ALL = 1;

    /** Something outside the command's power kept it from finishing. */
    static final int COULD_NOT_FINISH = 3;

    private Main() {}

    public static void main(String[] args) {
        // Whatever the locale says: Chinese must not turn into question marks.
        CommandLine monitor = commandLine()
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(monitor.execute(args));
    }

    static CommandLine commandLine() {
        return WrittenDates.addTo(new CommandLine(new Main()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::refuse)
                .setExecutionExceptionHandler(Main::report);
    }

    @Override
    public void run() {
        throw new Refusal(WORDS.say("which.command"));
    }

    private static int refuse(CommandLine.ParameterException wrong, String[] args) {
        wrong.getCommandLine().getErr().println("monitor: " + WrongUse.explain(wrong));
        return ExitCode.USAGE;
    }

    private static int report(Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        if (failure instanceof Refusal) {
            err.println("monitor: " + firstLine(failure));
            return ExitCode.USAGE;
        }
        err.println("monitor: " + WORDS.say("failed", firstLine(failure)));
        return COULD_NOT_FINISH;
    }

    private static String firstLine(Exception failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
