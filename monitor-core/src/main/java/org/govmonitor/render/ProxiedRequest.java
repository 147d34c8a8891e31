package org.govmonitor.render;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Relay;
import org.jspecify.annotations.Nullable;

/**
 * One connection of the browser: a tunnel to a host (RFC 9110, 9.3.6), or one plain request, after which it is closed.
 * Anything else is refused.
 */
final class ProxiedRequest {
    private static final int LONGEST_HEAD = 64 << 10;
    private static final int LONGEST_BODY = 1 << 20;
    private static final int PATIENCE = 20_000;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    /** What belongs to a connection and is not passed on (RFC 9110, 7.6.1). */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "proxy-connection",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "content-length",
            "proxy-authorization",
            "host");

    private final Socket browser;
    private final Relay relay;
    private final GuardedProxy proxy;
    private final InputStream in;
    private final OutputStream out;

    ProxiedRequest(Socket browser, Relay relay, GuardedProxy proxy) throws IOException {
        this.browser = browser;
        this.relay = relay;
        this.proxy = proxy;
        browser.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(browser.getInputStream());
        out = browser.getOutputStream();
    }

    void run() throws IOException, InterruptedException {
        String[] lines = head().split("\r?\n");
        String[] words = lines[0].split(" ");
        if (words.length != 3) {
            refuse(400);
        } else if (words[0].equals("CONNECT")) {
            tunnel(words[1]);
        } else {
            HttpUrl url = HttpUrl.parse(words[1]);
            if (url == null || url.isHttps() || !METHODS.contains(words[0])) {
                refuse(405);
            } else {
                pass(url, words[0], lines);
            }
        }
    }

    private void tunnel(String target) throws IOException {
        HttpUrl url = HttpUrl.parse("https://" + target + "/");
        if (url == null) {
            refuse(400);
            return;
        }
        Socket site;
        try {
            site = proxy.keep(relay.connect(url.host(), url.port()));
        } catch (IOException notAllowedOrNotThere) {
            refuse(403);
            return;
        }
        try {
            out.write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            browser.setSoTimeout(0);
            proxy.beside(() -> pump(browser, in, site));
            pump(site, site.getInputStream(), browser);
        } finally {
            proxy.drop(site);
        }
    }

    /** Passes bytes on until one side ends, then ends both. */
    private void pump(Socket from, InputStream source, Socket to) {
        byte[] buffer = new byte[16 << 10];
        try {
            OutputStream sink = to.getOutputStream();
            int n = source.read(buffer);
            while (n >= 0 && proxy.took(n)) {
                sink.write(buffer, 0, n);
                sink.flush();
                n = source.read(buffer);
            }
        } catch (IOException ended) {
            // either side may break off at any time; the other is told by the end of its connection
            proxy.drop(from);
        } finally {
            proxy.drop(from);
            proxy.drop(to);
        }
    }

    private void pass(HttpUrl url, String method, String[] lines) throws IOException, InterruptedException {
        Headers.Builder headers = new Headers.Builder();
        int length = 0;
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            String name = colon < 1 ? "" : lines[i].substring(0, colon).strip();
            String value = lines[i].substring(colon + 1).strip();
            if (name.equalsIgnoreCase("content-length")) {
                length = value.matches("\\d{1,7}") ? Integer.parseInt(value) : LONGEST_BODY + 1;
            } else if (!name.isEmpty() && !OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                headers.addUnsafeNonAscii(name, value);
            }
        }
        if (length > LONGEST_BODY) {
            refuse(413);
            return;
        }
        byte @Nullable [] body = method.equals("POST") ? in.readNBytes(length) : null;
        Relay.Answer answer;
        try {
            answer = relay.ask(url, method, headers.build(), body, proxy.mayTake(), proxy.timeLeft());
        } catch (IOException | IllegalArgumentException notAllowedOrBroken) {
            refuse(403);
            return;
        }
        if (proxy.took(answer.body().length)) {
            write(answer);
        }
    }

    private void write(Relay.Answer answer) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " -\r\n");
        for (int i = 0; i < answer.headers().size(); i++) {
            if (!OF_THE_CONNECTION.contains(answer.headers().name(i).toLowerCase(Locale.ROOT))) {
                head.append(answer.headers().name(i))
                        .append(": ")
                        .append(answer.headers().value(i))
                        .append("\r\n");
            }
        }
        head.append("Content-Length: ").append(answer.body().length).append("\r\nConnection: close\r\n\r\n");
        out.write(head.toString().getBytes(StandardCharsets.UTF_8));
        out.write(answer.body());
        out.flush();
    }

    private void refuse(int status) throws IOException {
        out.write(("HTTP/1.1 " + status + " -\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        while (head.size() < LONGEST_HEAD) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("the connection ended before its request");
            }
            head.write(c);
            if (c == '\n' && last == '\n') {
                return head.toString(StandardCharsets.UTF_8);
            }
            last = c == '\r' ? last : c;
        }
        throw new IOException("the head of the request is too long");
    }
}
