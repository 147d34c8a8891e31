package org.govmonitor.app.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.govmonitor.registry.file.RegistryFile;

/** A site of a home page and some columns with five articles each, whose newest dates a test sets. */
public final class SmallSite implements AutoCloseable {
    public static final String NAME = "乐安县人民政府网";
    public static final String UNIT = "乐安县政府办";

    private final MockWebServer server = new MockWebServer();
    private final List<String> columns;
    private final Map<String, LocalDate> newest = new ConcurrentHashMap<>();
    private final Map<String, String> articles = new ConcurrentHashMap<>();
    private final Map<String, Integer> undated = new ConcurrentHashMap<>();
    private final Map<String, String> added = new ConcurrentHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private volatile Consumer<String> onRequest = path -> {};

    public SmallSite(List<String> columns) {
        this.columns = List.copyOf(columns);
        columns.forEach(column -> addresses.put(column, "/c" + columns.indexOf(column) + "/"));
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String path = request.getUrl().encodedPath();
                onRequest.accept(path);
                return answer(path);
            }
        });
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The column's newest article is of this day, the others a day older each. */
    public void publish(String column, LocalDate day) {
        newest.put(column, day);
    }

    public void publishAll(LocalDate day) {
        columns.forEach(column -> publish(column, day));
    }

    /** The column stands at another address from now on, and the menu says so. */
    void move(String column, String path) {
        addresses.put(column, path);
    }

    /** The column is gone from the menu and from its address. */
    void remove(String column) {
        addresses.remove(column);
    }

    public HttpUrl home() {
        return server.url("/").newBuilder().host("127.0.0.1").build();
    }

    /** Adds a sentence to the newest article of a column. */
    void write(String column, String sentence) {
        articles.put("/c" + columns.indexOf(column) + "/0.html", sentence);
    }

    /** Answers a path with a file. */
    void file(String path, byte[] content) {
        files.put(path, content);
    }

    /** The column shows so many articles from now on, and no dates. */
    void showWithoutDates(String column, int items) {
        undated.put(column, items);
    }

    /** Adds an article with a date of its own to the end of a column's list. */
    public void add(String column, String file, String title, LocalDate day) {
        added.merge(column, link(address(column) + file, title, day.toString()), String::concat);
    }

    /** Adds an item that leads to an address elsewhere to the end of a column's list. */
    void link(String column, String url, String title, LocalDate day) {
        added.merge(column, link(url, title, day.toString()), String::concat);
    }

    /** The article answers 404 from now on. */
    void remove(String column, String file) {
        gone.add(address(column) + file);
    }

    /** Hands out a file of this text from now on. */
    void handOut(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The file answers 404 from now on. */
    void takeBack(String path) {
        files.remove(path);
    }

    private String address(String column) {
        return "/c" + columns.indexOf(column) + "/";
    }

    /** Called with the path of every request, before it is answered. */
    public void onRequest(Consumer<String> watcher) {
        onRequest = watcher;
    }

    private Registry registry() {
        HttpUrl home = home();
        List<SiteColumn> registered = IntStream.range(0, columns.size())
                .mapToObj(i -> new SiteColumn(
                        columns.get(i), home.newBuilder("/c" + i + "/").build(), ColumnKind.NEWS, null))
                .toList();
        return registry(registered);
    }

    private Registry registry(List<SiteColumn> registered) {
        return new Registry(
                List.of(new Unit(UNIT, null)), List.of(new Site(NAME, home(), UNIT, null, registered)), List.of());
    }

    /** Writes the registry of this site into a folder's configuration. */
    public void register(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("config"));
        RegistryFile.write(registry(), folder.resolve("config/sites.yaml"));
    }

    /** As {@link #register}, but the registry names no column. */
    void registerWithoutColumns(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("config"));
        RegistryFile.write(registry(List.of()), folder.resolve("config/sites.yaml"));
    }

    @Override
    public void close() {
        server.close();
    }

    private MockResponse answer(String path) {
        byte[] file = files.get(path);
        if (file != null) {
            return new MockResponse.Builder().body(new Buffer().write(file)).build();
        }
        if (path.equals("/")) {
            return page(
                    NAME,
                    columns.stream()
                            .filter(addresses::containsKey)
                            .map(name -> link(addresses.getOrDefault(name, "/"), name, ""))
                            .collect(Collectors.joining()));
        }
        for (int i = 0; i < columns.size(); i++) {
            if (path.equals(addresses.get(columns.get(i)))) {
                return page(columns.get(i), list(i));
            }
        }
        return path.endsWith(".html") && !gone.contains(path)
                ? page("通知", "<p>" + articles.getOrDefault(path, "会议在县政府召开。") + "</p>")
                : new MockResponse.Builder().code(404).build();
    }

    private String list(int column) {
        Integer items = undated.get(columns.get(column));
        if (items != null) {
            return IntStream.range(0, items)
                    .mapToObj(n ->
                            "<li><a href=\"/c" + column + "/" + n + ".html\">脐橙文化节第" + (n + 1) + "日现场精彩图集</a></li>")
                    .collect(Collectors.joining("", "<ul class=\"list\">", "</ul>"));
        }
        LocalDate day = Objects.requireNonNull(newest.get(columns.get(column)), "nothing was published");
        return IntStream.range(0, 5)
                .mapToObj(n -> link(
                        "/c" + column + "/" + n + ".html",
                        "全县工作推进会第" + (n + 1) + "次会议召开",
                        day.minusDays(n).toString()))
                .collect(Collectors.joining(
                        "", "<ul class=\"list\">", added.getOrDefault(columns.get(column), "") + "</ul>"));
    }

    private static String link(String address, String text, String date) {
        return "<li><a href=\"" + address + "\">" + text + "</a><span>" + date + "</span></li>";
    }

    private static MockResponse page(String title, String body) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/html; charset=utf-8")
                .body("<html><head><title>" + title + "</title></head><body><div class=\"main\">" + body
                        + "</div></body></html>")
                .build();
    }
}
