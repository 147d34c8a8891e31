package org.govmonitor.app.availability;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.settings.SettingRefusal;
import org.govmonitor.indicator.AvailabilityRule;
import org.govmonitor.words.Words;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code monitor.availability}: what each key means stands in {@code config/application.yaml}.
 *
 * @param perDay slots of a site; none where it is 0
 */
@Validated
@ConfigurationProperties(prefix = "monitor.availability", ignoreUnknownFields = false)
record AvailabilitySettings(
        @DefaultValue("30") @Min(0) @Max(288) int perDay,
        @DefaultValue("8") @Min(1) @Max(64) int parallel,
        @DefaultValue({"2m", "5m"}) List<Duration> retryAfter,

        @DefaultValue({"www.gov.cn", "www.baidu.com", "www.qq.com"})
        List<String> knownGood,

        @DefaultValue("2") @Min(1) @Max(20) int knownGoodAtLeast,
        @DefaultValue("90") @Min(30) @Max(3650) int keepDays) {
    private static final Words WORDS = Words.of(AvailabilitySettings.class);
    private static final int MOST_RETRIES = 5;
    private static final Duration DAY = Duration.ofDays(1);
    /** Slots of one site are at least so much of their part of the day apart. */
    private static final int APART = 5;

    /** @throws IllegalArgumentException where tries or hosts are none that can be made or asked */
    AvailabilitySettings {
        retryAfter = List.copyOf(retryAfter);
        knownGood = List.copyOf(knownGood);
        if (retryAfter.size() > MOST_RETRIES || retryAfter.stream().anyMatch(Duration::isNegative)) {
            throw new SettingRefusal(WORDS.say("retry.form", MOST_RETRIES));
        }
        knownGood.forEach(AvailabilitySettings::address);
    }

    /**
     * @throws SettingRefusal where so many slots a day are too few for the rule, or too many for their tries to be over in
     *     time
     */
    void requireFit(AvailabilityRule rule) {
        if (perDay == 0) {
            return;
        }
        if (perDay < rule.perDay()) {
            throw new SettingRefusal(WORDS.say("day.few", rule.perDay(), perDay));
        }
        Duration tries = retryAfter.stream().reduce(Duration.ZERO, Duration::plus);
        Duration room = DAY.dividedBy(perDay).dividedBy(APART);
        if (tries.compareTo(room) > 0) {
            throw new SettingRefusal(WORDS.say("retry.long", perDay, room.toMinutes()));
        }
    }

    /** What is asked to know whether the own line is there: something small, as its contents do not matter. */
    List<HttpUrl> knownGoodAddresses() {
        return knownGood.stream().map(AvailabilitySettings::address).toList();
    }

    private static HttpUrl address(String text) {
        HttpUrl url = HttpUrl.parse(text.contains("://") ? text : "https://" + text + "/robots.txt");
        if (url == null) {
            throw new SettingRefusal(WORDS.say("good.form", text));
        }
        return url;
    }
}
