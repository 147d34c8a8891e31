package org.govmonitor.document.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Section;
import org.govmonitor.document.Unread;
import org.govmonitor.document.format.FormatReader;
import org.govmonitor.document.program.Programs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxedReaderTest {
    private static final DocumentResult WHOLE = new DocumentResult.Read(Map.of());

    private final SandboxedReader reader = new SandboxedReader(
            SandboxCommand.ofClassPath(StubbornChild.class).withHeap(64),
            DocumentLimits.USUAL.withTime(Duration.ofSeconds(8)));
    private final List<Section> sections = new ArrayList<>();

    @AfterEach
    void close() {
        reader.close();
    }

    private DocumentResult read(String text) {
        sections.clear();
        return reader.read(text.getBytes(StandardCharsets.UTF_8), sections::add);
    }

    @Test
    void aDocumentIsReadAsItIsReadHere() {
        String csv = "姓名\t电话\n王小明\t13800138000\n第一行\n\uD84C\uDFB4";
        List<Section> here = new ArrayList<>();
        DocumentResult result =
                new FormatReader(DocumentLimits.USUAL).read(csv.getBytes(StandardCharsets.UTF_8), here::add);

        assertThat(read(csv)).isEqualTo(result);
        assertThat(sections).isEqualTo(here).isNotEmpty();
    }

    @Test
    void oneProcessReadsManyDocuments() {
        read("一");
        List<Long> first = children();
        read("二");

        assertThat(children()).isEqualTo(first).hasSize(1);
        assertThat(sections.get(0).text().text()).isEqualTo("二");
    }

    @ParameterizedTest
    @CsvSource({"hang, TOO_SLOW", "eat, OUT_OF_MEMORY", "die, BROKEN"})
    void aDocumentThatTakesTheProcessDownCostsNoOther(String document, Unread reason) {
        assertThat(read(document).reasons()).containsExactly(reason);
        assertThat(read("下一份")).isEqualTo(WHOLE);
        assertThat(sections.get(0).text().text()).isEqualTo("下一份");
    }

    @Test
    void whatAParserPrintsDoesNotGetIntoTheText() {
        assertThat(read("chatter")).isEqualTo(WHOLE);
        assertThat(read("下一份")).isEqualTo(WHOLE);
    }

    @Test
    void theFaultOfTheOneWhoIsHandedTheTextComesBackAndTheNextDocumentIsRead() {
        assertThatThrownBy(() -> reader.read("一".getBytes(StandardCharsets.UTF_8), section -> {
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");
        assertThat(read("下一份")).isEqualTo(WHOLE);
    }

    @Test
    void nothingOfADocumentStandsInTheArgumentsOfTheProcess() {
        read("电话13800138000");

        assertThat(ProcessHandle.current().children())
                .allSatisfy(child -> assertThat(child.info().commandLine().orElse("")
                                + List.of(child.info().arguments().orElse(new String[0])))
                        .doesNotContain("13800138000"));
    }

    @Test
    void theProcessEndsWithTheReader() {
        read("一");
        ProcessHandle child = ProcessHandle.current().children().findFirst().orElseThrow();
        reader.close();

        assertThat(child.onExit().orTimeout(20, TimeUnit.SECONDS).join().isAlive())
                .isFalse();
    }

    @Test
    void aCommandThatStartsNothingIsAFaultAndNoBrokenDocument() {
        try (SandboxedReader wrong = new SandboxedReader(
                new SandboxCommand(List.of("no.such.Main"), 64, Programs.NONE), DocumentLimits.USUAL)) {
            assertThatThrownBy(() -> wrong.read(new byte[1], sections::add)).isInstanceOf(IllegalStateException.class);
        }
    }

    private static List<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).toList();
    }
}
