package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.fetch.TestWeb.POLICY;
import static org.govmonitor.fetch.TestWeb.ok;
import static org.govmonitor.fetch.TestWeb.redirect;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimedFetchTest {
    private static final Duration AMPLE = Duration.ofSeconds(15);
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
    void everyPartOfAnEncryptedFetchIsTimed() throws IOException {
        serve(signed("www.site.test"));
        web.serve(
                "/", ok().headersDelay(120, TimeUnit.MILLISECONDS).body("home").build());

        Timing timing = time(secure("/"), AMPLE).timing();

        assertThat(timing.dns()).isPositive();
        assertThat(timing.connect()).isPositive();
        assertThat(timing.tls()).isPositive();
        assertThat(timing.firstByte()).isBetween(Duration.ofMillis(100), timing.total());
        assertThat(timing.total())
                .isGreaterThanOrEqualTo(Stream.of(timing.dns(), timing.connect(), timing.tls(), timing.firstByte())
                        .map(Objects::requireNonNull)
                        .reduce(Duration.ZERO, Duration::plus));
    }

    @Test
    void pausesMadeForPolitenessAreNoTimeOfTheSite() throws IOException {
        web.started().serve("/", redirect("/home")).serve("/home", "home");
        FetchPolicy polite = POLICY.withDelay(Duration.ofMillis(700));

        try (HttpFetcher fetcher = open(polite, new OkHttpClient())) {
            TimedFetch fetched =
                    fetcher.time(web.at("www.site.test", "/"), AMPLE).orElseThrow();

            assertThat(fetched.result().elapsed()).isGreaterThan(Duration.ofMillis(700));
            assertThat(fetched.timing().total()).isLessThan(Duration.ofMillis(600));
            assertThat(fetched.timing().tls()).isNull();
            assertThat(fetched.certificate()).isNull();
        }
    }

    @Test
    void eachTimedFetchConnectsAnewHoweverRecentTheLast() throws IOException {
        web.started().serve("/", "home");
        AtomicInteger lookups = new AtomicInteger();

        try (HttpFetcher fetcher = new HttpFetcher(
                POLICY,
                new Wire(
                        POLICY,
                        name -> {
                            lookups.incrementAndGet();
                            return TestWeb.loopback(name);
                        },
                        new OkHttpClient()),
                Waiting.REAL)) {
            HttpUrl home = web.at("www.site.test", "/");
            fetcher.fetch(new FetchRequest(home, FetchRequest.Purpose.HOME, null));
            fetcher.time(home, AMPLE);
            Timing second = fetcher.time(home, AMPLE).orElseThrow().timing();

            assertThat(second.connect()).isPositive();
            assertThat(lookups).hasValue(3);
        }
    }

    @Test
    void whatDripsPastTheLimitEndsThere() throws IOException {
        web.started()
                .serve(
                        "/",
                        ok().body("x".repeat(400))
                                .throttleBody(1, 20, TimeUnit.MILLISECONDS)
                                .build());

        TimedFetch fetched = time(web.at("www.site.test", "/"), Duration.ofMillis(600));

        Results.assertFailed(fetched.result(), Failure.TIMEOUT, 200);
        assertThat(fetched.timing().total()).isBetween(Duration.ofMillis(600), Duration.ofMillis(2_000));
        assertThat(fetched.timing().firstByte()).isPositive();
    }

    @Test
    void whatNeverAnswersEndsAtTheLimitAndHasNoFirstByte() throws IOException {
        web.started()
                .serve("/", ok().onResponseStart(SocketEffect.Stall.INSTANCE).build());

        TimedFetch fetched = time(web.at("www.site.test", "/"), Duration.ofMillis(400));

        Results.assertFailed(fetched.result(), Failure.TIMEOUT, 0);
        assertThat(fetched.timing().firstByte()).isNull();
        assertThat(fetched.timing().total()).isGreaterThanOrEqualTo(Duration.ofMillis(400));
    }

    @Test
    void aSlowLookUpHasTheWholeLimitAndNotOnlyThatOfAConnection() throws IOException {
        web.started().serve("/", "home");
        FetchPolicy impatient = POLICY.withTimes(
                new FetchPolicy.Times(Duration.ofMillis(50), Duration.ofMillis(50), AMPLE, AMPLE, AMPLE));
        Wire wire = new Wire(
                impatient,
                name -> {
                    try {
                        TimeUnit.MILLISECONDS.sleep(200);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return TestWeb.loopback(name);
                },
                new OkHttpClient());

        try (HttpFetcher fetcher = new HttpFetcher(impatient, wire, Waiting.REAL)) {
            TimedFetch fetched =
                    fetcher.time(web.at("www.site.test", "/"), AMPLE).orElseThrow();
            assertThat(fetched.result()).isInstanceOf(FetchResult.Ok.class);
            assertThat(fetched.timing().dns()).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        }
    }

    @Test
    void aCertificateIsShownWithItsLastDay() throws IOException {
        Instant end = Instant.now().plus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        serve(new HeldCertificate.Builder()
                .addSubjectAlternativeName("www.site.test")
                .validityInterval(0, end.toEpochMilli())
                .signedBy(authority)
                .build());
        web.serve("/", "home");

        assertThat(time(secure("/"), AMPLE).certificate()).isEqualTo(new ShownCertificate("www.site.test", end, null));
    }

    @Test
    void aCertificateForAnotherHostIsReadPastAndSaidSo() throws IOException {
        serve(signed("www.other.test"));
        web.serve("/", "home");

        TimedFetch fetched = time(secure("/"), AMPLE);

        assertThat(fetched.result()).isInstanceOf(FetchResult.Ok.class);
        assertThat(Objects.requireNonNull(fetched.certificate()).fault()).isEqualTo(CertificateFault.WRONG_HOST);
    }

    @Test
    void afterThePlainAddressTheCertificateOfTheEncryptedOneIsShown() throws IOException {
        serve(signed("www.site.test"));
        web.serve("/", "home");
        try (TestWeb plain = new TestWeb().started()) {
            plain.serve("/", redirect(secure("/").toString()));

            TimedFetch fetched = time(plain.at("www.site.test", "/"), AMPLE);

            assertThat(Objects.requireNonNull(fetched.certificate()).fault()).isNull();
        }
    }

    @Test
    void whatWeEndOurselvesIsNoFailureOfTheSite() throws Exception {
        web.started()
                .serve("/", ok().onResponseStart(SocketEffect.Stall.INSTANCE).build());
        HttpFetcher fetcher = open(POLICY, new OkHttpClient());
        Thread closing = new Thread(() -> {
            while (web.requests().isEmpty()) {
                Thread.onSpinWait();
            }
            fetcher.close();
        });
        closing.start();

        assertThat(fetcher.time(web.at("www.site.test", "/"), AMPLE)).isEmpty();
        closing.join();
    }

    private TimedFetch time(HttpUrl url, Duration limit) {
        HandshakeCertificates trusted = new HandshakeCertificates.Builder()
                .addTrustedCertificate(authority.certificate())
                .build();
        OkHttpClient base = new OkHttpClient.Builder()
                .sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager())
                .build();
        try (HttpFetcher fetcher = open(POLICY, base)) {
            return fetcher.time(url, limit).orElseThrow();
        }
    }

    private static HttpFetcher open(FetchPolicy policy, OkHttpClient base) {
        return new HttpFetcher(policy, new Wire(policy, TestWeb::loopback, base), Waiting.REAL);
    }

    private HeldCertificate signed(String host) {
        return new HeldCertificate.Builder()
                .addSubjectAlternativeName(host)
                .signedBy(authority)
                .build();
    }

    private void serve(HeldCertificate certificate) throws IOException {
        HandshakeCertificates own =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        web.server.useHttps(own.sslSocketFactory());
        web.started();
    }

    private HttpUrl secure(String path) {
        return web.at("www.site.test", path).newBuilder().scheme("https").build();
    }
}
