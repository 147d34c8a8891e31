package org.govmonitor.app.accounts.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** What stands in the place of WeChat's articles and of a feed bridge. */
public final class FakePlatform implements AutoCloseable {
    private static final DateTimeFormatter RFC = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public FakePlatform() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String path = request.getUrl().encodedPath();
                asked.add(path);
                return answers.getOrDefault(
                        path, new MockResponse.Builder().code(404).build());
            }
        });
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpUrl url(String path) {
        return server.url(path);
    }

    /** How often a path was asked for. */
    public long asked(String path) {
        return asked.stream().filter(path::equals).count();
    }

    public void answer(String path, int status) {
        answers.put(path, new MockResponse.Builder().code(status).build());
    }

    private void page(String path, String type, String body) {
        answers.put(
                path,
                new MockResponse.Builder()
                        .code(200)
                        .addHeader("Content-Type", type)
                        .body(body)
                        .build());
    }

    /** A feed that its bridge made just now, with the posts that are given by the paths of their articles. */
    public void feed(String path, Instant madeAt, Map<String, Instant> posts) {
        StringBuilder items = new StringBuilder();
        posts.forEach((article, time) -> items.append("<item><title>一则推文</title><link>https://mp.weixin.qq.com")
                .append(article)
                .append("</link><guid>")
                .append(article)
                .append("</guid><pubDate>")
                .append(RFC.format(time))
                .append("</pubDate></item>"));
        page(
                path,
                "application/rss+xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>某号</title>"
                        + "<link>https://mp.weixin.qq.com</link><description>-</description>"
                        + "<generator>RSSHub</generator><lastBuildDate>" + RFC.format(madeAt) + "</lastBuildDate>"
                        + items
                        + "</channel></rss>");
    }

    /** An article on the public host of WeChat. */
    public void article(String path, String nickname, String originalId, Instant publishedAt, String text) {
        page(
                path,
                "text/html; charset=utf-8",
                "<html><head><meta property=\"og:title\" content=\"一则推文\"></head><body>"
                        + "<h1 id=\"activity-name\">一则推文</h1><a id=\"js_name\">" + nickname + "</a>"
                        + "<div id=\"js_content\" style=\"visibility: hidden;\"><p>" + text + "</p></div>"
                        + "<script>var ct = \"" + publishedAt.getEpochSecond() + "\"; var user_name = \"" + originalId
                        + "\"; var item_show_type = \"0\";</script></body></html>");
    }

    public void deleted(String path) {
        page(path, "text/html; charset=utf-8", "<html><body><p>该内容已被发布者删除</p></body></html>");
    }

    public void wall(String path) {
        page(path, "text/html; charset=utf-8", "<html><body><h2>环境异常</h2><p>完成验证后即可继续访问</p></body></html>");
    }

    @Override
    public void close() {
        server.close();
    }
}
