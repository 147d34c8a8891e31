package org.govmonitor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScanCommandTest {
    @TempDir
    private Path folder;

    private final AtomicInteger requests = new AtomicInteger();
    private final StringWriter err = new StringWriter();
    private HttpServer server;
    private volatile String late = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        Files.writeString(
                folder.resolve("sites.yaml"), """
                units:
                  - {name: 安远县政府办}
                sites:
                  - name: 安远县人民政府网
                    url: http://127.0.0.1:%d/
                    unit: 安远县政府办
                    columns:
                      - {name: 政务动态, url: /dt/, kind: NEWS}
                """.formatted(server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--today 2024-13-01          | --today：“2024-13-01”不是日期，应写成 2024-01-08",
                "--today yesterday           | “yesterday”不是日期",
                "--allow-address 300.0.0.0/8 | --allow-address：“300.0.0.0/8”不是网段",
                "--delay 5                   | --delay：“5”不是时长，应写成 0、500ms、2s 或 1m",
                "--delay -1s                 | -1s",
                "--max-time 0                | 必须大于零",
                "--max-pages 0               | 必须大于零",
                "--max-pages many            | --max-pages：不能是“many”",
                "--parallel 0                | --parallel 应为 1 至",
                "--report-contacts some      | --report-contacts：“some”不可用，应为 none、rosters 或 all",
                "--kind everything           | --kind：没有“everything”这种检查，可选：whole、columns、content、deep、accounts",
                "--site 赣县区人民政府网      | --site 赣县区人民政府网 不在登记表",
                "--config /no/such/folder    | --config /no/such/folder 不是目录",
                "--output /no/such/x.json    | 没有目录 /no/such",
                "--output .                  | 是目录",
                "--registry /no/such.yaml    | 登记表 /no/such.yaml 无法读取",
                "--memory pom.xml            | pom.xml 不是以前的扫描写出的文件",
                "--memory /no/such/x         | 没有目录 /no/such",
                "--unheard-of                | 不认识的参数：--unheard-of；用法见 monitor scan --help",
            })
    void whatIsWrongIsRefusedInOneLineBeforeAnythingIsFetched(String options, String message) {
        assertThat(scan(options.split(" "))).isEqualTo(2);

        assertThat(err.toString()).startsWith("monitor: ").contains(message).hasLineCount(1);
        assertThat(requests).hasValue(0);
    }

    @Test
    void aFaultyRegistryIsRefusedWithPlaceAndReason() throws IOException {
        Files.writeString(
                folder.resolve("sites.yaml"), "sites:\n  - {name: 安远县人民政府网, url: 'no address', unit: 无此单位}\n");

        assertThat(scan()).isEqualTo(2);
        assertThat(err.toString()).contains("sites.yaml 第 2 行");
        assertThat(requests).hasValue(0);
    }

    @Test
    void aScanOfColumnsReadsNoArticle() throws IOException {
        assertThat(scan(
                        "--kind",
                        "columns",
                        "--allow-address",
                        "127.0.0.1/32",
                        "--delay",
                        "0",
                        "--today",
                        "2024-01-31"))
                .isZero();

        JsonNode scan = JsonMapper.shared().readTree(folder.resolve("scan.json").toFile());
        assertThat(scan.at("/sites/0/pages").asInt()).isEqualTo(2);
        assertThat(scan.at("/sites/0/columns/0/standing").asString()).isNotEmpty();
    }

    @Test
    void accountsAreReadByTheirFeedsAndJudged() throws IOException {
        Files.writeString(folder.resolve("sites.yaml"), """
                units:
                  - {name: 安远县政府办}
                accounts:
                  - name: 安远发布
                    platform: WECHAT
                    unit: 安远县政府办
                    sources: [{kind: FEED, url: http://127.0.0.1:%d/feed.xml}]
                  - name: 安远微博
                    platform: OTHER
                    unit: 安远县政府办
                    sources: [{kind: FEED, url: http://127.0.0.1:%d/none.xml}]
                """.formatted(
                        server.getAddress().getPort(), server.getAddress().getPort()));
        String today = LocalDate.now(ZoneOffset.ofHours(8)).toString();

        assertThat(scan("--kind", "accounts", "--allow-address", "127.0.0.1/32", "--delay", "0", "--today", today))
                .isZero();

        JsonNode scan = JsonMapper.shared().readTree(folder.resolve("scan.json").toFile());
        assertThat(scan.at("/accounts/0/sources/0/state").asString()).isEqualTo("READ");
        assertThat(scan.at("/accounts/0/newest").asString()).startsWith("2024-01-02");
        assertThat(scan.at("/problems/0/kind").asString()).isEqualTo("ACCOUNT_STALE");
        assertThat(scan.at("/accounts/1/standing").asString()).isEqualTo("UNJUDGED");
        assertThat(scan.at("/problems"))
                .noneMatch(problem -> problem.at("/account").asString().equals("安远微博")
                        && problem.at("/kind").asString().equals("ACCOUNT_STALE"));
    }

    @Test
    void whatIsFoundIsWrittenInTheAgreedForm() throws IOException {
        assertThat(scan("--allow-address", "127.0.0.1/32", "--today", "2024-01-31"))
                .isZero();

        JsonNode scan = JsonMapper.shared().readTree(folder.resolve("scan.json").toFile());
        assertThat(scan.propertyNames()).containsExactly("today", "indicators", "sites", "problems", "contacts");
        assertThat(scan.at("/today").asString()).isEqualTo("2024-01-31");
        JsonNode site = scan.at("/sites/0");
        assertThat(site.propertyNames())
                .containsExactly(
                        "site",
                        "url",
                        "state",
                        "watched",
                        "pages",
                        "attachments",
                        "unchanged",
                        "attachmentsUnread",
                        "failed",
                        "elapsedMs",
                        "columns",
                        "coverage",
                        "veto",
                        "home",
                        "annualReports");
        assertThat(site.at("/veto/newsAndPolicy").toString()).isEqualTo("{\"count\":1,\"limit\":5}");
        assertThat(site.at("/coverage").propertyNames()).containsExactly("registered", "read", "notRead");
        assertThat(site.at("/home").propertyNames()).containsExactly("standing", "newest", "limit", "reason");
        assertThat(site.at("/annualReports/0").toString())
                .isEqualTo("{\"report\":\"WEBSITE\",\"year\":2023,\"state\":\"NOT_WATCHED\",\"due\":\"2024-01-31\","
                        + "\"publishedOn\":null,\"url\":null}");
        assertThat(site.at("/state").asString()).isEqualTo("SCANNED");
        JsonNode column = site.at("/columns/0");
        assertThat(column.propertyNames())
                .containsExactly(
                        "name",
                        "url",
                        "kind",
                        "state",
                        "reason",
                        "newest",
                        "items",
                        "standing",
                        "source",
                        "watchedSince");
        assertThat(column.at("/newest").asString()).isEqualTo("2024-01-08");
        assertThat(column.at("/standing").asString()).isEqualTo("STALE");
        JsonNode problem = scan.at("/problems/0");
        assertThat(problem.propertyNames())
                .containsExactly(
                        "site",
                        "unit",
                        "kind",
                        "column",
                        "url",
                        "page",
                        "newest",
                        "limit",
                        "evidence",
                        "watchedSince",
                        "note",
                        "severity",
                        "persons",
                        "kinds");
        assertThat(problem.at("/kind").asString()).isEqualTo("COLUMN_STALE");
        assertThat(problem.at("/unit").asString()).isEqualTo("安远县政府办");
        assertThat(problem.at("/limit").asString()).isEqualTo("2024-01-22");
        assertThat(problem.at("/page").isNull()).isTrue();
        assertThat(problem.at("/severity").asString()).isEqualTo("ORDINARY");
        assertThat(problem.at("/persons").isNull()).isTrue();
        assertThat(problem.at("/kinds").toString()).isEqualTo("{}");
    }

    @Test
    void aLeakIsWrittenWithItsOwnSeverityItsPersonsAndItsKinds() throws IOException {
        late = "<li><a href='/late.html'>张三，身份证号：360726198503121235</a><span>2024-01-08</span></li>";
        assertThat(scan("--allow-address", "127.0.0.1/32", "--today", "2024-01-09"))
                .isZero();

        JsonNode leak = problems().at("/0");
        assertThat(leak.at("/severity").asString()).isEqualTo("SEVERE");
        assertThat(leak.at("/persons").asInt()).isEqualTo(1);
        assertThat(leak.at("/kinds").toString()).isEqualTo("{\"CITIZEN_ID\":1}");
        assertThat(leak.at("/note").asString()).startsWith("网页").endsWith("公开 1 人姓名及完整身份证号码，涉及个人隐私信息泄露");
    }

    @Test
    void contactsAreReportedAsTheOptionSaysAndElseAsTheSettingsDo() throws IOException {
        late = "<li><a href='/late.html'>防火值班电话：13807970086</a><span>2024-01-08</span></li>";
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("application.yaml"), "monitor: {scan: {report-contacts: rosters}}");
        String[] options = {"--allow-address", "127.0.0.1/32", "--today", "2024-01-09"};

        assertThat(scan(options)).isZero();
        assertThat(problems()).isEmpty();
        assertThat(scan(and(options, "--config", config.toString()))).isZero();
        assertThat(problems()).hasSize(1);
        assertThat(problems().at("/0/severity").asString()).isEqualTo("HINT");
        assertThat(scan(and(options, "--config", config.toString(), "--report-contacts", "none")))
                .isZero();
        assertThat(problems()).isEmpty();
    }

    @Test
    void aSettingThatNamesNoSuchContactsIsRefused() throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("application.yaml"), "monitor: {scan: {report-contacts: some}}");

        assertThat(scan("--config", config.toString())).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("monitor: monitor.scan.report-contacts：“some”不可用，应为 none、rosters 或 all");
    }

    private JsonNode problems() {
        return JsonMapper.shared()
                .readTree(folder.resolve("scan.json").toFile())
                .at("/problems");
    }

    private static String[] and(String[] options, String... more) {
        return Stream.concat(Stream.of(options), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void whatOneScanRemembersOfAListTheNextOneReads() throws IOException {
        Path memory = folder.resolve("memory.json");
        String[] options = {"--allow-address", "127.0.0.1/32", "--memory", memory.toString(), "--today", ""};
        options[5] = "2024-01-09";
        assertThat(scan(options)).isZero();
        late = "<li><a href='/late.html'>关于补充公布一批工作情况的说明</a><span>2024-01-02</span></li>";
        options[5] = "2024-01-10";
        assertThat(scan(options)).isZero();

        JsonNode scan = JsonMapper.shared().readTree(folder.resolve("scan.json").toFile());
        assertThat(scan.at("/sites/0/columns/0/watchedSince").asString()).isEqualTo("2024-01-09");
        assertThat(scan.at("/problems").size()).isEqualTo(1);
        assertThat(scan.at("/problems/0/kind").asString()).isEqualTo("DATE_DOUBTFUL");
        assertThat(scan.at("/problems/0/newest").asString()).isEqualTo("2024-01-02");
        assertThat(scan.at("/problems/0/note").asString()).contains("2024-01-10 首次出现", "2024-01-09 读全该列表");
        assertThat(memory).content().doesNotContain("工作");
    }

    @Test
    void aMemoryOfAnotherVersionIsLearnedAnew() throws IOException {
        Path memory = Files.writeString(
                folder.resolve("memory.json"),
                "{\"lists\": {\"http://127.0.0.1:%d/dt/\": \"/w==\"}}"
                        .formatted(server.getAddress().getPort()));
        assertThat(scan("--allow-address", "127.0.0.1/32", "--memory", memory.toString(), "--today", "2024-01-09"))
                .isZero();

        JsonNode scan = JsonMapper.shared().readTree(folder.resolve("scan.json").toFile());
        assertThat(scan.at("/sites/0/columns/0/watchedSince").asString()).isEqualTo("2024-01-09");
    }

    @Test
    void aPrivateAddressThatIsNotAllowedIsNotFetchedAndNobodyIsAccused() throws IOException {
        assertThat(scan()).isZero();

        JsonNode scan = JsonMapper.shared().readTree(folder.resolve("scan.json").toFile());
        assertThat(scan.at("/sites/0/state").asString()).isEqualTo("UNREACHABLE");
        assertThat(scan.at("/problems").isEmpty()).isTrue();
        assertThat(requests).hasValue(0);
    }

    @Test
    void nothingButTheOutputIsLeftInItsFolder() throws IOException {
        scan("--allow-address", "127.0.0.1/32");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("sites.yaml", "scan.json");
        }
    }

    private int scan(String... options) {
        List<String> args = new ArrayList<>(List.of("scan"));
        addUnlessGiven(args, options, "--registry", folder.resolve("sites.yaml").toString());
        addUnlessGiven(args, options, "--output", folder.resolve("scan.json").toString());
        addUnlessGiven(args, options, "--delay", "0");
        args.addAll(List.of(options));
        CommandLine commandLine = Main.commandLine();
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(args.toArray(String[]::new));
    }

    private static void addUnlessGiven(List<String> args, String[] options, String name, String value) {
        if (!List.of(options).contains(name)) {
            args.add(name);
            args.add(value);
        }
    }

    /** As RSSHub makes it: its head tells when the platform was last looked at. */
    private static final String FEED =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>安远发布</title><generator>RSSHub</generator>
            <lastBuildDate>%s</lastBuildDate>
            <item><title>安远县召开工作会议</title><link>https://mp.weixin.qq.com/s/abcdefghij</link>
            <pubDate>Tue, 02 Jan 2024 01:00:00 GMT</pubDate></item></channel></rss>""".formatted(DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)));

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            items.append("<li><a href='/a%d.html'>全县召开第%d次重点工作推进会议</a><span>2024-01-0%d</span></li>"
                    .formatted(i, i + 1, 8 - i));
        }
        items.append(late);
        String body = switch (exchange.getRequestURI().getPath()) {
            case "/dt/" -> "<html><body><h2>政务动态</h2><ul>" + items + "</ul></body></html>";
            case "/feed.xml" -> FEED;
            default -> "<html><body><p>安远县人民政府</p></body></html>";
        };
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(robots ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
