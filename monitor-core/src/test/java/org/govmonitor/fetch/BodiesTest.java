package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.fetch.Results.assertFailed;
import static org.govmonitor.fetch.Results.page;
import static org.govmonitor.fetch.Results.text;
import static org.govmonitor.fetch.TestWeb.POLICY;
import static org.govmonitor.fetch.TestWeb.ok;
import static org.govmonitor.fetch.TestWeb.times;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.govmonitor.fetch.FetchRequest.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {
    /** "政务公开" twenty times. */
    private static final byte[] BROTLI = Base64.getDecoder().decode("G+8A+B2pUx9aXpWbNyBl6K8uVGTlFQPGAno6QwY=");

    /** Twenty million zero bytes. */
    private static final byte[] BROTLI_BOMB =
            Base64.getDecoder().decode("y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v1f/rPE4J8AiMMCAF2SGA==");

    private TestWeb web;

    @BeforeEach
    void start() throws IOException {
        web = new TestWeb().started();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void aBodyUpToTheLimitIsTakenAndNotAByteMore() {
        FetchPolicy policy = POLICY.withSizes(new FetchPolicy.Sizes(1_000, 2_000));
        web.serve("/fits", "x".repeat(1_000));
        web.serve("/long", "x".repeat(1_001));
        web.serve("/chunked", ok().chunkedBody("x".repeat(1_001), 100).build());

        assertThat(web.fetch(policy, FetchRequest.page(web.url("/fits")))).isInstanceOf(FetchResult.Ok.class);
        assertFailed(web.fetch(policy, FetchRequest.page(web.url("/long"))), Failure.TOO_LARGE, 200);
        assertFailed(web.fetch(policy, FetchRequest.page(web.url("/chunked"))), Failure.TOO_LARGE, 200);
        assertThat(web.fetch(policy, new FetchRequest(web.url("/long"), Purpose.ATTACHMENT, null)))
                .isInstanceOf(FetchResult.Ok.class);
    }

    @Test
    void aCompressedBodyIsMeasuredUnpacked() throws IOException {
        FetchPolicy policy = POLICY.withSizes(new FetchPolicy.Sizes(100_000, 100_000));
        byte[] bomb = gzip(new byte[20_000_000]);
        assertThat(bomb).hasSizeLessThan(100_000);
        web.serve("/once", encoded("gzip", bomb));
        web.serve("/twice", encoded("gzip, gzip", gzip(bomb)));
        assertFailed(web.fetch(policy, FetchRequest.page(web.url("/once"))), Failure.TOO_LARGE, 200);
        web.serve("/br", encoded("br", BROTLI_BOMB));
        assertFailed(web.fetch(policy, FetchRequest.page(web.url("/twice"))), Failure.TOO_LARGE, 200);
        assertFailed(web.fetch(policy, FetchRequest.page(web.url("/br"))), Failure.TOO_LARGE, 200);
    }

    @Test
    void everyEncodingThatMayComeIsRead() throws IOException {
        byte[] plain = "栏目".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
            out.write(plain);
        }
        web.serve("/gzip", encoded("GZIP", gzip(plain)));
        web.serve("/twice", encoded("gzip, x-gzip", gzip(gzip(plain))));
        web.serve("/deflate", encoded("deflate", zlib.toByteArray()));
        web.serve("/odd", encoded("utf-8", plain));
        web.serve("/empty", encoded("gzip", new byte[0]));

        web.serve("/br", encoded("br", BROTLI));

        assertThat(text(page(web.fetch("/br")))).isEqualTo("政务公开".repeat(20));
        for (String path : List.of("/gzip", "/twice", "/deflate", "/odd")) {
            assertThat(text(page(web.fetch(path)))).as(path).isEqualTo("栏目");
        }
        assertThat(page(web.fetch("/empty")).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate", "gzip, gzip, gzip"})
    void aBodyThatIsNotWhatItsEncodingSaysIsBroken(String encoding) {
        web.serve(
                "/a",
                encoded(encoding, "<html>plain text, however it is announced</html>".getBytes(StandardCharsets.UTF_8)));
        assertFailed(web.fetch("/a"), Failure.PROTOCOL, 200);
    }

    @Test
    void aBodyThatDripsIsEndedByTheTimeOfTheWhole() {
        web.serve(
                "/a",
                ok().body("x".repeat(10_000))
                        .throttleBody(1, 20, TimeUnit.MILLISECONDS)
                        .build());
        FetchRequest home = new FetchRequest(web.url("/a"), Purpose.HOME, null);
        assertFailed(web.fetch(POLICY.withTimes(times(Duration.ofMillis(300))), home), Failure.TIMEOUT, 200);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static MockResponse encoded(String encoding, byte[] body) {
        return ok().addHeader("Content-Encoding", encoding)
                .body(new Buffer().write(body))
                .build();
    }
}
