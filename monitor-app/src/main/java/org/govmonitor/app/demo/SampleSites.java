package org.govmonitor.app.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.demo.SampleOffice.SampleArticle;
import org.govmonitor.app.demo.SampleOffice.SampleColumn;
import org.govmonitor.app.demo.SampleOffice.SampleSite;
import org.govmonitor.app.settings.DataDirectory;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;

/** The sample sites, each on a port of its own on loopback. Closing stops them. */
public final class SampleSites implements AutoCloseable {
    private final SampleOffice office;
    private final LocalDate present;
    private final SamplePages pages;
    private final List<HttpServer> servers = new ArrayList<>();
    private volatile LocalDate shown;

    private SampleSites(SampleOffice office, LocalDate present) {
        this.office = office;
        this.present = present;
        this.shown = present;
        this.pages = new SamplePages(office);
    }

    /**
     * Opens the sites, each on the port it prefers or, where that is taken, on a free one.
     *
     * @param present the day from which the age of all content counts
     */
    public static SampleSites open(LocalDate present) throws IOException {
        SampleSites sites = new SampleSites(SampleOffice.load(), present);
        for (SampleSite site : sites.office.sites()) {
            sites.serve(site, bindOrElseAny(site.port()));
        }
        return sites;
    }

    /**
     * Opens the sites that a data folder already knows, as they were; else as on {@code today}, and remembers them there.
     *
     * @throws BindException if somebody else has the port of a known site
     * @throws IllegalStateException if the folder knows other sites than there are
     */
    public static SampleSites open(DataDirectory data, LocalDate today) throws IOException {
        if (!SampleMemory.isIn(data)) {
            SampleSites sites = open(today);
            new SampleMemory(today, sites.ports()).keep(data);
            return sites;
        }
        SampleMemory memory = SampleMemory.of(data);
        SampleSites sites = new SampleSites(SampleOffice.load(), memory.day());
        if (memory.ports().size() != sites.office.sites().size()) {
            throw new IllegalStateException("the folder is of a demonstration with other sites");
        }
        try {
            for (int i = 0; i < memory.ports().size(); i++) {
                sites.serve(sites.office.sites().get(i), bind(memory.ports().get(i)));
            }
        } catch (IOException e) {
            sites.close();
            throw e;
        }
        return sites;
    }

    private void serve(SampleSite site, HttpServer server) {
        server.createContext("/", exchange -> answer(site, exchange));
        server.start();
        servers.add(server);
    }

    private static HttpServer bind(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }

    private static HttpServer bindOrElseAny(int preferred) throws IOException {
        try {
            return bind(preferred);
        } catch (BindException taken) {
            return bind(0);
        }
    }

    /** The day that the age of all content counts from. */
    public LocalDate present() {
        return present;
    }

    private List<Integer> ports() {
        return servers.stream().map(server -> server.getAddress().getPort()).toList();
    }

    /** From now on the sites show what they held on this day. */
    public void show(LocalDate day) {
        shown = day;
    }

    /** What is told of the sites. */
    SampleOffice office() {
        return office;
    }

    /** The sites as an operator would register them. */
    public Registry registry() {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            SampleSite site = office.sites().get(i);
            HttpUrl home = new HttpUrl.Builder()
                    .scheme("http")
                    .host("127.0.0.1")
                    .port(servers.get(i).getAddress().getPort())
                    .build();
            sites.add(new Site(site.name(), home, site.unit(), null, columns(site, home)));
        }
        List<Unit> units = office.sites().stream()
                .map(site -> new Unit(site.unit(), null))
                .distinct()
                .toList();
        return new Registry(units, sites, accounts(sites));
    }

    private List<MediaAccount> accounts(List<Site> sites) {
        return office.accounts().stream()
                .map(account -> {
                    Site host = sites.stream()
                            .filter(site -> site.name().equals(account.site()))
                            .findFirst()
                            .orElseThrow();
                    HttpUrl feed = host.url().newBuilder(account.path()).build();
                    return new MediaAccount(
                            account.name(), Platform.WECHAT, host.unit(), List.of(AccountSource.feed(feed, null)));
                })
                .toList();
    }

    private static List<SiteColumn> columns(SampleSite site, HttpUrl home) {
        return site.columns().stream()
                .map(column -> new SiteColumn(column.name(), address(home, column), column.kind(), null))
                .toList();
    }

    private static HttpUrl address(HttpUrl home, SampleColumn column) {
        return home.newBuilder(SamplePages.path(column, 1)).build();
    }

    private void answer(SampleSite site, HttpExchange exchange) throws IOException {
        try (exchange) {
            if (site.isClosed()) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            SampleArticle withSheet = office.sheet(
                            site, exchange.getRequestURI().toString(), present, shown)
                    .orElse(null);
            if (withSheet != null) {
                send(exchange, SampleSheet.TYPE, SampleSheet.write(withSheet));
                return;
            }
            byte[] body = pages.render(site, exchange.getRequestURI().toString(), present, shown)
                    .map(page -> page.getBytes(Charset.forName(site.charset())))
                    .orElse(new byte[0]);
            send(exchange, "text/html", body);
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
    }
}
