package org.govmonitor.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Answers that are nearly HTTP, by seed. */
final class HostileAnswers {
    private static final String[] STATUS = {
        "HTTP/1.1 200 OK",
        "HTTP/1.0 200",
        "HTTP/1.1 200",
        "HTTP/1.1 -200 OK",
        "HTTP/1.1 99999999999 OK",
        "HTTP/1.1 000 ?",
        "HTTP/1.1 301 Moved",
        "HTTP/1.1 302 Found",
        "HTTP/1.1 304 Same",
        "HTTP/1.1 204 None",
        "HTTP/1.1 206 Part",
        "HTTP/1.1 101 Switching",
        "HTTP/1.1 100 Continue",
        "HTTP/1.1 401 No",
        "HTTP/1.1 407 Proxy",
        "HTTP/1.1 408 Slow",
        "HTTP/1.1 421 Wrong",
        "HTTP/1.1 503 Busy",
        "HTTP/2 200",
        "HTTP/9.9 200 OK",
        "ICY 200 OK",
        "200 OK",
        ""
    };
    private static final String[] NAMES = {
        "Content-Length",
        "Content-Type",
        "Content-Encoding",
        "Transfer-Encoding",
        "Location",
        "Set-Cookie",
        "ETag",
        "Last-Modified",
        "Retry-After",
        "Date",
        "Connection",
        "WWW-Authenticate",
        "Proxy-Authenticate",
        "Keep-Alive",
        "Upgrade",
        "Content-Range",
        "Trailer",
        "",
        " ",
        "X\u0000Y",
        "X Y",
        ":"
    };
    private static final String[] VALUES = {
        "",
        " ",
        "0",
        "5",
        "-1",
        "99999999999999999999",
        "1e9",
        "gzip",
        "br",
        "deflate",
        "gzip, br, gzip",
        "chunked",
        "chunked, chunked",
        "identity",
        "text/html; charset=",
        "text/html; charset=\u00ff",
        "/",
        "/other",
        "//",
        "http://",
        "http://[",
        "http://127.0.0.2/",
        "?\u00e6\u0094",
        "a=b; Max-Age=99999999999999999999; Domain=.",
        "=;=",
        "\"",
        "W/\"\u0001\"",
        "Mon, 99 Foo 0000",
        "close",
        "keep-alive, close",
        "Basic",
        "Basic realm=",
        "Digest \"",
        "bytes 0-1/0",
        "h2c",
        "\t\t",
        "\u0000",
        "\r",
        ","
    };
    private final Random random;

    HostileAnswers(long seed) {
        random = new Random(seed);
    }

    byte[] next() {
        StringBuilder answer = new StringBuilder(pick(STATUS)).append(end());
        for (int left = random.nextInt(6); left > 0; left--) {
            answer.append(pick(NAMES))
                    .append(random.nextInt(10) == 0 ? "" : ": ")
                    .append(pick(VALUES))
                    .append(end());
        }
        answer.append(end());
        for (int left = random.nextInt(4); left > 0; left--) {
            answer.append(random.nextBoolean() ? Integer.toHexString(random.nextInt(40)) + "\r\n" : noise());
        }
        byte[] bytes = answer.toString().getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length > 0 && random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    private String noise() {
        byte[] bytes = new byte[random.nextInt(60)];
        random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private String end() {
        int kind = random.nextInt(20);
        return kind == 0 ? "\n" : kind == 1 ? "\r" : "\r\n";
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
