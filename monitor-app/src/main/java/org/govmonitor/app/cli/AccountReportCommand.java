package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.govmonitor.app.accounts.report.ReportResult;
import org.govmonitor.app.accounts.report.ReportedLink;
import org.govmonitor.app.accounts.round.ReportDesk;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monitor account report}: links to posts, each verified and put to its account. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class AccountReportCommand implements Callable<Integer> {
    private static final Words WORDS = Words.of(AccountReportCommand.class);
    private static final String STANDARD_INPUT = "-";

    /** As much as a thousand links have, with whatever is pasted around them. */
    private static final int LARGEST = 4 << 20;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "LINK", arity = "0..*")
    private List<String> links = new ArrayList<>();

    @Option(names = "--file", paramLabel = "FILE")
    private @Nullable String file;

    @Option(names = "--account", paramLabel = "NAME")
    private @Nullable String account;

    @Mixin
    private Actor actor = new Actor();

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws IOException {
        if (links.isEmpty() == (file == null)) {
            throw new Refusal(WORDS.say("report.which"));
        }
        List<ReportedLink> reported;
        try {
            reported = ReportedLink.in(file == null ? String.join("\n", links) : text(file));
        } catch (IllegalArgumentException e) {
            throw new Refusal(e);
        }
        PrintWriter out = spec.commandLine().getOut();
        List<ReportResult> results;
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            RegisteredAccount named = account == null ? null : NamedAccounts.named(office, account);
            results = office.getBean(ReportDesk.class).report(reported, named, actor.name(), result -> {
                out.println(line(result));
                out.flush();
            });
        }
        return results.stream().allMatch(result -> result.state().counts()) ? ExitCode.OK : Main.NOT_ALL;
    }

    private static String line(ReportResult result) {
        return String.join(
                "\t",
                Integer.toString(result.line()),
                result.state().name(),
                result.account() == null ? "-" : result.account().name(),
                AccountLine.minute(result.publishedAt()),
                result.url() == null ? "-" : result.url().toString(),
                result.reason());
    }

    private static String text(String from) throws IOException {
        try (InputStream bytes = from.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(from))) {
            byte[] content = bytes.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new Refusal(WORDS.say("report.large", from));
            }
            return new String(content, StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(WORDS.say("precheck.unreadable", from), e);
        }
    }
}
