package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.govmonitor.app.publishing.ListFormat;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.app.publishing.bulletin.BulletinDocuments;
import org.govmonitor.app.publishing.bulletin.BulletinRefusal;
import org.govmonitor.app.publishing.bulletin.BulletinView;
import org.govmonitor.app.publishing.bulletin.Bulletins;
import org.govmonitor.app.publishing.pdf.PdfResult;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.export.ProblemList;
import org.govmonitor.figure.Grade;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code monitor export}: documents from the ledger, beside a running service or without one. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        subcommands = {NoticeCommand.class, TableCommands.Ledger.class, TableCommands.OfQuarter.class})
final class ExportCommand implements Runnable {
    private static final Words WORDS = Words.of(ExportCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new Refusal(WORDS.say("which.export"));
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

    @Command(name = "problems", mixinStandardHelpOptions = true)
    int problems(
            @Option(names = "--month", required = true, paramLabel = "YYYY-MM") YearMonth month,
            @Option(names = "--format", paramLabel = "FORMAT") @Nullable Format format,
            @Option(names = "--as-of", paramLabel = "YYYY-MM-DD") @Nullable LocalDate asOf,
            @Option(names = "--detail") boolean detail,
            @Option(names = "--output", required = true, paramLabel = "FILE") Path output,
            @Mixin Folders folders)
            throws IOException {
        if (detail && format != null && format != Format.XLSX) {
            throw new Refusal(WORDS.say("list.detail"));
        }
        ListFormat document = detail ? ListFormat.DETAIL : format == null ? ListFormat.DOCX : format.document;
        OutputFile file = OutputFile.at(output.toAbsolutePath());
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            ProblemLists lists = office.getBean(ProblemLists.class);
            LocalDate known = asOf == null ? lists.today() : asOf;
            if (month.atDay(1).isAfter(known)) {
                throw new Refusal(WORDS.say("list.month", month, known));
            }
            write(lists.of(month, known, Sight.EVERYTHING), document, file, output.toAbsolutePath());
        } finally {
            file.discard();
        }
        return CommandLine.ExitCode.OK;
    }

    /** The forms of a bulletin. */
    enum Paper {
        DOCX,
        PDF
    }

    @Command(name = "bulletin", mixinStandardHelpOptions = true)
    int bulletin(
            @Option(names = "--month", required = true, paramLabel = "YYYY-MM") YearMonth month,
            @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "docx") Paper format,
            @Option(names = "--output", required = true, paramLabel = "FILE") Path output,
            @Mixin Folders folders)
            throws IOException {
        OutputFile file = OutputFile.at(output.toAbsolutePath());
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            BulletinView bulletin = office.getBean(Bulletins.class).of(month);
            BulletinDocuments documents = office.getBean(BulletinDocuments.class);
            file.write(format == Paper.DOCX ? documents.docx(month) : bytes(documents.pdf(month)));
            PrintWriter out = spec.commandLine().getOut();
            bulletin.remarks().stream()
                    .filter(remark -> remark.grade() != Grade.NOTE)
                    .forEach(remark -> out.println(remark.grade().title() + "  " + remark.text()));
            out.println(WORDS.say("bulletin.written." + bulletin.state(), output.toAbsolutePath()));
            out.flush();
        } catch (BulletinRefusal refusal) {
            throw new Refusal(refusal.getMessage());
        } finally {
            file.discard();
        }
        return CommandLine.ExitCode.OK;
    }

    private static byte[] bytes(PdfResult pdf) {
        if (pdf instanceof PdfResult.Made made) {
            return made.bytes();
        }
        throw new Refusal(((PdfResult.Failed) pdf).reason());
    }

    private void write(ProblemList list, ListFormat document, OutputFile file, Path path) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        file.write(document.write(list));
        out.println(WORDS.say("list.written", list.rows().size(), path));
        if (document == ListFormat.CSV) {
            Path coverage = coverageBeside(path);
            OutputFile.at(coverage).write(ListFormat.COVERAGE.write(list));
            out.println(WORDS.say("list.coverage", coverage));
        }
        if (list.coverage().isShort()) {
            out.println(document == ListFormat.CSV ? WORDS.say("coverage.short") : WORDS.say("list.short"));
        }
        out.flush();
    }

    private static Path coverageBeside(Path file) {
        String name = String.valueOf(file.getFileName());
        String base = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return file.resolveSibling(base + ListFormat.COVERAGE.tail());
    }
}
