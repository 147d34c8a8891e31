package org.govmonitor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputEncodingTest {
    @ParameterizedTest
    @CsvSource({"--help, 0, 监测政府网站", "scan --today x, 2, “x”不是日期", "export, 2, 请写明导出什么"})
    void bothStreamsAreUtf8EvenWhereTheLocaleKnowsNoChinese(String arguments, int exit, String words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments.split(" ")));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");

        Process monitor = builder.start();
        String output = new String(monitor.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(monitor.waitFor()).isEqualTo(exit);
        assertThat(output).contains(words).doesNotContain("?");
    }
}
