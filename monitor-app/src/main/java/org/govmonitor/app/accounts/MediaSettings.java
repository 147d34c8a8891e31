package org.govmonitor.app.accounts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import okhttp3.HttpUrl;
import org.govmonitor.words.Words;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** {@code monitor.media}: what each key means stands in {@code config/application.yaml}. */
@Validated
@ConfigurationProperties(prefix = "monitor.media", ignoreUnknownFields = false)
public record MediaSettings(
        @DefaultValue("4s") @DurationMin @DurationMax(hours = 1)
        Duration articleDelay,

        @DefaultValue("1000") @Min(0) @Max(100_000) int articlesPerDay,
        @DefaultValue("5") @Min(0) @Max(1000) int articlesPerRound,
        @DefaultValue Platforms platforms,
        @DefaultValue Callback callback) {

    /** Where the platforms are. */
    public record Platforms(
            @DefaultValue("https://api.weixin.qq.com/") HttpUrl wechatApi,
            @DefaultValue("https://mp.weixin.qq.com/") HttpUrl wechatArticles,
            @DefaultValue("https://m.weibo.cn/") HttpUrl weibo,

            @DefaultValue("https://visitor.passport.weibo.cn/")
            HttpUrl weiboVisitor) {}

    /**
     * The endpoint that WeChat calls.
     *
     * @param bind {@code address:port}; empty where there is none
     */
    public record Callback(@DefaultValue("") String bind) {
        private static final Words WORDS = Words.of(MediaSettings.class);

        /** @throws IllegalArgumentException where it is no address */
        public Callback {
            if (!bind.isEmpty() && !bind.matches("(?:[0-9.]+|\\[[0-9a-fA-F:]+]):[0-9]{1,5}")) {
                throw new IllegalArgumentException(WORDS.say("callback.bind", bind));
            }
        }
    }
}
