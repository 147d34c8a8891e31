package org.govmonitor.app.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.govmonitor.app.registration.proposal.Proposal;
import org.govmonitor.app.registration.proposal.ProposalDecision;
import org.govmonitor.app.registration.proposal.Proposals;
import org.govmonitor.words.Words;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code monitor registry dismiss}: sets proposed columns aside, so that they are not proposed again. */
@Command(name = "dismiss", mixinStandardHelpOptions = true)
final class DismissCommand implements Callable<Integer> {
    private static final Words WORDS = Words.of(DismissCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ProposalChoice choice = new ProposalChoice();

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    @Mixin
    private Actor actor = new Actor();

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() {
        if (!choice.isClear(false)) {
            throw new Refusal(WORDS.say("dismiss.which"));
        }
        if (reason.isBlank()) {
            throw new Refusal(WORDS.say("dismiss.reason"));
        }
        List<Proposal> done;
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            List<Long> ids = choice.in(office, proposal -> false, false).stream()
                    .map(Proposal::id)
                    .toList();
            ProposalDecision decision = actor.decides(reason, office.getBean(Clock.class));
            done = office.getBean(Proposals.class).dismiss(ids, decision);
        }
        return choice.print("dismiss.done", done, spec.commandLine().getOut()) ? ExitCode.OK : Main.NOT_ALL;
    }
}
