package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.govmonitor.app.figures.FigureDesk;
import org.govmonitor.app.figures.FigureEntry;
import org.govmonitor.app.figures.FigurePreview;
import org.govmonitor.app.figures.FigureText;
import org.govmonitor.app.figures.Figures;
import org.govmonitor.app.figures.FileOrder;
import org.govmonitor.app.figures.Matter;
import org.govmonitor.app.figures.Saved;
import org.govmonitor.app.figures.file.FigureFile;
import org.govmonitor.app.figures.file.WrittenTime;
import org.govmonitor.figure.Check;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monitor figures}: what people bring for a month, from files. */
@Command(name = "figures", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "import|show")
final class FiguresCommand implements Runnable {
    private static final Words WORDS = Words.of(FiguresCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new Refusal(WORDS.say("which.figures"));
    }

    /** What a file holds. */
    enum Kind {
        LETTERS(Matter.LETTERS),
        ORDERS(Matter.ORDERS);

        private final Matter matter;

        Kind(Matter matter) {
            this.matter = matter;
        }
    }

    @Command(name = "import", mixinStandardHelpOptions = true)
    int importFile(
            @Option(names = "--month", required = true, paramLabel = "YYYY-MM") YearMonth month,
            @Option(names = "--kind", required = true, paramLabel = "KIND") Kind kind,
            @Option(names = "--from", paramLabel = "DATE") @Nullable LocalDate from,
            @Option(names = "--to", paramLabel = "DATE") @Nullable LocalDate to,
            @Option(names = "--cut-off", paramLabel = "TIME") @Nullable String cutOff,
            @Option(names = "--source", paramLabel = "TEXT") @Nullable String source,
            @Option(names = "--reason", paramLabel = "TEXT") @Nullable String reason,
            @Option(names = "--without-refused") boolean withoutRefused,
            @Parameters(paramLabel = "FILE") Path file,
            @Mixin Actor actor,
            @Mixin Folders folders)
            throws IOException {
        byte[] content = content(file);
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            Figures figures = office.getBean(Figures.class);
            FileOrder order = new FileOrder(
                    month,
                    kind.matter,
                    from == null ? month.atDay(1) : from,
                    to == null ? month.atEndOfMonth() : to,
                    cutOff == null ? figures.usualCutOff(kind.matter, month) : WrittenTime.cutOff(cutOff),
                    source == null ? "" : source,
                    reason);
            FigureDesk desk = office.getBean(FigureDesk.class);
            FigurePreview preview =
                    desk.preview(new FigureDesk.HandedIn(String.valueOf(file.getFileName()), content, order));
            if (preview.allRefused() > 0 && !withoutRefused) {
                return refuse(preview);
            }
            print(preview, desk.take(preview, actor.name()), month);
        } catch (IllegalArgumentException why) {
            throw new Refusal(why);
        }
        return ExitCode.OK;
    }

    @Command(name = "show", mixinStandardHelpOptions = true)
    int show(
            @Option(names = "--month", required = true, paramLabel = "YYYY-MM") YearMonth month,
            @Mixin Folders folders) {
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            Figures figures = office.getBean(Figures.class);
            PrintWriter out = spec.commandLine().getOut();
            for (FigureEntry entry : figures.entries(month)) {
                out.println(String.join(
                        "\t",
                        entry.draft().matter().title(),
                        FigureText.of(entry.draft(), entry.version()),
                        entry.enteredBy(),
                        AccountLine.minute(entry.enteredAt())));
            }
            print(out, figures.checks(month));
            out.flush();
        }
        return ExitCode.OK;
    }

    private static byte[] content(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal(WORDS.say("figures.unreadable", file));
        }
        if (Files.size(file) > FigureFile.MOST_BYTES) {
            throw new Refusal(WORDS.say("figures.large", file));
        }
        return Files.readAllBytes(file);
    }

    private int refuse(FigurePreview preview) {
        PrintWriter err = spec.commandLine().getErr();
        preview.refused()
                .forEach(line -> err.println("monitor: " + WORDS.say("figures.line", line.place(), line.why())));
        err.println("monitor: " + WORDS.say("figures.refused", preview.allRefused()));
        return ExitCode.USAGE;
    }

    private void print(FigurePreview preview, Saved saved, YearMonth month) {
        PrintWriter out = spec.commandLine().getOut();
        if (saved instanceof Saved.Stale) {
            throw new Refusal(WORDS.say("figures.stale", month));
        }
        out.println(WORDS.say(
                saved instanceof Saved.Same ? "figures.same" : "figures.taken",
                preview.draft().matter().title(),
                FigureText.numbers(preview.draft())));
        preview.remarks().forEach(out::println);
        if (!preview.unknown().isEmpty()) {
            out.println(WORDS.say("figures.unknown", String.join(WORDS.say("figures.and"), preview.unknown())));
        }
        print(out, preview.checks());
        out.flush();
    }

    private static void print(PrintWriter out, List<Check> checks) {
        checks.forEach(check -> out.println(check.grade().title() + "\t" + check.text()));
    }
}
