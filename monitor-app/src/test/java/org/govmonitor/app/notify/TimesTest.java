package org.govmonitor.app.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.notify.send.MailServer;
import org.govmonitor.app.settings.SettingRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final Instant POSTED = Instant.parse("2024-01-08T01:00:00Z");

    @Test
    void pausesGrowAndTheLastTryIsWhenTheTimeIsOver() {
        Duration span = Duration.ofHours(48);
        List<Duration> tries = new ArrayList<>();
        Instant now = POSTED;
        for (int failed = 1; ; failed++) {
            Instant next = BackOff.next(failed, POSTED, span, now).orElse(null);
            if (next == null) {
                break;
            }
            tries.add(Duration.between(now, next));
            now = next;
        }
        assertThat(tries)
                .startsWith(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofHours(1),
                        Duration.ofHours(4),
                        Duration.ofHours(4));
        assertThat(Duration.between(POSTED, now)).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource({
        "22:00-07:30, 21:59, false",
        "22:00-07:30, 22:00, true",
        "22:00-07:30, 00:00, true",
        "22:00-07:30, 07:29, true",
        "22:00-07:30, 07:30, false",
        "12:00-14:00, 13:00, true",
        "12:00-14:00, 14:00, false",
        "'', 03:00, false"
    })
    void quietHoursAreThoseOfTheOffice(String quiet, String time, boolean included) {
        Instant moment = LocalDateTime.parse("2024-01-08T" + time)
                .atZone(MonitorApplication.OFFICE_ZONE)
                .toInstant();
        assertThat(QuietHours.of(quiet).include(moment, MonitorApplication.OFFICE_ZONE))
                .isEqualTo(included);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22-7", "22:00", "25:00-07:00", "22:00-07:30-08:00"})
    void whatAreNoQuietHoursIsRefused(String quiet) {
        assertThatThrownBy(() -> QuietHours.of(quiet))
                .isInstanceOf(SettingRefusal.class)
                .hasMessageContaining(quiet);
    }

    @Test
    void aServerNeedsASenderAndHasTheUsualPort() {
        assertThatThrownBy(() ->
                        new NotifySettings.Mail("mail.example.gov.cn", 0, "", "", "nobody at all", MailServer.Tls.TLS))
                .isInstanceOf(SettingRefusal.class);
        NotifySettings.Mail mail = new NotifySettings.Mail(
                "mail.example.gov.cn", 0, "jcy", "a-secret", "jcy@example.gov.cn", MailServer.Tls.STARTTLS);
        assertThat(mail.server()).hasToString("mail.example.gov.cn:587");
        assertThat(mail.toString()).doesNotContain("a-secret");
        assertThat(new NotifySettings.Mail("", 0, "", "", "", MailServer.Tls.TLS).server())
                .isNull();
    }
}
