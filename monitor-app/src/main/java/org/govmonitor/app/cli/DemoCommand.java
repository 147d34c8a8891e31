package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.demo.DemoClock;
import org.govmonitor.app.demo.Demonstration;
import org.govmonitor.app.demo.SampleSites;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.publishing.ListFormat;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.settings.DataDirectory;
import org.govmonitor.app.settings.ServiceLock;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code monitor demo}: the main job on sample sites, then the page for a look around. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final Words WORDS = Words.of(DemoCommand.class);
    private static final int PREFERRED_PORT = 8480;
    private static final int MOST_FINDINGS = 500;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "N")
    private int port = PREFERRED_PORT;

    @Option(names = "--months", paramLabel = "N")
    private int months = Demonstration.MONTHS;

    @Option(names = "--once")
    private boolean once;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (months < 1 || months > Demonstration.MONTHS) {
            throw new Refusal(WORDS.say("demo.months", Demonstration.MONTHS));
        }
        Clock real = Clock.system(MonitorApplication.OFFICE_ZONE);
        Folders folders = new Folders();
        folders.data = data != null
                ? data
                : Path.of("data", "demo", LocalDate.now(real).toString());
        DataDirectory directory = OfficeStart.dataDirectory(folders.data);
        DemoClock clock = new DemoClock(real);
        try (ServiceLock lock = ServeCommand.take(directory);
                SampleSites sites = open(directory, LocalDate.now(real))) {
            OfficeStart start = new OfficeStart(folders)
                    .with("server.port", free(port))
                    .with("monitor.fetch.allow-address", "127.0.0.1/32")
                    .with("monitor.fetch.delay", "0s");
            try (ConfigurableApplicationContext office = StartFailure.named(() -> start.demonstration(clock))) {
                String page = Pages.address(office) + "/";
                lock.announce(WORDS.say("serving", ProcessHandle.current().pid(), page));
                Demonstration demonstration = new Demonstration(sites, clock, months);
                demonstration.play(office, new Told());
                showFindings(office, demonstration.present());
                showPlaces(office, page, directory, demonstration.month());
                showPeople(demonstration.admit(office), directory);
                spec.commandLine().getOut().flush();
                if (!once) {
                    new CountDownLatch(1).await();
                }
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private static SampleSites open(DataDirectory directory, LocalDate today) throws IOException {
        try {
            return SampleSites.open(directory, today);
        } catch (BindException e) {
            throw new Refusal(WORDS.say("demo.ports", directory.folder()), e);
        } catch (IllegalStateException e) {
            throw new Refusal(WORDS.say("demo.other", directory.folder()), e);
        }
    }

    /** Says what is done as it is done. */
    private final class Told implements Demonstration.Progress {
        @Override
        public void writing(YearMonth month) {
            tell(WORDS.say("demo.writing", month));
        }

        @Override
        public void scanning(LocalDate day) {
            tell(WORDS.say("demo.scanning", day));
        }

        private void tell(String line) {
            spec.commandLine().getOut().println(line);
            spec.commandLine().getOut().flush();
        }
    }

    private void showFindings(ConfigurableApplicationContext office, LocalDate present) {
        Map<Long, String> names = office.getBean(Registrations.class).named(Sight.EVERYTHING).stream()
                .collect(Collectors.toMap(NamedTarget::id, NamedTarget::name));
        Findings findings = office.getBean(Findings.class);
        PrintWriter out = spec.commandLine().getOut();
        long all = findings.count(Sight.EVERYTHING, FindingQuery.ALL);
        List<FindingView> today = findings.whole(
                        Sight.EVERYTHING,
                        FindingQuery.ALL.foundFrom(present),
                        FindingOrder.LATEST_FIRST,
                        0,
                        MOST_FINDINGS)
                .findings();
        out.println(WORDS.say("demo.found", all, names.size(), today.size()));
        for (FindingView finding : today) {
            String column = finding.detail().column();
            out.println("  " + finding.foundOn() + "  " + finding.state() + "  " + names.get(finding.targetId()) + "  "
                    + finding.wording() + (column == null ? "" : "  " + column));
        }
    }

    private void showPeople(List<Demonstration.Entrant> people, DataDirectory directory) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(WORDS.say("demo.people"));
        for (Demonstration.Entrant one : people) {
            out.println(WORDS.say(
                    "demo.person",
                    one.login(),
                    one.password() == null ? WORDS.say("demo.password.kept") : one.password(),
                    one.name(),
                    WORDS.say("demo.role." + one.role())));
        }
        out.println(WORDS.say("demo.people.reset", directory.folder()));
    }

    private void showPlaces(
            ConfigurableApplicationContext office, String page, DataDirectory directory, YearMonth month)
            throws IOException {
        Path list = directory.resolve("problems-" + month + ListFormat.DOCX.tail());
        Files.write(
                list, ListFormat.DOCX.write(office.getBean(ProblemLists.class).of(month)));
        PrintWriter out = spec.commandLine().getOut();
        out.println(WORDS.say("page", page));
        out.println(WORDS.say("demo.list", list));
        out.println(WORDS.say("demo.list.page", page + "lists/" + month + ListFormat.DOCX.tail()));
        out.println(WORDS.say("demo.data", directory.folder()));
        if (!once) {
            out.println(WORDS.say("stop"));
        }
    }

    /** The port itself, or 0, which stands for any, where somebody else has it. */
    private static int free(int wanted) throws IOException {
        try (ServerSocket probe = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (BindException taken) {
            return 0;
        }
    }
}
