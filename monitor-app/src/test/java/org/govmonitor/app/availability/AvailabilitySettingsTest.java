package org.govmonitor.app.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.settings.SettingRefusal;
import org.govmonitor.indicator.AvailabilityRule;
import org.junit.jupiter.api.Test;

class AvailabilitySettingsTest {
    private static final AvailabilityRule RULE =
            new AvailabilityRule(5, Duration.ofSeconds(15), 7, 20, Period.ofDays(30));
    private static final List<Duration> USUAL = List.of(Duration.ofMinutes(2), Duration.ofMinutes(5));

    @Test
    void aDayMustHaveTheProbesThatTheRuleAsksForOrNoneAtAll() {
        assertThatThrownBy(() -> settings(19, USUAL).requireFit(RULE))
                .isInstanceOf(SettingRefusal.class)
                .hasMessage(
                        "monitor.availability.per-day 不能少于 indicators.yaml 中 availability.per-day 的 20 次，不能是 19（0 为不探测）");
        assertThatCode(() -> settings(0, USUAL).requireFit(RULE)).doesNotThrowAnyException();
        assertThatCode(() -> settings(20, USUAL).requireFit(RULE)).doesNotThrowAnyException();
    }

    @Test
    void theTriesOfASlotMustBeOverBeforeTheNextOneCanBegin() {
        assertThatCode(() -> settings(30, USUAL).requireFit(RULE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> settings(60, USUAL).requireFit(RULE))
                .hasMessage("monitor.availability.retry-after 合计过长：每天探测 60 次时，合计不能超过 4 分钟");
        assertThatThrownBy(() -> settings(30, List.of(Duration.ofMinutes(-1)))).isInstanceOf(SettingRefusal.class);
    }

    @Test
    void aKnownGoodHostIsAskedForSomethingSmallAndAnAddressAsItIsWritten() {
        assertThat(settings(30, USUAL, "www.gov.cn", "http://127.0.0.1:8081/ok").knownGoodAddresses())
                .containsExactly(HttpUrl.get("https://www.gov.cn/robots.txt"), HttpUrl.get("http://127.0.0.1:8081/ok"));
        assertThatThrownBy(() -> settings(30, USUAL, "not a host")).hasMessageContaining("“not a host”不是主机名或网址");
    }

    private static AvailabilitySettings settings(int perDay, List<Duration> retryAfter, String... knownGood) {
        return new AvailabilitySettings(perDay, 8, retryAfter, List.of(knownGood), 2, 90);
    }
}
