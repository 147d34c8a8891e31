package org.govmonitor.app.runs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.govmonitor.fetch.HttpFetcher;
import org.govmonitor.render.Browser;
import org.govmonitor.render.BrowserSettings;
import org.govmonitor.render.Renderer;
import org.govmonitor.words.Words;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** {@code monitor.render}: what each key means stands in {@code config/application.yaml}. */
@Validated
@ConfigurationProperties(prefix = "monitor.render", ignoreUnknownFields = false)
record RenderSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("") String browser,
        @DefaultValue("1") @Min(1) @Max(16) int atMost,

        @DefaultValue("30s") @DurationMin(seconds = 1) @DurationMax(minutes = 10)
        Duration timeLimit,

        @DefaultValue("10MB") DataSize maxSize) {
    private static final Words WORDS = Words.of(RenderSettings.class);
    private static final DataSize LARGEST = DataSize.ofMegabytes(100);

    /** @throws IllegalArgumentException where a size is none that a page can have, or a browser is wanted and there is none */
    RenderSettings {
        if (maxSize.toBytes() < 1 || maxSize.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException(WORDS.say("size.drawn", maxSize));
        }
        if (enabled && program(browser).isEmpty()) {
            throw new IllegalArgumentException(
                    browser.isBlank() ? WORDS.say("browser.none") : WORDS.say("browser.absent", browser));
        }
    }

    /** Draws pages through this fetcher; null where that is not wanted. */
    @Nullable
    Renderer renderer(HttpFetcher fetcher) {
        Optional<Path> program = enabled ? program(browser) : Optional.empty();
        return program.map(path -> new Browser(
                        new BrowserSettings(path, atMost, timeLimit, (int) maxSize.toBytes()), fetcher::relay))
                .orElse(null);
    }

    private static Optional<Path> program(String named) {
        return named.isBlank()
                ? BrowserSettings.find(
                        Optional.ofNullable(System.getenv("PATH")).orElse(""))
                : Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
}
