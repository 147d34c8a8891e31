package org.govmonitor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectCommandTest {
    private static final String PAGE = """
            <html><head><meta charset="gb2312"><title>通知公告</title><meta name="columnname" content="通知公告"></head><body><ul>
            <li><a href="./1.html">关于公布补助对象的公示第一批</a><span>2024-01-08</span></li>
            <li><a href="./2.html">关于公布补助对象的公示第二批</a><span>2024-01-05</span></li>
            <li><a href="./3.html">关于公布补助对象的公示第三批</a><span>2023-12-30</span></li>
            </ul><p>申请人手机：13800138000</p></body></html>
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aSavedPageGivesOneLineInTheDocumentedForm() throws IOException {
        Path file = Files.writeString(folder.resolve("list.html"), PAGE, Charset.forName("GB18030"));
        assertThat(inspect("--base", "https://www.example.gov.cn/tzgg/", "--today", "2024-01-09", file.toString()))
                .isZero();
        JsonNode line = JsonMapper.shared().readTree(out.toString());
        assertThat(line.propertyNames())
                .containsExactly("file", "charset", "tags", "title", "publishedOn", "listing", "personalData");
        assertThat(line.at("/charset").asString()).isEqualTo("GB18030");
        assertThat(line.at("/tags/ColumnName").asString()).isEqualTo("通知公告");
        assertThat(line.at("/listing").propertyNames())
                .containsExactly("state", "reason", "newest", "source", "foundAt", "items", "lists");
        assertThat(line.at("/listing/state").asString()).isEqualTo("READ");
        assertThat(line.at("/listing/newest").asString()).isEqualTo("2024-01-08");
        assertThat(line.at("/listing/source").asString()).isEqualTo("LIST_TEXT");
        JsonNode item = line.at("/listing/items/0");
        assertThat(item.propertyNames()).containsExactly("title", "url", "date", "source", "other");
        assertThat(item.at("/url").asString()).isEqualTo("https://www.example.gov.cn/tzgg/1.html");
        assertThat(line.at("/personalData/0/masked").asString()).isEqualTo("138******00");
    }

    @Test
    void savedAnswersAreReadInTheOrderGiven() throws IOException {
        Path html = Files.writeString(folder.resolve("a.html"), "<p>暂无信息</p>");
        Path json = Files.writeString(
                folder.resolve("b.json"),
                "{\"data\":[{\"title\":\"关于公布补助对象的公示\",\"publishTime\":\"2024-01-08 10:00:00\"}]}");
        assertThat(inspect("--today", "2024-01-09", json.toString(), html.toString()))
                .isZero();
        List<JsonNode> lines =
                out.toString().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines.get(0).at("/listing/newest").asString()).isEqualTo("2024-01-08");
        assertThat(lines.get(1).at("/listing/state").asString()).isEqualTo("BLANK");
    }

    @Test
    void aFeedShowsItsPostsAsAListAndWhatItIs() throws IOException {
        Path feed = Files.writeString(
                folder.resolve("feed.xml"),
                "<rss version=\"2.0\"><channel><title>甲县发布</title><pubDate>Tue, 09 Jan 2024 09:00:00 +0800</pubDate>"
                        + "<item><title>推文</title><link>https://mp.weixin.qq.com/s/a</link>"
                        + "<pubDate>Sat, 06 Jan 2024 08:00:00 +0800</pubDate></item></channel></rss>");
        assertThat(inspect("--today", "2024-01-09", feed.toString())).isZero();
        JsonNode line = JsonMapper.shared().readTree(out.toString());
        assertThat(line.at("/title").asString()).isEqualTo("甲县发布");
        assertThat(line.at("/listing/newest").asString()).isEqualTo("2024-01-06");
        assertThat(line.at("/feed").propertyNames())
                .containsExactly("newest", "count", "undated", "future", "madeAt", "whole");
        assertThat(line.at("/feed/newest").asString()).isEqualTo("2024-01-06");
        assertThat(line.at("/feed/count").asInt()).isEqualTo(1);
        assertThat(line.at("/feed/madeAt").asString()).isEqualTo("2024-01-09 09:00");
    }

    @Test
    void anArticleOfWeChatShowsItsStateItsTimeAndItsAccount() throws IOException {
        Path article = Files.writeString(
                folder.resolve("article.html"),
                "<html><body><h1 id='activity-name'>通知</h1><a id='js_name'>甲县发布</a>"
                        + "<div id='js_content' style='visibility: hidden'>电话 13800138000</div>"
                        + "<script>var ct = \"1704654600\"; var biz = \"MzA4MTIzNDU2Nw==\";</script></body></html>");
        assertThat(inspect("--today", "2024-01-09", article.toString())).isZero();
        JsonNode line = JsonMapper.shared().readTree(out.toString());
        assertThat(line.at("/publishedOn").asString()).isEqualTo("2024-01-08");
        assertThat(line.at("/article").propertyNames())
                .containsExactly("state", "title", "publishedAt", "form", "account");
        assertThat(line.at("/article/state").asString()).isEqualTo("PUBLISHED");
        assertThat(line.at("/article/account/nickname").asString()).isEqualTo("甲县发布");
        assertThat(line.at("/personalData/0/masked").asString()).isEqualTo("138******00");
    }

    @Test
    void theListOfAPageIsFollowedIntoItsFrameOnlyWhereThePageIsFetched() throws IOException {
        String shell = "<html><body><iframe src='/frame.html'></iframe></body></html>";
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = (path.equals("/frame.html") ? PAGE : shell).getBytes(Charset.forName("GB18030"));
            exchange.sendResponseHeaders(path.equals("/robots.txt") ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        try {
            String root = "http://127.0.0.1:" + site.getAddress().getPort();
            Path file = Files.writeString(folder.resolve("shell.html"), shell);
            assertThat(inspect(
                            "--allow-address",
                            "127.0.0.0/8",
                            "--delay",
                            "0",
                            "--today",
                            "2024-01-09",
                            "--base",
                            root + "/list/",
                            root + "/list/",
                            file.toString()))
                    .isZero();
            List<JsonNode> lines =
                    out.toString().lines().map(JsonMapper.shared()::readTree).toList();
            assertThat(lines.get(0).at("/listing/newest").asString()).isEqualTo("2024-01-08");
            assertThat(lines.get(0).at("/listing/foundAt").asString()).isEqualTo(root + "/frame.html");
            assertThat(lines.get(1).at("/listing/reason").asString()).isEqualTo("IN_FRAME");
            assertThat(lines.get(1).at("/listing/foundAt").isNull()).isTrue();
        } finally {
            site.stop(0);
        }
    }

    @Test
    void aFileThatCannotBeReadIsRefusedBeforeAnythingIsPrinted() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), PAGE);
        assertThat(inspect(file.toString(), folder.resolve("absent.html").toString()))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("absent.html").hasLineCount(1);
    }

    @Test
    void aBaseThatIsNoAddressIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), PAGE);
        assertThat(inspect("--base", "www.example.gov.cn", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--base");
    }

    private int inspect(String... arguments) {
        CommandLine monitor = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
        String[] all = new String[arguments.length + 1];
        all[0] = "inspect";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return monitor.execute(all);
    }
}
