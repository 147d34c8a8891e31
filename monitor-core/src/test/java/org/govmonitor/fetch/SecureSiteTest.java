package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.fetch.TestWeb.POLICY;
import static org.govmonitor.fetch.TestWeb.redirect;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.govmonitor.check.availability.DoorCheck;
import org.govmonitor.check.availability.DoorReading;
import org.govmonitor.indicator.AvailabilityRule;
import org.govmonitor.probe.Outcome;
import org.govmonitor.probe.Probe;
import org.govmonitor.probe.SiteProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From real handshakes to what is said of them. */
class SecureSiteTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final AvailabilityRule RULE =
            new AvailabilityRule(5, Duration.ofSeconds(15), 7, 20, Period.ofDays(30));
    private final HeldCertificate authority =
            new HeldCertificate.Builder().certificateAuthority(0).build();
    private TestWeb secure;
    private TestWeb plain;

    @BeforeEach
    void open() throws IOException {
        secure = new TestWeb();
        plain = new TestWeb().started();
    }

    @AfterEach
    void close() {
        secure.close();
        plain.close();
    }

    @Test
    void aSiteThatLeadsToAGoodCertificateIsInOrder() throws IOException {
        serve("www.site.test", 300);

        assertThat(said(plain.at("www.site.test", "/")))
                .containsExactlyInAnyOrder(
                        "CERTIFICATE_INVALID IN_ORDER", "CERTIFICATE_EXPIRING IN_ORDER", "HTTPS_MISSING IN_ORDER");
    }

    @Test
    void aCertificateWithTwentyDaysLeftIsExpiring() throws IOException {
        serve("www.site.test", 20);

        assertThat(said(plain.at("www.site.test", "/")))
                .contains("CERTIFICATE_INVALID IN_ORDER", "CERTIFICATE_EXPIRING FOUND");
    }

    @Test
    void aCertificateForAnotherHostIsInvalidAndTheSiteOpensAllTheSame() throws IOException {
        serve("www.other.test", 300);

        assertThat(said(plain.at("www.site.test", "/")))
                .contains("CERTIFICATE_INVALID FOUND", "CERTIFICATE_EXPIRING IN_ORDER");
    }

    @Test
    void aSiteThatStaysPlainMissesEncryptionAndNothingIsSaidOfACertificate() throws IOException {
        serve("www.site.test", 300);
        plain.serve("/plain", "<h1>home</h1>");

        assertThat(said(plain.at("www.site.test", "/plain"))).containsExactly("HTTPS_MISSING FOUND");
    }

    private List<String> said(HttpUrl home) {
        HandshakeCertificates trusted = new HandshakeCertificates.Builder()
                .addTrustedCertificate(authority.certificate())
                .build();
        OkHttpClient base = new OkHttpClient.Builder()
                .sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager())
                .build();
        Wire wire = new Wire(POLICY, TestWeb::loopback, base);
        try (HttpFetcher fetcher = new HttpFetcher(POLICY, wire, Waiting.REAL)) {
            Probe probe = new SiteProbe(fetcher, RULE.limit(), Clock.system(ZONE))
                    .visit(home)
                    .orElseThrow();
            assertThat(probe.outcome()).isEqualTo(new Outcome.Opened());
            return DoorCheck.check(new DoorReading(home, probe.certificate(), probe.https(), RULE, ZONE, probe.at()))
                    .stream()
                    .map(visit -> visit.kind() + " " + visit.outcome())
                    .toList();
        }
    }

    /** A plain site that leads to an encrypted one. */
    private void serve(String host, int daysLeft) throws IOException {
        HeldCertificate own = new HeldCertificate.Builder()
                .addSubjectAlternativeName(host)
                .validityInterval(
                        0, Instant.now().plus(daysLeft, ChronoUnit.DAYS).toEpochMilli())
                .signedBy(authority)
                .build();
        secure.server.useHttps(
                new HandshakeCertificates.Builder().heldCertificate(own).build().sslSocketFactory());
        secure.started().serve("/", "<h1>home</h1>");
        HttpUrl target =
                secure.at("www.site.test", "/").newBuilder().scheme("https").build();
        plain.serve("/", redirect(target.toString()));
    }
}
