package org.govmonitor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.file.RegistryFile;
import org.govmonitor.registry.file.RegistryReading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiscoverCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();
    private HttpServer server;
    private String home;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        home = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theFileItWritesCanBeImportedAsItIs() throws IOException {
        Path file = folder.resolve("found.yaml");

        assertThat(discover(file, "--allow-address", "127.0.0.1/32", "--unit", "安远县政府办"))
                .isZero();

        RegistryReading.Accepted reading = (RegistryReading.Accepted) RegistryFile.read(file);
        assertThat(reading.registry().sites()).singleElement().satisfies(site -> {
            assertThat(site.name()).isEqualTo("安远县人民政府网");
            assertThat(site.unit()).isEqualTo("安远县政府办");
            assertThat(site.columns())
                    .extracting(SiteColumn::name, SiteColumn::kind)
                    .containsExactly(tuple("政务动态", ColumnKind.NEWS));
        });
        assertThat(file).content().contains("# 政务动态 | 2024-01-08 | 0.");
        assertThat(out.toString()).startsWith("栏目：1，其中有把握的：1，读取页面：2，失败：0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--max-pages 0 | 必须大于零",
                "--max-time 0  | 必须大于零",
                "--delay 5     | “5”不是时长",
                "--output x.xlsx | 应以 .yaml 结尾",
                "--output /no/such/x.yaml | 没有目录 /no/such",
            })
    void whatIsWrongIsRefusedInOneLine(String options, String message) {
        assertThat(discover(folder.resolve("found.yaml"), options.split(" "))).isEqualTo(2);

        assertThat(err.toString()).startsWith("monitor: ").contains(message).hasLineCount(1);
    }

    @Test
    void aSiteThatDoesNotOpenLeavesNoFile() {
        Path file = folder.resolve("found.yaml");

        assertThat(discover(file)).isEqualTo(3);
        assertThat(err.toString()).contains("打不开").hasLineCount(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void aScanWithDiscoveryJudgesWhatItProposes() throws IOException {
        JsonNode site = scan("--discover").at("/sites/0");

        JsonNode proposed = site.at("/proposed/0");
        assertThat(proposed.propertyNames()).containsExactly("name", "path", "url", "kind", "newest", "confidence");
        assertThat(proposed.at("/name").asString()).isEqualTo("政务动态");
        assertThat(proposed.at("/path/0").asString()).isEqualTo("政务动态");
        assertThat(site.at("/columns/0/standing").asString()).isEqualTo("STALE");
    }

    @Test
    void aScanWithoutDiscoveryShowsNoColumnsOfASiteThatHasNone() throws IOException {
        JsonNode site = scan().at("/sites/0");

        assertThat(site.at("/columns").isEmpty()).isTrue();
        assertThat(site.has("proposed")).isFalse();
    }

    private int discover(Path file, String... options) {
        Stream<String> output =
                List.of(options).contains("--output") ? Stream.of() : Stream.of("--output", file.toString());
        return run(Stream.of(Stream.of("registry", "discover", home), output, Stream.of(options))
                .flatMap(part -> part)
                .toList());
    }

    private JsonNode scan(String... options) throws IOException {
        Path registry = Files.writeString(
                folder.resolve("sites.yaml"),
                "units:\n  - {name: 安远县政府办}\nsites:\n  - {name: 安远县人民政府网, url: '" + home + "', unit: 安远县政府办}\n");
        Path json = folder.resolve("scan.json");
        int exit = run(Stream.concat(
                        Stream.of(
                                "scan --registry %s --output %s --delay 0 --today 2024-01-31 --allow-address 127.0.0.1/32"
                                        .formatted(registry, json)
                                        .split(" ")),
                        Stream.of(options))
                .toList());
        assertThat(exit).isZero();
        return JsonMapper.shared().readTree(json.toFile());
    }

    private int run(List<String> args) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setErr(new PrintWriter(err, true));
        commandLine.setOut(new PrintWriter(out, true));
        return commandLine.execute(args.toArray(String[]::new));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            items.append("<li><a href='/a%d.html'>全县召开第%d次重点工作推进会议</a><span>2024-01-0%d</span></li>"
                    .formatted(i, i + 1, 8 - i));
        }
        String menu = "<ul><li><a href=/>首页</a></li><li><a href=/dt/>政务动态</a></li></ul>";
        String body = path.equals("/dt/")
                ? "<title>政务动态_安远县人民政府网</title>" + menu + "<h2>政务动态</h2><ul>" + items + "</ul>"
                : "<title>安远县人民政府网</title>" + menu + "<p>安远县人民政府</p>";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(path.equals("/robots.txt") ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
