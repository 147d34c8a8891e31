package org.govmonitor.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.govmonitor.app.accounts.report.ManualCheck;
import org.govmonitor.app.accounts.round.ReportDesk;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monitor account check}: what a person saw who looked at an account, with a picture of it. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class AccountCheckCommand implements Callable<Integer> {
    private static final Words WORDS = Words.of(AccountCheckCommand.class);

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--seen", paramLabel = "TIME", converter = OfficeTimeConverter.class)
    private @Nullable Instant seen;

    @Option(names = "--at", paramLabel = "TIME", converter = OfficeTimeConverter.class)
    private @Nullable Instant at;

    @Option(names = "--photo", required = true, paramLabel = "FILE")
    private Path photo = Path.of("");

    @Option(names = "--note", paramLabel = "TEXT")
    private @Nullable String note;

    @Mixin
    private Actor actor = new Actor();

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(photo) || Files.isDirectory(photo)) {
            throw new Refusal(WORDS.say("precheck.unreadable", photo));
        }
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            RegisteredAccount account = NamedAccounts.named(office, name);
            Instant looked = at == null ? office.getBean(Clock.class).instant() : at;
            office.getBean(ReportDesk.class).check(account, new ManualCheck(actor.name(), looked, seen, photo, note));
        } catch (IllegalArgumentException e) {
            throw new Refusal(e);
        }
        return ExitCode.OK;
    }
}
