package org.govmonitor.app.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.govmonitor.app.console.frame.ConsoleSettings;
import org.govmonitor.app.members.Links;
import org.govmonitor.app.members.Member;
import org.govmonitor.app.members.MemberRefusal;
import org.govmonitor.app.members.Members;
import org.govmonitor.app.members.Person;
import org.govmonitor.app.members.Role;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monitor member}: the people of the office, for whoever holds the machine. */
@Command(name = "member", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "list|add|link|lock|unlock")
final class MemberCommand implements Runnable {
    private static final Words WORDS = Words.of(MemberCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new Refusal(WORDS.say("which.member"));
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list(@Mixin Folders folders) {
        return at(folders, office -> office.getBean(Members.class).all().forEach(this::print));
    }

    @Command(name = "add", mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "LOGIN") String login,
            @Option(names = "--name", required = true, paramLabel = "NAME") String name,
            @Option(names = "--role", required = true, paramLabel = "ROLE") Role role,
            @Option(names = "--unit", paramLabel = "UNIT") @Nullable String unit,
            @Mixin Actor actor,
            @Mixin Folders folders) {
        return at(folders, office -> {
            Member added = office.getBean(Members.class).create(login, name, role, unit, null, actor.name());
            printLink(office, added, actor.name());
        });
    }

    @Command(name = "link", mixinStandardHelpOptions = true)
    int link(@Parameters(paramLabel = "LOGIN") String login, @Mixin Actor actor, @Mixin Folders folders) {
        return at(folders, office -> printLink(office, known(office, login), actor.name()));
    }

    @Command(name = "lock", mixinStandardHelpOptions = true)
    int lock(@Parameters(paramLabel = "LOGIN") String login, @Mixin Actor actor, @Mixin Folders folders) {
        return at(
                folders,
                office -> office.getBean(Members.class)
                        .activate(known(office, login).id(), false, null, actor.name()));
    }

    @Command(name = "unlock", mixinStandardHelpOptions = true)
    int unlock(@Parameters(paramLabel = "LOGIN") String login, @Mixin Actor actor, @Mixin Folders folders) {
        return at(
                folders,
                office -> office.getBean(Members.class)
                        .activate(known(office, login).id(), true, null, actor.name()));
    }

    private int at(Folders folders, Consumer<ConfigurableApplicationContext> act) {
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            act.accept(office);
        } catch (MemberRefusal refusal) {
            throw new Refusal(refusal.why(), refusal);
        }
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private static Member known(ConfigurableApplicationContext office, String login) {
        return office.getBean(Members.class)
                .byLogin(login)
                .orElseThrow(() -> new Refusal(WORDS.say("member.unknown", login)));
    }

    private void printLink(ConfigurableApplicationContext office, Member member, String actor) {
        String link = office.getBean(Links.class).make(member.id(), actor);
        String port = office.getEnvironment().getProperty("server.port", "8080");
        spec.commandLine()
                .getOut()
                .println(WORDS.say(
                        "member.link",
                        member.name(),
                        office.getBean(ConsoleSettings.class).page(port) + link,
                        Links.LIFE.toHours()));
    }

    private void print(Person person) {
        PrintWriter out = spec.commandLine().getOut();
        Member member = person.member();
        out.println(String.join(
                "\t",
                member.login(),
                member.name(),
                member.role().name(),
                member.unit() == null ? "-" : member.unit(),
                WORDS.say(!person.active() ? "member.locked" : person.hasPassword() ? "member.fine" : "member.waiting"),
                AccountLine.minute(person.lastSignedInAt())));
    }
}
