package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.govmonitor.fetch.FetchPolicy;
import org.govmonitor.fetch.HttpFetcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class RenderSettingsTest {
    @TempDir
    private Path folder;

    @Test
    void aBrowserThatIsWantedAndNotThereIsRefusedAtStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(true, "/no/such/browser"))
                .withMessageContaining("/no/such/browser");
    }

    @Test
    void aBrowserThatIsNotWantedNeedNotBeThere() {
        try (HttpFetcher fetcher = HttpFetcher.open(FetchPolicy.of(null))) {
            assertThat(settings(false, "/no/such/browser").renderer(fetcher)).isNull();
        }
    }

    @Test
    void theNamedBrowserDraws() throws IOException {
        Path program = Files.createFile(
                folder.resolve("browser"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (HttpFetcher fetcher = HttpFetcher.open(FetchPolicy.of(null))) {
            assertThat(settings(true, program.toString()).renderer(fetcher)).isNotNull();
        }
    }

    private static RenderSettings settings(boolean enabled, String browser) {
        return new RenderSettings(enabled, browser, 1, Duration.ofSeconds(30), DataSize.ofMegabytes(10));
    }
}
