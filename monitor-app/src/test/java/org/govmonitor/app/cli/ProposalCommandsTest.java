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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** From a registered site without columns to its columns in the registry, command by command. */
class ProposalCommandsTest {
    private static final String SITE = "安远县人民政府网";

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private HttpServer server;
    private String home;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        home = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatIsDiscoveredOfARegisteredSiteIsListedAcceptedAndSetAside() throws IOException {
        Path registry = Files.writeString(
                folder.resolve("sites.yaml"),
                "units:\n  - {name: 安远县政府办}\nsites:\n  - {name: %s, url: '%s/', unit: 安远县政府办}\n".formatted(SITE, home));
        inOffice(0, "registry", "import", registry.toString());

        assertThat(inOffice(
                        0, "registry", "discover", "--site", SITE, "--allow-address", "127.0.0.1/32", "--delay", "0"))
                .contains("新出现：2", "  政务动态\t" + home + "/dt/\tNEWS", "变址：0", "不再出现：0");
        assertThat(inOffice(0, "registry", "proposals").lines())
                .containsExactly(
                        "%s\t政务动态\t政务动态\t%s/dt/\tNEWS\t2024-01-08\t0.99\t-".formatted(SITE, home),
                        "%s\t通知公告\t通知公告\t%s/gg/\tNOTICE\t2024-01-08\t0.99\t-".formatted(SITE, home));

        String notices = home + "/gg/";
        assertThat(inOffice(0, "registry", "dismiss", "--column", notices, "--reason", "不归本单位维护"))
                .endsWith("搁置：1\n");
        assertThat(inOffice(1, "registry", "dismiss", "--column", notices, "--reason", "不归本单位维护"))
                .contains("没有这个待采纳的栏目");
        assertThat(inOffice(0, "registry", "accept", "--confident"))
                .contains("政务动态")
                .endsWith("采纳：1\n");
        assertThat(inOffice(0, "registry", "proposals", "--site", SITE)).isEmpty();

        Path kept = folder.resolve("kept.yaml");
        inOffice(0, "registry", "export", kept.toString());
        assertThat(kept).content().contains("政务动态").doesNotContain("通知公告");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accept | 请写明 --confident、--all 或 --column 之一",
                "accept --all --confident | 请写明 --confident、--all 或 --column 之一",
                "dismiss --reason x | 请写明 --all 或 --column 之一",
                "dismiss --all | 缺少必需的参数",
                "discover | 请写明网站首页和 --output，或只写 --site",
                "discover http://127.0.0.1/ --site 甲网 | 请写明网站首页和 --output，或只写 --site",
            })
    void whatIsUnclearIsRefusedInOneLine(String command, String message) {
        Stream<String> arguments = Stream.concat(Stream.of("registry"), Stream.of(command.split(" ")));

        assertThat(run(new StringWriter(), arguments.toList())).isEqualTo(2);
        assertThat(err.toString()).startsWith("monitor: ").contains(message).hasLineCount(1);
    }

    private String inOffice(int exit, String... command) {
        StringWriter out = new StringWriter();
        List<String> arguments = Stream.concat(
                        Stream.of(command),
                        Stream.of("--data", folder.resolve("data").toString()))
                .toList();
        assertThat(run(out, arguments)).as("%s", err).isEqualTo(exit);
        return out.toString();
    }

    private int run(StringWriter out, List<String> arguments) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setErr(new PrintWriter(err, true));
        commandLine.setOut(new PrintWriter(out, true));
        return commandLine.execute(arguments.toArray(String[]::new));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String title = path.equals("/dt/") ? "政务动态" : path.equals("/gg/") ? "通知公告" : "首页";
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            items.append("<li><a href='%sa%d.html'>全县召开第%d次重点工作推进会议</a><span>2024-01-0%d</span></li>"
                    .formatted(path, i, i + 1, 8 - i));
        }
        String menu = "<ul><li><a href=/>首页</a></li><li><a href=/dt/>政务动态</a></li><li><a href=/gg/>通知公告</a></li></ul>";
        String body = "<title>%s_%s</title>%s%s"
                .formatted(title, SITE, menu, title.equals("首页") ? "" : "<h2>" + title + "</h2><ul>" + items + "</ul>");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(path.equals("/robots.txt") ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
