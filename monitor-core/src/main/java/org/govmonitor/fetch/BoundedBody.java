package org.govmonitor.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import okhttp3.Call;
import okhttp3.Response;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** The body of an answer, decompressed, up to a limit that holds for what is sent and for what it unpacks to. */
final class BoundedBody {
    /** What we ask for. */
    static final String ACCEPTED = "gzip, br";

    /** Nobody compresses three times but to harm. */
    private static final int LAYERS = 2;

    private BoundedBody() {}

    /**
     * Reads to the end or to the limit; past the limit the connection is cut, not drained.
     *
     * @return the body, or null where it is larger than the limit
     * @throws IOException where the connection breaks; a {@link ZipException} where the encoding is broken
     */
    static byte @Nullable [] read(Call call, Response response, int limit) throws IOException {
        try (InputStream in = decoded(response)) {
            byte[] body = response.body().contentLength() > limit ? null : in.readNBytes(limit + 1);
            if (body != null && body.length <= limit) {
                return body;
            }
            call.cancel();
            return null;
        }
    }

    private static InputStream decoded(Response response) throws IOException {
        InputStream in = response.body().byteStream();
        List<String> encodings = encodings(response);
        for (int i = encodings.size() - 1; i >= 0; i--) {
            in = decoded(in, encodings.get(i));
        }
        return in;
    }

    /** The encodings we know, in the order applied. Others are words without effect, as in browsers: sites send "utf-8". */
    private static List<String> encodings(Response response) throws ZipException {
        List<String> named = response.headers("Content-Encoding");
        if (named.isEmpty()) {
            return named;
        }
        List<String> known = named.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(List.of("gzip", "x-gzip", "br", "deflate")::contains)
                .toList();
        if (known.size() > LAYERS) {
            throw new ZipException("encoded " + known.size() + " times");
        }
        return known;
    }

    private static InputStream decoded(InputStream raw, String encoding) throws IOException {
        PushbackInputStream in = new PushbackInputStream(raw, 1);
        int first = in.read();
        if (first < 0) {
            return in;
        }
        in.unread(first);
        return switch (encoding) {
            case "br" -> new BrotliInputStream(in);
            case "deflate" -> new InflaterInputStream(in);
            default -> new GZIPInputStream(in, 8_192);
        };
    }
}
