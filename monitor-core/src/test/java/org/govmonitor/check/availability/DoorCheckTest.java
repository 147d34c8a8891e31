package org.govmonitor.check.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.check.Visit;
import org.govmonitor.fetch.CertificateFault;
import org.govmonitor.fetch.ShownCertificate;
import org.govmonitor.indicator.AvailabilityRule;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.probe.HttpsWay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DoorCheckTest {
    private static final String HOST = "www.example.gov.cn";
    private static final Instant NOW = Instant.parse("2024-01-08T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2024-01-08T10:00:00Z, FOUND",
        "2024-02-07T15:59:59Z, FOUND",
        "2024-02-07T16:00:00Z, IN_ORDER",
        "2025-01-08T10:00:00Z, IN_ORDER",
    })
    void aCertificateIsToldOfFromThirtyDaysBeforeItsLastDay(Instant notAfter, Visit.Outcome outcome) {
        assertThat(outcomes(check(new ShownCertificate(HOST, notAfter, null), HttpsWay.UNKNOWN)))
                .containsExactlyInAnyOrder("CERTIFICATE_INVALID IN_ORDER", "CERTIFICATE_EXPIRING " + outcome);
    }

    @Test
    void whatIsSaidNamesHostDayAndWhatIsLeft() {
        ShownCertificate certificate = new ShownCertificate(HOST, Instant.parse("2024-01-28T01:00:00Z"), null);

        assertThat(check(certificate, HttpsWay.UNKNOWN))
                .filteredOn(visit -> visit.kind() == ProblemKind.CERTIFICATE_EXPIRING)
                .singleElement()
                .extracting(visit ->
                        visit.problem() == null ? null : visit.problem().note())
                .isEqualTo("www.example.gov.cn 的安全证书有效期至 2024-01-28，剩余 20 天");
    }

    @Test
    void anExpiredOneIsInvalidAndNoLongerExpiring() {
        ShownCertificate certificate = new ShownCertificate(HOST, NOW.minusSeconds(60), CertificateFault.EXPIRED);

        assertThat(outcomes(check(certificate, HttpsWay.UNKNOWN))).containsExactly("CERTIFICATE_INVALID FOUND");
    }

    @ParameterizedTest
    @EnumSource(CertificateFault.class)
    void everyFaultIsSaidInWords(CertificateFault fault) {
        ShownCertificate certificate = new ShownCertificate(HOST, Instant.parse("2025-01-08T10:00:00Z"), fault);

        assertThat(check(certificate, HttpsWay.UNKNOWN))
                .filteredOn(visit -> visit.kind() == ProblemKind.CERTIFICATE_INVALID)
                .singleElement()
                .satisfies(visit -> assertThat(
                                Objects.requireNonNull(visit.problem()).note())
                        .contains(fault.said(), "2025-01-08"));
    }

    @Test
    void whatWasNotSeenIsNotSpokenOf() {
        assertThat(check(null, HttpsWay.UNKNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LEADS, IN_ORDER", "NO_PLAIN, IN_ORDER", "MISSING, FOUND"})
    void aPlainAddressMustLeadToTheEncryptedOneOrBeClosed(HttpsWay way, Visit.Outcome outcome) {
        assertThat(outcomes(check(null, way))).containsExactly("HTTPS_MISSING " + outcome);
    }

    private static List<Visit> check(@Nullable ShownCertificate certificate, HttpsWay way) {
        AvailabilityRule rule = new AvailabilityRule(5, Duration.ofSeconds(15), 7, 20, Period.ofDays(30));
        HttpUrl home = HttpUrl.get("https://www.example.gov.cn/");
        return DoorCheck.check(new DoorReading(home, certificate, way, rule, ZoneId.of("Asia/Shanghai"), NOW));
    }

    private static List<String> outcomes(List<Visit> visits) {
        return visits.stream()
                .map(visit -> visit.kind() + " " + visit.outcome())
                .toList();
    }
}
