package org.govmonitor.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.govmonitor.app.publishing.table.LedgerTable;
import org.govmonitor.app.publishing.table.Quarter;
import org.govmonitor.app.publishing.table.QuarterTable;
import org.govmonitor.app.publishing.table.Table;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code monitor export ledger} and {@code monitor export quarter}: tables from the ledger as Excel files. */
final class TableCommands {
    private static final Words WORDS = Words.of(TableCommands.class);

    private TableCommands() {}

    @Command(name = "ledger", mixinStandardHelpOptions = true)
    static final class Ledger implements Callable<Integer> {
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Option(names = "--month", paramLabel = "YYYY-MM")
        private @Nullable YearMonth month;

        @Option(names = "--from", paramLabel = "DATE")
        private @Nullable LocalDate from;

        @Option(names = "--to", paramLabel = "DATE")
        private @Nullable LocalDate to;

        @Option(names = "--output", required = true, paramLabel = "FILE")
        private Path output = Path.of("");

        @Mixin
        private Folders folders = new Folders();

        @Override
        public Integer call() throws IOException {
            if (month != null && (from != null || to != null)) {
                throw new Refusal(WORDS.say("ledger.span"));
            }
            LocalDate first = month == null ? from : month.atDay(1);
            LocalDate last = month == null ? to : month.atEndOfMonth();
            return write(
                    spec,
                    folders,
                    output,
                    office -> office.getBean(LedgerTable.class).of(Sight.EVERYTHING, first, last));
        }
    }

    @Command(name = "quarter", mixinStandardHelpOptions = true)
    static final class OfQuarter implements Callable<Integer> {
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Option(names = "--quarter", required = true, paramLabel = "YYYYQN")
        private String quarter = "";

        @Option(names = "--output", required = true, paramLabel = "FILE")
        private Path output = Path.of("");

        @Mixin
        private Folders folders = new Folders();

        @Override
        public Integer call() throws IOException {
            return write(
                    spec,
                    folders,
                    output,
                    office -> office.getBean(QuarterTable.class).of(Sight.EVERYTHING, Quarter.parse(quarter)));
        }
    }

    private static int write(
            CommandLine.Model.CommandSpec spec,
            Folders folders,
            Path output,
            Function<ConfigurableApplicationContext, Table> asked)
            throws IOException {
        OutputFile file = OutputFile.at(output.toAbsolutePath());
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            table(asked, office).xlsx(content);
            file.write(content.toByteArray());
            spec.commandLine().getOut().println(WORDS.say("table.written", output.toAbsolutePath()));
            spec.commandLine().getOut().flush();
        } finally {
            file.discard();
        }
        return CommandLine.ExitCode.OK;
    }

    private static Table table(
            Function<ConfigurableApplicationContext, Table> asked, ConfigurableApplicationContext office) {
        try {
            return asked.apply(office);
        } catch (IllegalArgumentException why) {
            throw new Refusal(String.valueOf(why.getMessage()));
        }
    }
}
