package org.govmonitor.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class H2FileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1, org.h2.tools.Script", "2, org.h2.tools.Script", "4, 更新的程序"})
    void aFileOfAnotherFormatIsRefusedWithTheWayOutAndNotTouched(int format, String wayOut) throws IOException {
        Path file = folder.resolve("monitor.mv.db");
        byte[] before = ("H:2,block:3,blockSize:1000,chunk:2,clean:1,created:17a,format:" + format + ",version:2\n")
                .getBytes(StandardCharsets.US_ASCII);
        Files.write(file, before);
        assertThatThrownBy(() -> check())
                .isInstanceOf(StoreRefusal.class)
                .hasMessageContainingAll(wayOut, "monitor.mv");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aFileOfTheFirstFormatOfAllIsRefused() throws IOException {
        Files.writeString(folder.resolve("monitor.h2.db"), "-- H2 0.5/B --      \n");
        assertThatThrownBy(() -> check()).isInstanceOf(StoreRefusal.class).hasMessageContaining("1.4 以前");
    }

    @Test
    void whatTheH2OnTheClassPathWritesIsAccepted() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("monitor"))) {
            connection.createStatement().execute("create table t (id int)");
        }
        assertThat(folder.resolve("monitor.mv.db"))
                .content(StandardCharsets.ISO_8859_1)
                .contains("format:3");
        assertThatCode(() -> check()).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseThatIsNotThereYetIsAccepted() {
        assertThatCode(() -> check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:test;DB_CLOSE_DELAY=-1",
                "jdbc:h2:tcp://127.0.0.1/monitor",
                "jdbc:postgresql://127.0.0.1/monitor"
            })
    void otherDatabasesAreNoFiles(String url) {
        assertThat(H2File.of(url)).isEmpty();
    }

    private void check() throws IOException {
        H2File.of("jdbc:h2:file:" + folder.resolve("monitor") + ";AUTO_SERVER=TRUE")
                .orElseThrow()
                .check();
    }
}
