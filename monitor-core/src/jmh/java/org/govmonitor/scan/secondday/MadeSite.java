package org.govmonitor.scan.secondday;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A site of some five thousand pages in a process of its own, so that it costs the scan nothing. Half of its pages bear an
 * ETag. Prints its port, ends with its standard input, and tells at {@code /requests} how often it was asked.
 */
final class MadeSite {
    static final int COLUMNS = 20;
    static final int LIST_PAGES = 12;
    static final int ITEMS = 20;
    private static final String MENU = menu();
    private static final String SENTENCE = "为进一步做好政务公开工作，提高服务质量和办事效率，现将有关事项通知如下，请结合实际认真贯彻落实。";

    private final LocalDate newest;
    private final AtomicInteger requests = new AtomicInteger();

    private MadeSite(LocalDate newest) {
        this.newest = newest;
    }

    /** @param args the day of the newest article */
    public static void main(String[] args) throws IOException {
        MadeSite site = new MadeSite(LocalDate.parse(args[0]));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", site::answer);
        server.start();
        System.out.println(server.getAddress().getPort());
        while (System.in.read() >= 0) {
            // Whoever started this ends it by closing the stream.
        }
        System.exit(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/requests")) {
            send(exchange, Integer.toString(requests.get()), null);
            return;
        }
        requests.incrementAndGet();
        String page = page(path);
        if (page == null) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        String tag = page.hashCode() % 2 == 0 ? "\"" + Integer.toHexString(page.hashCode()) + "\"" : null;
        if (tag != null && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        send(exchange, page, tag);
    }

    private static void send(HttpExchange exchange, String text, @Nullable String tag) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        if (tag != null) {
            exchange.getResponseHeaders().set("ETag", tag);
        }
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private @Nullable String page(String path) {
        String[] parts = path.split("/");
        if (path.equals("/")) {
            return html("首页", "<h1>云溪县人民政府</h1>" + list(0, 0) + list(1, 0));
        }
        if (parts.length >= 2 && parts[1].matches("c[0-9]+")) {
            int column = Integer.parseInt(parts[1].substring(1));
            if (parts.length == 2) {
                return html("栏目" + column, list(column, 0) + pager(column, 0));
            }
            if (parts[2].matches("index_[0-9]+\\.html")) {
                int number = Integer.parseInt(parts[2].replaceAll("[^0-9]", ""));
                return html("栏目" + column, list(column, number) + pager(column, number));
            }
            if (parts[2].matches("art_[0-9]+\\.html")) {
                return article(column, Integer.parseInt(parts[2].replaceAll("[^0-9]", "")));
            }
        }
        return null;
    }

    private String list(int column, int page) {
        StringBuilder list = new StringBuilder("<ul class=\"list\">");
        for (int i = page * ITEMS; i < (page + 1) * ITEMS; i++) {
            list.append("<li><a href=\"/c%d/art_%d.html\">关于第%d栏第%d号重点工作推进情况的通报</a><span>%s</span></li>"
                    .formatted(column, i, column + 1, i + 1, newest.minusDays(i)));
        }
        return list.append("</ul>").toString();
    }

    private static String pager(int column, int page) {
        return page + 1 < LIST_PAGES
                ? "<div class=\"page\"><a href=\"/c%d/index_%d.html\">下一页</a></div>".formatted(column, page + 1)
                : "";
    }

    private String article(int column, int number) {
        return html(
                "通报",
                "<h1>关于第%d栏第%d号重点工作推进情况的通报</h1><p>发布时间：%s</p>%s"
                        .formatted(
                                column + 1,
                                number + 1,
                                newest.minusDays(number),
                                ("<p>" + SENTENCE + "</p>").repeat(12 + number % 9)));
    }

    private static String html(String title, String body) {
        return "<html><head><title>" + title + "</title></head><body>" + MENU + "<div class=\"main\">" + body
                + "</div><div class=\"foot\">主办：云溪县人民政府办公室</div></body></html>";
    }

    private static String menu() {
        StringBuilder menu = new StringBuilder("<div class=\"nav\">");
        for (int column = 0; column < COLUMNS; column++) {
            menu.append("<a href=\"/c")
                    .append(column)
                    .append("/\">第")
                    .append(column)
                    .append("栏</a>");
        }
        return menu.append("</div>").toString();
    }
}
