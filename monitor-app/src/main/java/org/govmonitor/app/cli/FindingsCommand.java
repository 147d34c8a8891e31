package org.govmonitor.app.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.govmonitor.app.ledger.Answer;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingList;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.registration.RegisteredTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.check.Subject;
import org.govmonitor.indicator.Severity;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monitor findings}: what was found, and a person's word on it. */
@CommandLine.Command(
        name = "findings",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|confirm|reject|assign|exempt")
final class FindingsCommand implements Runnable {
    private static final Words WORDS = Words.of(FindingsCommand.class);

    private static final int PAGE = 500;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new Refusal(WORDS.say("which.findings"));
    }

    @CommandLine.Command(name = "list", mixinStandardHelpOptions = true)
    int list(
            @Option(names = "--state", paramLabel = "STATE") @Nullable Set<FindingState> states,
            @Option(names = "--severity", paramLabel = "SEVERITY") @Nullable Severity severity,
            @Mixin Folders folders) {
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            Map<Long, String> names = office.getBean(Registrations.class).targets().stream()
                    .collect(Collectors.toMap(RegisteredTarget::id, RegisteredTarget::name));
            FindingQuery query = FindingQuery.ALL
                    .inStates(states == null ? Set.of() : states)
                    .ofSeverity(severity);
            print(office.getBean(Findings.class), query, names);
        }
        return ExitCode.OK;
    }

    @CommandLine.Command(name = "confirm", mixinStandardHelpOptions = true)
    int confirm(
            @Parameters(paramLabel = "ID", arity = "1..*") List<Long> ids,
            @Option(names = "--reason", paramLabel = "TEXT") @Nullable String reason,
            @Mixin Actor actor,
            @Mixin Folders folders) {
        return decide(
                folders,
                (review, clock) -> review.confirm(Sight.EVERYTHING, SeenFinding.ofAny(ids), actor.says(reason, clock)));
    }

    @CommandLine.Command(name = "reject", mixinStandardHelpOptions = true)
    int reject(
            @Parameters(paramLabel = "ID", arity = "1..*") List<Long> ids,
            @Option(names = "--reason", required = true, paramLabel = "TEXT") String reason,
            @Mixin Actor actor,
            @Mixin Folders folders) {
        if (reason.isBlank()) {
            throw new Refusal(WORDS.say("reject.reason"));
        }
        return decide(
                folders,
                (review, clock) -> review.reject(Sight.EVERYTHING, SeenFinding.ofAny(ids), actor.says(reason, clock)));
    }

    @CommandLine.Command(name = "assign", mixinStandardHelpOptions = true)
    int assign(
            @Parameters(paramLabel = "ID", arity = "1..*") List<Long> ids,
            @Option(names = "--unit", required = true, paramLabel = "NAME") String unit,
            @Option(names = "--due", paramLabel = "DATE") @Nullable LocalDate due,
            @Mixin Actor actor,
            @Mixin Folders folders) {
        return decide(
                folders,
                (review, clock) -> review.assign(
                        Sight.EVERYTHING, SeenFinding.ofAny(ids), unit.strip(), due, actor.says(null, clock)));
    }

    @CommandLine.Command(name = "exempt", mixinStandardHelpOptions = true)
    int exempt(
            @Parameters(paramLabel = "ID", arity = "1..*") List<Long> ids,
            @Option(names = "--reason", required = true, paramLabel = "TEXT") String reason,
            @Option(names = "--until", required = true, paramLabel = "DATE") LocalDate until,
            @Mixin Actor actor,
            @Mixin Folders folders) {
        if (reason.isBlank()) {
            throw new Refusal(WORDS.say("exempt.reason"));
        }
        return decide(
                folders,
                (review, clock) ->
                        review.exempt(Sight.EVERYTHING, SeenFinding.ofAny(ids), until, actor.says(reason, clock)));
    }

    /** A person's decision. */
    private interface Decision {
        List<Answer> take(Review review, Clock clock);
    }

    private int decide(Folders folders, Decision decision) {
        List<Answer> answers;
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            answers = decision.take(office.getBean(Review.class), office.getBean(Clock.class));
        } catch (IllegalArgumentException why) {
            throw new Refusal(why);
        }
        PrintWriter out = spec.commandLine().getOut();
        for (Answer answer : answers) {
            out.println(answer.findingId() + "\t" + answer.result() + "\t"
                    + (answer.state() == null ? WORDS.say("finding.none") : answer.state()));
        }
        out.flush();
        return answers.stream().allMatch(answer -> answer.result() == Answer.Result.DONE) ? ExitCode.OK : Main.NOT_ALL;
    }

    private void print(Findings findings, FindingQuery query, Map<Long, String> names) {
        PrintWriter out = spec.commandLine().getOut();
        FindingList page = page(findings, query, 0);
        for (int number = 0; !page.findings().isEmpty(); page = page(findings, query, ++number)) {
            page.findings().forEach(finding -> out.println(line(finding, names)));
        }
        out.flush();
    }

    private static FindingList page(Findings findings, FindingQuery query, int number) {
        return findings.find(Sight.EVERYTHING, query, FindingOrder.LATEST_FIRST, number, PAGE);
    }

    private static String line(FindingBrief finding, Map<Long, String> names) {
        return String.join(
                "\t",
                Long.toString(finding.id()),
                finding.state().name(),
                finding.foundOn().toString(),
                finding.rectifiedOn() == null ? "-" : finding.rectifiedOn().toString(),
                names.getOrDefault(finding.targetId(), "-"),
                finding.wording(),
                finding.subject() instanceof Subject.OfColumn column
                        ? column.name() + " " + column.url()
                        : finding.subject().place(),
                finding.severity().name());
    }
}
