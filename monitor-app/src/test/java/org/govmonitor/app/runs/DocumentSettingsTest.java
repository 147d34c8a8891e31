package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Section;
import org.govmonitor.document.Unread;
import org.govmonitor.document.sandbox.SandboxPool;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class DocumentSettingsTest {
    private static DocumentSettings settings(String size, String memory) {
        return new DocumentSettings(
                DataSize.parse(size), Duration.ofSeconds(30), DataSize.parse(memory), 2, 0, Duration.ofSeconds(20));
    }

    @Test
    void documentsAreReadWithinTheLimitsThatAreSet() {
        List<Section> sections = new ArrayList<>();
        try (SandboxPool reader = settings("20B", "64MB").reader()) {
            assertThat(reader.read("电话".getBytes(StandardCharsets.UTF_8), sections::add)
                            .isWhole())
                    .isTrue();
            assertThat(reader.read(new byte[21], sections::add))
                    .isEqualTo(new DocumentResult.Unreadable(Unread.TOO_LARGE));
        }
        assertThat(sections).hasSize(1);
    }

    @Test
    void sizesThatNoDocumentOrProcessCanHaveAreRefused() {
        assertThatThrownBy(() -> settings("0B", "64MB")).hasMessageContaining("max-size");
        assertThatThrownBy(() -> settings("2GB", "64MB")).hasMessageContaining("max-size");
        assertThatThrownBy(() -> settings("50MB", "16MB")).hasMessageContaining("memory");
    }
}
