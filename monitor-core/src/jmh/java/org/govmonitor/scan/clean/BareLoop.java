package org.govmonitor.scan.clean;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.govmonitor.registry.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The baseline: the plain loop of OkHttp and jsoup that everybody writes. It fetches, parses, takes the absolute addresses of all
 * links and the text of the page, and goes on with the links to the hosts it began with. No pause, no robots.txt, no limit.
 */
public final class BareLoop {
    /** Room for every host's connection: the client's usual five would have the loop open one for nearly every page. */
    private final OkHttpClient http = new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(4 * CleanTree.PARALLEL, 1, TimeUnit.MINUTES))
            .build();

    private final ExecutorService threads = Executors.newFixedThreadPool(CleanTree.PARALLEL);
    private final Phaser underWay = new Phaser(1);
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> hosts = ConcurrentHashMap.newKeySet();
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicLong characters = new AtomicLong();

    private BareLoop() {}

    /** @param args the file of the registry */
    public static void main(String[] args) throws IOException {
        BareLoop loop = new BareLoop();
        for (Site site : CleanTree.sites(Path.of(args[0]))) {
            loop.hosts.add("http://" + site.url().host() + ":" + site.url().port() + "/");
            loop.add(site.url().toString());
        }
        loop.underWay.arriveAndAwaitAdvance();
        loop.threads.shutdown();
        loop.http.dispatcher().executorService().shutdown();
        loop.http.connectionPool().evictAll();
        System.out.printf("%,d characters of text%n", loop.characters.get());
        CleanTree.report(loop.pages.get());
    }

    private void add(String link) {
        int fragment = link.indexOf('#');
        String url = fragment < 0 ? link : link.substring(0, fragment);
        int path = url.indexOf('/', "http://".length());
        if (path > 0 && hosts.contains(url.substring(0, path + 1)) && seen.add(url)) {
            underWay.register();
            threads.execute(() -> {
                try {
                    read(url);
                } catch (IOException unreadable) {
                    System.err.println(url + ": " + unreadable);
                } finally {
                    underWay.arriveAndDeregister();
                }
            });
        }
    }

    private void read(String url) throws IOException {
        try (Response answer =
                        http.newCall(new Request.Builder().url(url).build()).execute();
                ResponseBody body = answer.body()) {
            String type = answer.header("Content-Type", "");
            if (!answer.isSuccessful() || type == null || !type.startsWith("text/html")) {
                return;
            }
            Document page = Jsoup.parse(body.byteStream(), null, url);
            for (Element link : page.select("a[href]")) {
                add(link.absUrl("href"));
            }
            characters.addAndGet(page.text().length());
            pages.incrementAndGet();
        }
    }
}
