package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.govmonitor.app.settings.ConfigDirectory;
import org.govmonitor.check.leak.ContactReports;
import org.govmonitor.fetch.Cidr;
import org.govmonitor.fetch.FetchPolicy;
import org.govmonitor.fetch.HttpFetcher;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.render.Browser;
import org.govmonitor.render.BrowserSettings;
import org.govmonitor.render.Renderer;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The options of every command that fetches without the service. */
final class FetchOptions {
    private static final Words WORDS = Words.of(FetchOptions.class);
    private static final String SETTINGS = "application.yaml";
    private static final String CATALOGUE = "indicators.yaml";

    @Option(names = "--config", paramLabel = "DIR")
    private @Nullable Path config;

    @Option(names = "--allow-address", paramLabel = "CIDR", converter = CidrConverter.class)
    private List<Cidr> allowed = new ArrayList<>();

    @Option(names = "--delay", paramLabel = "DURATION", converter = DurationConverter.class)
    private @Nullable Duration delay;

    /** How to fetch, by these options and the settings. */
    FetchPolicy policy() throws IOException {
        try {
            FetchPolicy policy = FetchPolicy.of(contact()).withAllowedAddresses(allowed);
            return delay == null ? policy : policy.withDelay(delay);
        } catch (IllegalArgumentException e) {
            throw new Refusal(e);
        }
    }

    /** The office on these options and the settings, for a command that fetches as the service does. */
    OfficeStart office(@Nullable Path data) {
        Folders folders = new Folders();
        folders.config = config;
        folders.data = data;
        OfficeStart start = new OfficeStart(folders);
        if (delay != null) {
            start.with("monitor.fetch.delay", delay);
        }
        if (!allowed.isEmpty()) {
            start.with(
                    "monitor.fetch.allow-address",
                    allowed.stream().map(Cidr::toString).collect(Collectors.joining(",")));
        }
        return start;
    }

    /** The catalogue of the configuration. */
    Indicators indicators() throws IOException {
        ConfigDirectory directory = directory();
        try (InputStream yaml = directory.open(CATALOGUE)) {
            return Indicators.read(yaml);
        } catch (IllegalArgumentException e) {
            throw new Refusal(WORDS.say("place", directory.describe(CATALOGUE), e.getMessage()), e);
        }
    }

    /**
     * Which contacts published on purpose are reported, by the settings.
     *
     * @throws Refusal if they name no such choice
     */
    ContactReports contacts() throws IOException {
        String written = setting("/monitor/scan/report-contacts");
        try {
            return written == null ? ContactReports.NONE : ContactReports.parse(written);
        } catch (IllegalArgumentException e) {
            throw new Refusal(WORDS.say("place", "monitor.scan.report-contacts", e.getMessage()), e);
        }
    }

    /**
     * A browser that draws pages through this fetcher.
     *
     * @throws Refusal where none is found
     */
    Renderer renderer(HttpFetcher fetcher) throws IOException {
        String named = setting("/monitor/render/browser");
        Optional<Path> program = named == null
                ? BrowserSettings.find(
                        Optional.ofNullable(System.getenv("PATH")).orElse(""))
                : Optional.of(Path.of(named)).filter(Files::isExecutable);
        return new Browser(
                BrowserSettings.of(program.orElseThrow(() -> new Refusal(WORDS.say("browser.none")))), fetcher::relay);
    }

    /** {@code monitor.contact} of the settings: where a site's owner can ask who visits him. */
    private @Nullable String contact() throws IOException {
        return setting("/monitor/contact");
    }

    /** A text of the settings, null where it is empty or absent. */
    private @Nullable String setting(String pointer) throws IOException {
        ConfigDirectory directory = directory();
        try (InputStream yaml = directory.open(SETTINGS)) {
            String text = YAMLMapper.shared().readTree(yaml).at(pointer).asString("");
            return text.isBlank() ? null : text.strip();
        } catch (NoSuchFileException e) {
            return null;
        } catch (JacksonException e) {
            throw new Refusal(WORDS.say("yaml.malformed", directory.describe(SETTINGS), e.getOriginalMessage()), e);
        }
    }

    private ConfigDirectory directory() {
        try {
            return ConfigDirectory.of(config);
        } catch (IllegalArgumentException e) {
            throw new Refusal(e);
        }
    }
}
