package org.govmonitor.app.runs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.govmonitor.fetch.Cidr;
import org.govmonitor.fetch.FetchPolicy;
import org.govmonitor.words.Words;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** {@code monitor.fetch}: what each key means stands in {@code config/application.yaml}. */
@Validated
@ConfigurationProperties(prefix = "monitor.fetch", ignoreUnknownFields = false)
record FetchSettings(
        @DefaultValue("1s") @DurationMin @DurationMax(hours = 1)
        Duration delay,

        @DefaultValue("16") @Min(1) @Max(64) int parallel,

        @DefaultValue("10s") @DurationMin(millis = 1) @DurationMax(days = 1)
        Duration connectTimeout,

        @DefaultValue("20s") @DurationMin(millis = 1) @DurationMax(days = 1)
        Duration readTimeout,

        @DefaultValue("30s") @DurationMin(millis = 1) @DurationMax(days = 1)
        Duration pageTimeout,

        @DefaultValue("120s") @DurationMin(millis = 1) @DurationMax(days = 1)
        Duration attachmentTimeout,

        @DefaultValue("10MB") DataSize maxPage,
        @DefaultValue("50MB") DataSize maxAttachment,
        @DefaultValue("2") @Min(0) @Max(10) int retries,

        @DefaultValue("1s") @DurationMin @DurationMax(hours = 1)
        Duration backOff,

        @DefaultValue List<Cidr> allowAddress,
        @DefaultValue Set<String> robotsOverridden) {
    private static final Words WORDS = Words.of(FetchSettings.class);
    private static final DataSize LARGEST = DataSize.ofGigabytes(1);

    /** @throws IllegalArgumentException where a size is none that a body can have */
    FetchSettings {
        requireBodySize("max-page", maxPage);
        requireBodySize("max-attachment", maxAttachment);
    }

    /** @param contact who answers for the scans; while that is nobody, only the allowed addresses may be connected to */
    FetchPolicy policy(@Nullable String contact) {
        FetchPolicy usual = contact == null ? FetchPolicy.of(null).withoutPublicAddresses() : FetchPolicy.of(contact);
        return usual.withDelay(delay)
                .withTimes(new FetchPolicy.Times(
                        connectTimeout, readTimeout, pageTimeout, usual.times().home(), attachmentTimeout))
                .withSizes(new FetchPolicy.Sizes((int) maxPage.toBytes(), (int) maxAttachment.toBytes()))
                .withRetries(retries, backOff)
                .withAllowedAddresses(allowAddress)
                .withRobotsOverridden(robotsOverridden);
    }

    private static void requireBodySize(String key, DataSize size) {
        if (size.toBytes() < 1 || size.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException(WORDS.say("size.body", key, size));
        }
    }
}
