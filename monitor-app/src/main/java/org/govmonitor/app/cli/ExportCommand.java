package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.YearMonth;
import org.govmonitor.app.publishing.ListFormat;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.export.ProblemList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code monitor export}: documents from the ledger, beside a running service or without one. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes documents from the ledger.")
final class ExportCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "name what to export; see monitor export --help");
    }

    /** The documents that can be asked for by name. */
    enum Format {
        DOCX(ListFormat.DOCX),
        XLSX(ListFormat.XLSX),
        CSV(ListFormat.CSV);

        private final ListFormat document;

        Format(ListFormat document) {
            this.document = document;
        }
    }

    @Command(
            name = "problems",
            mixinStandardHelpOptions = true,
            description = "Writes the problem list of a month. Beside a csv stands a second file with the coverage.")
    int problems(
            @Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = "the month of the list")
                    YearMonth month,
            @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: docx, with --detail xlsx)")
                    @Nullable
                    Format format,
            @Option(
                            names = "--as-of",
                            paramLabel = "YYYY-MM-DD",
                            description = "the list as it was known at the end of this day (default: today)")
                    @Nullable
                    LocalDate asOf,
            @Option(
                            names = "--detail",
                            description = "the detail list for the unit instead: every column, page and place, masked")
                    boolean detail,
            @Option(names = "--output", required = true, paramLabel = "FILE", description = "the file to write")
                    Path output,
            @Mixin Folders folders)
            throws IOException {
        if (detail && format != null && format != Format.XLSX) {
            throw new Refusal("the detail list is xlsx: leave --format out or say --format xlsx");
        }
        ListFormat document = detail ? ListFormat.DETAIL : format == null ? ListFormat.DOCX : format.document;
        Path file = output.toAbsolutePath();
        refuseUnwritable(file);
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            ProblemLists lists = office.getBean(ProblemLists.class);
            LocalDate known = asOf == null ? lists.today() : asOf;
            if (month.atDay(1).isAfter(known)) {
                throw new Refusal("--month " + month + " had not begun on " + known);
            }
            write(lists.of(month, known), document, file);
        }
        return CommandLine.ExitCode.OK;
    }

    private void write(ProblemList list, ListFormat document, Path file) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        replace(file, document.write(list));
        out.println(list.rows().size() + " rows: " + file);
        if (document == ListFormat.CSV) {
            Path coverage = coverageBeside(file);
            replace(coverage, ListFormat.COVERAGE.write(list));
            out.println("coverage: " + coverage);
        }
        if (list.coverage().isShort()) {
            out.println("note: too little was read; the first line of the "
                    + (document == ListFormat.CSV ? "coverage" : "list") + " says so");
        }
        out.flush();
    }

    /** Whole or not at all: a reader never meets half a document. */
    private static void replace(Path file, byte[] content) throws IOException {
        Path folder = file.resolveSibling("");
        Path whole = Files.createTempFile(folder, ".list", ".part");
        try {
            Files.write(whole, content);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static Path coverageBeside(Path file) {
        String name = String.valueOf(file.getFileName());
        String base = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return file.resolveSibling(base + ListFormat.COVERAGE.tail());
    }

    private static void refuseUnwritable(Path file) {
        Path folder = file.getParent();
        if (Files.isDirectory(file)) {
            throw new Refusal("--output " + file + " is a folder: name a file in it");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal("--output: there is no folder " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new Refusal("--output: " + folder + " cannot be written to");
        }
    }
}
