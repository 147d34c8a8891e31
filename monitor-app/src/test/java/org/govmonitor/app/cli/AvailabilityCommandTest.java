package org.govmonitor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AvailabilityCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void register() throws Exception {
        Path sites = folder.resolve("sites.yaml");
        Files.writeString(sites, """
                units:
                  - name: 示例单位
                sites:
                  - name: 甲网站
                    url: https://a.example/
                    unit: 示例单位
                  - name: 乙网站
                    url: https://b.example/
                    unit: 示例单位
                """);
        assertThat(CommandRun.of("registry", "import", sites.toString(), "--data", data())
                        .code())
                .isZero();
    }

    @Test
    void aSiteThatWasNeverProbedHasNoVerdictAndIsNotLeftOut() {
        CommandRun run = CommandRun.of("availability", "--data", data());

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly("甲网站\tNOT_ENOUGH\t-\t0\t0\t-\t-\t-", "乙网站\tNOT_ENOUGH\t-\t0\t0\t-\t-\t-");
    }

    @Test
    void oneSiteCanBeAskedForAndAnsweredAsJson() {
        CommandRun run = CommandRun.of("availability", "--site", "乙网站", "--format", "json", "--data", data());

        JsonNode sites = JsonMapper.shared().readTree(run.out()).get("sites");
        assertThat(sites.size()).isEqualTo(1);
        assertThat(sites.get(0).get("site").stringValue()).isEqualTo("乙网站");
        assertThat(sites.get(0).get("verdict").stringValue()).isEqualTo("NOT_ENOUGH");
    }

    @Test
    void aSiteThatIsNotRegisteredIsRefused() {
        CommandRun run = CommandRun.of("availability", "--site", "丙网站", "--data", data());

        assertThat(run.code()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run.err()).contains("丙网站");
    }

    private String data() {
        return folder.resolve("data").toString();
    }
}
