package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.govmonitor.app.runs.ScanPermission;
import org.govmonitor.app.settings.ConfigDirectory;
import org.govmonitor.app.settings.DataDirectory;
import org.govmonitor.app.settings.ServiceLock;
import org.govmonitor.fetch.Cidr;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code monitor serve}: the service in the foreground until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final Words WORDS = Words.of(ServeCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--port", paramLabel = "N")
    private @Nullable Integer port;

    @Option(names = "--allow-address", paramLabel = "CIDR", converter = CidrConverter.class)
    private List<Cidr> allowed = new ArrayList<>();

    @Option(names = "--delay", paramLabel = "DURATION", converter = DurationConverter.class)
    private @Nullable Duration delay;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (ServiceLock lock = take(OfficeStart.dataDirectory(folders.data))) {
            OfficeStart start = new OfficeStart(folders);
            settings().forEach(start::with);
            ConfigurableApplicationContext context = StartFailure.named(start::service);
            String page = Pages.address(context) + "/";
            lock.announce(WORDS.say("serving", ProcessHandle.current().pid(), page));
            PrintWriter out = spec.commandLine().getOut();
            out.println(WORDS.say("page", page));
            Pages.firstLink(context).ifPresent(out::println);
            context.getBean(ScanPermission.class)
                    .missingKey()
                    .ifPresent(key -> out.println(WORDS.say(
                            "contact.missing",
                            key,
                            context.getBean(ConfigDirectory.class).describe("application.yaml"))));
            out.println(WORDS.say("stop"));
            out.flush();
            // Until a signal: the lock is held while the shutdown hook lets the scans finish.
            new CountDownLatch(1).await();
        }
        return CommandLine.ExitCode.OK;
    }

    private Map<String, Object> settings() {
        Map<String, Object> given = new HashMap<>();
        if (port != null) {
            given.put("server.port", port);
        }
        if (delay != null) {
            given.put("monitor.fetch.delay", delay);
        }
        if (!allowed.isEmpty()) {
            given.put(
                    "monitor.fetch.allow-address",
                    allowed.stream().map(Cidr::toString).collect(Collectors.joining(",")));
        }
        return given;
    }

    /** @throws Refusal if another service holds the folder */
    static ServiceLock take(DataDirectory directory) throws IOException {
        try {
            return ServiceLock.take(directory);
        } catch (IllegalStateException e) {
            throw new Refusal(e);
        }
    }
}
