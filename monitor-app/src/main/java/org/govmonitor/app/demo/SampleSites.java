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
import org.govmonitor.app.demo.SampleOffice.SampleColumn;
import org.govmonitor.app.demo.SampleOffice.SampleSite;
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
            HttpServer server = bind(site.port());
            server.createContext("/", exchange -> sites.answer(site, exchange));
            server.start();
            sites.servers.add(server);
        }
        return sites;
    }

    private static HttpServer bind(int preferred) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), preferred), 0);
        } catch (BindException taken) {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        }
    }

    /** From now on the sites show what they held on this day. */
    public void show(LocalDate day) {
        shown = day;
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
        List<Unit> units =
                office.sites().stream().map(site -> new Unit(site.unit(), null)).toList();
        return new Registry(units, sites, List.of());
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
            byte[] body = pages.render(site, exchange.getRequestURI().toString(), present, shown)
                    .map(page -> page.getBytes(Charset.forName(site.charset())))
                    .orElse(new byte[0]);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
    }
}
