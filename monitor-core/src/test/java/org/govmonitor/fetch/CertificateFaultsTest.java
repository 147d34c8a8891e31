package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.fetch.Results.assertFailed;
import static org.govmonitor.fetch.Results.page;
import static org.govmonitor.fetch.Results.text;
import static org.govmonitor.fetch.TestWeb.POLICY;
import static org.govmonitor.fetch.TestWeb.ok;
import static org.govmonitor.fetch.TestWeb.redirect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.govmonitor.fetch.FetchRequest.Purpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificateFaultsTest {
    private static final long DAY = TimeUnit.DAYS.toMillis(1);
    private final HeldCertificate authority =
            new HeldCertificate.Builder().certificateAuthority(0).build();
    private TestWeb web;

    @BeforeEach
    void make() throws IOException {
        web = new TestWeb();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void aGoodCertificateIsNoFault() throws IOException {
        serve(signed("www.site.test").build());
        assertThat(fetchTwice()).isNull();
        assertThat(web.requests()).hasSize(2);
    }

    @Test
    void anExpiredOneIsNotedAndReadPast() throws IOException {
        serve(signed("www.site.test").validityInterval(0, DAY).build());
        assertThat(fetchTwice()).isEqualTo("expired on 1970-01-02T00:00:00Z");
        assertThat(web.requests()).hasSize(2);
    }

    @Test
    void oneThatIsNotValidYetIsNoted() throws IOException {
        long farAhead = 200L * 365 * DAY;
        serve(signed("www.site.test").validityInterval(farAhead, farAhead + DAY).build());
        assertThat(fetchTwice()).startsWith("not valid before 21");
    }

    @Test
    void oneForAnotherHostIsNoted() throws IOException {
        serve(signed("www.other.test").build());
        assertThat(fetchTwice()).isEqualTo("not for this host");
    }

    @Test
    void aSelfSignedOneIsNoted() throws IOException {
        serve(new HeldCertificate.Builder()
                .addSubjectAlternativeName("www.site.test")
                .build());
        assertThat(fetchTwice()).isEqualTo("self-signed");
    }

    @Test
    void oneOfAnUnknownIssuerIsNoted() throws IOException {
        HeldCertificate stranger =
                new HeldCertificate.Builder().certificateAuthority(0).build();
        serve(new HeldCertificate.Builder()
                .addSubjectAlternativeName("www.site.test")
                .signedBy(stranger)
                .build());
        assertThat(fetchTwice()).isEqualTo("no trusted issuer, or its chain is incomplete");
    }

    @Test
    void aFaultIsForgottenOnceTheHostShowsAnotherCertificate() throws IOException {
        serve(signed("www.site.test").validityInterval(0, DAY).build());
        try (HttpFetcher fetcher = open()) {
            assertThat(page(fetcher.fetch(home())).certificateFault()).startsWith("expired");
            show(signed("www.site.test").build());
            assertThat(page(fetcher.fetch(home())).certificateFault()).isNull();
            assertThat(page(fetcher.fetch(home())).certificateFault()).isNull();
        }
    }

    @Test
    void aHostThatSpeaksNoTlsIsNotReadPast() throws IOException {
        byte[] plain = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
        try (RawServer server = new RawServer(out -> out.write(plain));
                HttpFetcher fetcher = HttpFetcher.open(POLICY)) {
            HttpUrl secure = server.url().newBuilder().scheme("https").build();
            assertFailed(fetcher.fetch(new FetchRequest(secure, Purpose.HOME, null)), Failure.TLS, 0);
        }
    }

    @Test
    void fromPlainToSecureAndBackIsARedirectLikeAnyOther() throws IOException {
        serve(signed("www.site.test").build());
        try (TestWeb plain = new TestWeb().started()) {
            plain.serve("/", redirect(secure("/in").toString())).serve("/out", "plain again");
            web.serve("/in", redirect(plain.at("www.site.test", "/out").toString()));
            try (HttpFetcher fetcher = open()) {
                FetchRequest start = new FetchRequest(plain.at("www.site.test", "/"), Purpose.HOME, null);
                assertThat(text(page(fetcher.fetch(start)))).isEqualTo("plain again");
            }
        }
    }

    /** The fault of the first answer; the second must say the same. */
    private @Nullable String fetchTwice() {
        try (HttpFetcher fetcher = open()) {
            String fault = page(fetcher.fetch(home())).certificateFault();
            assertThat(page(fetcher.fetch(home())).certificateFault()).isEqualTo(fault);
            return fault;
        }
    }

    private HttpFetcher open() {
        HandshakeCertificates trusted = new HandshakeCertificates.Builder()
                .addTrustedCertificate(authority.certificate())
                .build();
        OkHttpClient base = new OkHttpClient.Builder()
                .sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager())
                .build();
        return web.open(POLICY, TestWeb::loopback, base);
    }

    private HeldCertificate.Builder signed(String host) {
        return new HeldCertificate.Builder().addSubjectAlternativeName(host).signedBy(authority);
    }

    private void serve(HeldCertificate certificate) throws IOException {
        show(certificate);
        web.started()
                .serve("/", ok().addHeader("Connection", "close").body("secure").build());
    }

    /** From the next connection on. */
    private void show(HeldCertificate certificate) {
        HandshakeCertificates own =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        web.server.useHttps(own.sslSocketFactory());
    }

    private FetchRequest home() {
        return new FetchRequest(secure("/"), Purpose.HOME, null);
    }

    private HttpUrl secure(String path) {
        return web.at("www.site.test", path).newBuilder().scheme("https").build();
    }
}
