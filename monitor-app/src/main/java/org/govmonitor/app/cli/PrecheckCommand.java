package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.settings.DocumentProcess;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.sandbox.SandboxedReader;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.scan.attachment.DocumentScanner;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monitor precheck}: looks for personal data in what is about to be published. */
@Command(name = "precheck", mixinStandardHelpOptions = true)
final class PrecheckCommand implements Callable<Integer> {
    /** There is a leak. */
    static final int LEAK = 1;

    private static final Words WORDS = Words.of(PrecheckCommand.class);
    private static final String STANDARD_INPUT = "-";

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

    @Parameters(arity = "0..*", paramLabel = "PATH")
    private List<String> paths = List.of();

    @Option(names = "--jsonl", paramLabel = "FILE")
    private @Nullable String jsonl;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TABLE;

    @Option(names = "--today", paramLabel = "DATE")
    private @Nullable LocalDate today;

    @Override
    public Integer call() throws IOException {
        if (paths.isEmpty() == (jsonl == null)) {
            throw new Refusal(WORDS.say("precheck.which"));
        }
        LocalDate day = today == null ? LocalDate.now(Clock.system(MonitorApplication.OFFICE_ZONE)) : today;
        PersonalDataScanner scanner = new PersonalDataScanner(KeyedHash.ephemeral());
        return jsonl == null ? files(scanner, day) : lines(scanner, day, jsonl);
    }

    private int lines(PersonalDataScanner scanner, LocalDate day, String from) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (InputStream bytes = open(from);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            int bad = new PrecheckLines(scanner, day).run(reader, out, err);
            return bad == 0 ? ExitCode.OK : Main.COULD_NOT_FINISH;
        }
    }

    private static InputStream open(String from) {
        try {
            return from.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(from));
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(WORDS.say("precheck.unreadable", from), e);
        }
    }

    private int files(PersonalDataScanner scanner, LocalDate day) {
        List<PrecheckFiles.Checked> checked;
        try (SandboxedReader reader = new SandboxedReader(DocumentProcess.command(), DocumentLimits.USUAL)) {
            DocumentScanner documents = new DocumentScanner(reader, scanner);
            checked = new PrecheckFiles(documents, DocumentLimits.USUAL, day).check(paths);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(PrecheckReport.json(checked));
        } else {
            PrecheckReport.table(checked).forEach(out::println);
        }
        out.flush();
        if (checked.stream().anyMatch(PrecheckFiles.Checked::leaks)) {
            return LEAK;
        }
        return checked.stream().allMatch(file -> file.state() == PrecheckFiles.Checked.State.READ)
                ? ExitCode.OK
                : Main.COULD_NOT_FINISH;
    }
}
