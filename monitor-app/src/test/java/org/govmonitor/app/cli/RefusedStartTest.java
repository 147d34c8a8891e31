package org.govmonitor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.govmonitor.app.settings.DataDirectory;
import org.govmonitor.app.settings.ServiceLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class RefusedStartTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "monitor: {scan: {whole: every morning}}       | monitor.scan.whole",
                "monitor: {scan: {max-time: 0}}                | monitor.scan.max-time",
                "monitor: {scan: {dayly: '-'}}                 | monitor.scan.dayly",
                "monitor: {scan: {report-contacts: some}}      | monitor.scan.report-contacts",
                "monitor: {fetch: {parallel: 0}}               | monitor.fetch.parallel",
                "monitor: {fetch: {allow-address: [10.0.0]}}   | monitor.fetch.allow-address",
                "monitor: {fetch: {max-page: 2GB}}             | monitor.fetch",
                "monitor: {contact: 办公室}                    | monitor.contact",
                "monitor: {media: {article-delay: -1s}}        | monitor.media.article-delay",
                "monitor: {media: {callback: {bind: here}}}    | monitor.media.callback",
                "monitor: {media: {platforms: {weibo: here}}}  | monitor.media.platforms.weibo",
            })
    void aBadSettingStopsTheStartWithOneLineThatNamesIt(String yaml, String key) throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/application.yaml"), yaml);

        int exit = run("serve", "--config", folder.resolve("config").toString(), "--data", data());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("monitor: " + key)
                .containsPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicators.yaml | version: [             | indicators.yaml：第",
                "indicators.yaml | version: 1             | indicators.yaml：version：应为一段文字，请加引号",
                "sites.yaml      | sites: [{name: 甲}]    | sites.yaml：sites.yaml 第 1 行: 缺少“url”",
            })
    void aBadFileStopsTheStartWithOneLineThatNamesItAndThePlace(String name, String yaml, String fault)
            throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config").resolve(name), yaml);

        int exit = run("serve", "--config", folder.resolve("config").toString(), "--data", data(), "--port", "0");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("monitor: ")
                .contains(fault);
    }

    @Test
    void oneDataDirectoryHasOneService() throws IOException {
        try (ServiceLock lock = ServiceLock.take(DataDirectory.of(Path.of(data())))) {
            lock.announce("process 1 at http://127.0.0.1:2/");

            assertThat(run("serve", "--data", data())).isEqualTo(2);
        }
        assertThat(err.toString().lines()).singleElement().asString().contains("正由process 1 at http://127.0.0.1:2/");
    }

    @Test
    void aRegistryWithAFaultIsRefusedWithItsPlaceBeforeAnythingIsOpened() throws IOException {
        Path file = folder.resolve("sites.yaml");
        Files.writeString(file, "units:\n  - {name: 甲}\nsites:\n  - {name: 乙, url: nowhere, unit: 甲}\n");

        assertThat(run("registry", "import", file.toString(), "--data", data())).isEqualTo(2);
        assertThat(err.toString()).contains("sites.yaml").contains("4");
        assertThat(Path.of(data())).doesNotExist();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private int run(String... arguments) {
        CommandLine monitor = Main.commandLine();
        monitor.setErr(new PrintWriter(err, true));
        return monitor.execute(arguments);
    }
}
