package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how pages are read: one JSON line for each. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Shows how pages are read, one JSON line each.")
final class InspectCommand implements Callable<Integer> {
    private static final HttpUrl NOWHERE = HttpUrl.get("https://page.invalid/");

    @Parameters(arity = "1..*", paramLabel = "FILE-or-URL", description = "Saved pages (HTML, XML, JSON) or addresses.")
    private List<String> inputs = List.of();

    @Option(
            names = "--base",
            paramLabel = "URL",
            description =
                    "Where the files came from; without it their links are resolved against https://page.invalid/.")
    private @Nullable String base;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day as of which to read, YYYY-MM-DD; default: today in China.")
    private @Nullable LocalDate today;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        HttpUrl from = base == null ? NOWHERE : HttpUrl.parse(base);
        if (from == null) {
            throw new Refusal("--base " + base + ": give an address such as https://www.example.gov.cn/xw/");
        }
        LocalDate day = today == null ? LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))) : today;
        Map<String, byte[]> files = read(inputs);
        PrintWriter out = spec.commandLine().getOut();
        InspectReport report = new InspectReport(day);
        files.forEach((name, body) -> out.println(report.ofFile(name, from, body)));
        out.flush();
        return ExitCode.OK;
    }

    private static Map<String, byte[]> read(List<String> names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            try {
                files.put(name, Files.readAllBytes(Path.of(name)));
            } catch (IOException | java.nio.file.InvalidPathException unreadable) {
                throw new Refusal(
                        name + ": cannot be read; give an existing file or an address with http:// or https://");
            }
        }
        return files;
    }
}
