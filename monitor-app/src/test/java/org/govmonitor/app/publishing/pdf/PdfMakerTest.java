package org.govmonitor.app.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.govmonitor.app.publishing.pdf.PdfResult.Failed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a PDF where the program is missing, slow or broken. */
class PdfMakerTest {
    private static final byte[] DOCUMENT = DocumentsAsPdfTest.shipped("bulletin");

    @TempDir
    private Path folder;

    @Test
    void whereTheProgramIsMissingItIsSaidWhatToInstall() {
        PdfMaker maker = new PdfMaker(new PdfSettings("", Duration.ofSeconds(5)), folder.toString());

        assertThat(maker.installed()).isFalse();
        assertThat(maker.howToInstall()).contains("libreoffice-writer-nogui", "fonts-");
        assertThat(maker.of(DOCUMENT)).isEqualTo(new Failed(maker.howToInstall()));
    }

    @Test
    void aProgramThatIsNamedAndNotThereIsSaid() {
        PdfMaker maker = new PdfMaker(new PdfSettings("/none/soffice", Duration.ofSeconds(5)), System.getenv("PATH"));

        assertThat(maker.installed()).isFalse();
        assertThat(maker.howToInstall()).contains("monitor.pdf.program", "/none/soffice");
    }

    @Test
    void aProgramInstalledLaterIsFoundWithoutARestart() throws IOException {
        PdfMaker maker = new PdfMaker(new PdfSettings("", Duration.ofSeconds(5)), folder.toString());
        assertThat(maker.installed()).isFalse();

        program("exit 0");

        assertThat(maker.installed()).isTrue();
    }

    @Test
    void oneThatTakesTooLongIsEndedWithAllItStarted() throws IOException {
        Path started = folder.resolve("started");
        program("sleep 60 & echo $! > " + started + "; wait");

        PdfResult result = maker(1).of(DOCUMENT);

        assertThat(result)
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).contains("超过 1 秒"));
        long child = Long.parseLong(Files.readString(started).strip());
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void whatIsNoPdfIsNotGivenOut() throws IOException {
        program("echo '%PDF-1.7 and nothing more' > document.pdf");

        assertThat(maker(20).of(DOCUMENT))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).contains("没有生成可用的 PDF"));
    }

    @Test
    void theProgramIsToldNothingOfOurEnvironmentAndLeavesNothingBehind() throws IOException {
        Path told = folder.resolve("told");
        program("env | cut -d= -f1 | sort > " + told + "; pwd >> " + told);

        maker(20).of(DOCUMENT);

        List<String> lines = Files.readAllLines(told);
        Path home = Path.of(lines.get(lines.size() - 1));
        assertThat(lines.subList(0, lines.size() - 1))
                .isSubsetOf("HOME", "LC_ALL", "PATH", "PWD", "OLDPWD", "SHLVL", "_");
        assertThat(home).doesNotExist();
    }

    private PdfMaker maker(int seconds) {
        return new PdfMaker(new PdfSettings("", Duration.ofSeconds(seconds)), folder.toString());
    }

    private void program(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
