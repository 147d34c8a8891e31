package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import okhttp3.HttpUrl;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.fetch.FetchPolicy;
import org.govmonitor.fetch.HttpFetcher;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monitor inspect}: shows how pages are read, one JSON line each, in the order of the inputs. */
@Command(name = "inspect", mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
    private static final Words WORDS = Words.of(InspectCommand.class);
    private static final HttpUrl NOWHERE = HttpUrl.get("https://page.invalid/");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE-or-URL")
    private List<String> inputs = List.of();

    @Option(names = "--base", paramLabel = "URL")
    private @Nullable String base;

    @Option(names = "--today", paramLabel = "DATE")
    private @Nullable LocalDate today;

    @Override
    public Integer call() throws IOException {
        HttpUrl from = base();
        Map<String, byte[]> files = files();
        LocalDate day = today == null ? LocalDate.now(Clock.system(MonitorApplication.OFFICE_ZONE)) : today;
        FetchPolicy policy = files.size() < inputs.size() ? fetching.policy() : null;
        InspectReport report = new InspectReport(day);
        PrintWriter out = spec.commandLine().getOut();
        try (HttpFetcher fetcher = policy == null ? null : HttpFetcher.open(policy)) {
            for (String input : inputs) {
                byte[] file = files.get(input);
                HttpUrl url = HttpUrl.parse(input);
                if (file != null) {
                    out.println(report.ofFile(input, from, file));
                } else if (fetcher != null && url != null) {
                    out.println(report.ofAddress(input, url, fetcher));
                }
                out.flush();
            }
        }
        return ExitCode.OK;
    }

    private HttpUrl base() {
        HttpUrl from = base == null ? NOWHERE : HttpUrl.parse(base);
        if (from == null) {
            throw new Refusal(WORDS.say("base.form", base));
        }
        return from;
    }

    /** The contents of all inputs that are no address. */
    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String input : inputs) {
            if (HttpUrl.parse(input) == null) {
                files.put(input, file(input));
            }
        }
        return files;
    }

    private static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(WORDS.say("input.unreadable", name), e);
        }
    }
}
