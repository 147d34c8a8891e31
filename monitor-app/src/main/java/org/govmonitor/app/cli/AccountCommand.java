package org.govmonitor.app.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.govmonitor.app.accounts.round.AccountBoard;
import org.govmonitor.app.accounts.round.AccountExemptions;
import org.govmonitor.app.accounts.round.AccountRounds;
import org.govmonitor.app.accounts.round.AccountView;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.check.account.AccountStanding;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monitor account}: media accounts, how they stand, and what people say of them. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|read|report|check|exempt|secret",
        subcommands = {AccountReportCommand.class, AccountCheckCommand.class, AccountSecretCommand.class})
final class AccountCommand implements Runnable {
    private static final Words WORDS = Words.of(AccountCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new Refusal(WORDS.say("which.account"));
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list(
            @Option(names = "--state", paramLabel = "STATE") @Nullable Set<AccountStanding> states,
            @Mixin Folders folders) {
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            print(office.getBean(AccountBoard.class).all().stream()
                    .filter(view -> states == null
                            || view.seen() != null
                                    && states.contains(view.seen().standing()))
                    .toList());
        }
        return ExitCode.OK;
    }

    @Command(name = "read", mixinStandardHelpOptions = true)
    int read(@Parameters(paramLabel = "NAME", arity = "0..*") @Nullable List<String> names, @Mixin Folders folders) {
        boolean whole = true;
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            AccountRounds rounds = office.getBean(AccountRounds.class);
            Instant now = office.getBean(Clock.class).instant();
            List<RegisteredAccount> asked = asked(office, names);
            if (!Set.copyOf(rounds.accounts()).containsAll(asked)) {
                throw new Refusal(WORDS.say("account.contact"));
            }
            if (names == null || names.isEmpty()) {
                rounds.prepare(() -> false);
            }
            for (RegisteredAccount account : asked) {
                whole &= rounds.complete(account, now, () -> false);
            }
            print(office.getBean(AccountBoard.class).views(asked));
        }
        return whole ? ExitCode.OK : Main.COULD_NOT_FINISH;
    }

    @Command(name = "exempt", mixinStandardHelpOptions = true)
    int exempt(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--until", required = true, paramLabel = "DATE") LocalDate until,
            @Option(names = "--reason", required = true, paramLabel = "TEXT") String reason,
            @Mixin Actor actor,
            @Mixin Folders folders) {
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            RegisteredAccount account = NamedAccounts.named(office, name);
            office.getBean(AccountExemptions.class).grant(account, reason, until, actor.name());
        } catch (IllegalArgumentException e) {
            throw new Refusal(e);
        }
        return ExitCode.OK;
    }

    private static List<RegisteredAccount> asked(ConfigurableApplicationContext office, @Nullable List<String> names) {
        return names == null || names.isEmpty()
                ? office.getBean(Registrations.class).registeredAccounts()
                : names.stream().map(name -> NamedAccounts.named(office, name)).toList();
    }

    private void print(List<AccountView> views) {
        PrintWriter out = spec.commandLine().getOut();
        views.forEach(view -> out.println(AccountLine.of(view)));
        out.flush();
    }
}
