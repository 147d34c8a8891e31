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

/** {@code monitor registry accept}: takes proposed columns into the registry. */
@Command(name = "accept", mixinStandardHelpOptions = true)
final class AcceptCommand implements Callable<Integer> {
    private static final Words WORDS = Words.of(AcceptCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ProposalChoice choice = new ProposalChoice();

    @Option(names = "--confident")
    private boolean confident;

    @Mixin
    private Actor actor = new Actor();

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() {
        if (!choice.isClear(confident)) {
            throw new Refusal(WORDS.say("accept.which"));
        }
        List<Proposal> done;
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            List<Long> ids = choice.in(office, Proposal::isConfident, true).stream()
                    .map(Proposal::id)
                    .toList();
            ProposalDecision decision = actor.decides(null, office.getBean(Clock.class));
            done = office.getBean(Proposals.class).accept(ids, decision);
        }
        return choice.print("accept.done", done, spec.commandLine().getOut()) ? ExitCode.OK : Main.NOT_ALL;
    }
}
