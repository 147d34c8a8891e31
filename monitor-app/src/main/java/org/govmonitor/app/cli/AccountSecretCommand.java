package org.govmonitor.app.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.govmonitor.app.accounts.secret.SecretKind;
import org.govmonitor.app.accounts.secret.Secrets;
import org.govmonitor.words.Words;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monitor account secret}: takes a secret from the terminal or the first line of standard input, never from the command line. */
@Command(name = "secret", mixinStandardHelpOptions = true)
final class AccountSecretCommand implements Callable<Integer> {
    private static final Words WORDS = Words.of(AccountSecretCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "APPID")
    private String owner = "";

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "APP_SECRET")
    private SecretKind kind = SecretKind.APP_SECRET;

    @Mixin
    private Actor actor = new Actor();

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws IOException {
        String secret = read();
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            office.getBean(Secrets.class).enter(owner, kind, secret, actor.name());
        } catch (IllegalArgumentException e) {
            throw new Refusal(e);
        }
        spec.commandLine().getOut().println(WORDS.say("secret.kept", owner));
        return ExitCode.OK;
    }

    private static String read() throws IOException {
        Console terminal = System.console();
        if (terminal != null) {
            char[] typed = terminal.readPassword("%s", WORDS.say("secret.ask"));
            return typed == null ? "" : new String(typed).strip();
        }
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = input.readLine();
        return line == null ? "" : line.strip();
    }
}
