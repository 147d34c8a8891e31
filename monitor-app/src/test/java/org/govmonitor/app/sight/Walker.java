package org.govmonitor.app.sight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.sight.Routes.Route;

/** Asks for routes in the name of a person, and unpacks what comes. */
final class Walker {
    private static final int EVENTS_WITHIN_MILLIS = 700;

    private final SignedInBrowser browser;

    Walker(SignedInBrowser browser) {
        this.browser = browser;
    }

    /** @param text of everything that came, files unpacked */
    record Came(int status, String text) {}

    Came get(String path, Map<String, String> question) {
        String asked = question.isEmpty() ? path : path + "?" + form(question);
        HttpResponse<InputStream> answer =
                browser.send(browser.request(asked), HttpResponse.BodyHandlers.ofInputStream());
        boolean endless = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
        try (InputStream body = answer.body()) {
            return new Came(answer.statusCode(), text(endless ? soon(body) : body.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(asked, e);
        }
    }

    Came send(Route route, String path, Filling filling) {
        String json = filling.json();
        String type;
        String body;
        if (json != null) {
            type = "application/json";
            body = json;
        } else if (filling.sendsFile()) {
            type = "multipart/form-data; boundary=edge";
            body = parts(filling.fields());
        } else {
            type = "application/x-www-form-urlencoded";
            body = form(filling.fields());
        }
        HttpRequest.Builder request = browser.request(path)
                .header("Content-Type", type)
                .header("Origin", browser.address())
                .header("X-CSRF-TOKEN", browser.csrf())
                .method(route.method().name(), HttpRequest.BodyPublishers.ofString(body));
        HttpResponse<byte[]> answer = browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
        return new Came(answer.statusCode(), text(answer.body()));
    }

    private static byte[] soon(InputStream events) throws IOException {
        try {
            Thread.sleep(EVENTS_WITHIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return events.readNBytes(events.available());
    }

    /** Of a file, the text of all that is packed in it. */
    static String text(byte[] body) {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        return unpacked(body);
    }

    private static String unpacked(byte[] body) {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = ZipFile.builder().setByteArray(body).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream packed = zip.getInputStream(entry)) {
                    text.append(new String(packed.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String parts(Map<String, String> fields) {
        StringBuilder parts = new StringBuilder();
        fields.forEach((name, value) -> parts.append("--edge\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        return parts.append("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.yaml\"\r\n")
                .append("Content-Type: application/octet-stream\r\n\r\nsites: []\r\n--edge--\r\n")
                .toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
