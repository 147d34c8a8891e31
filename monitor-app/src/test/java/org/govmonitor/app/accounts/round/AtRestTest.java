package org.govmonitor.app.accounts.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.govmonitor.app.accounts.secret.SecretKind;
import org.govmonitor.app.accounts.secret.Secrets;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.file.RegistryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Secrets of accounts come back to whoever uses them and to nobody else, and no text of an article is kept. */
@ExtendWith(OutputCaptureExtension.class)
class AtRestTest {
    private static final String APP_ID = "wx0123456789abcdef";
    private static final String SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
    private static final String GIVEN = "aaaabbbbccccddddeeeeffff00001111";
    private static final String TOKEN = "PlantedCallbackToken7";

    @TempDir
    Path folder;

    @Test
    void aSecretIsNowhereInClear(CapturedOutput output) throws IOException {
        try (AccountOffice office = new AccountOffice(TestDatabase.h2InFile(folder), folder.resolve("data"))) {
            office.register(List.of(AccountOffice.weChat("沅溪发布", AccountSource.weChatApi(APP_ID))));
            Secrets secrets = office.bean(Secrets.class);
            secrets.enter(APP_ID, SecretKind.APP_SECRET, SECRET, "王芳");
            secrets.enter("gh_0123456789ab", SecretKind.CALLBACK_TOKEN, TOKEN, "王芳");
            assertThat(secrets.of(APP_ID)).isEqualTo(SECRET);
            office.platform.answer("/api/cgi-bin/stable_token", 500);
            office.round("沅溪发布", AccountOffice.START);
            assertThat(office.platform.asked("/api/cgi-bin/stable_token")).isPositive();
            RegistryFile.write(office.bean(Registrations.class).registry(), folder.resolve("export.yaml"));
            office.bean(JdbcTemplate.class).execute("script to '" + folder.resolve("dump.sql") + "' charset 'UTF-8'");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(SECRET, TOKEN);
            }
        }
        assertThat(Files.readString(folder.resolve("dump.sql")))
                .as("it can be searched")
                .contains(APP_ID);
        assertThat(output.getAll()).doesNotContain(SECRET, TOKEN);
    }

    @Test
    void ofAnArticleNeitherTitleNorTextNorNumberComesToRest(CapturedOutput output) throws IOException {
        String number = "360726198503121235";
        try (AccountOffice office = new AccountOffice(TestDatabase.h2InFile(folder), folder.resolve("data"))) {
            office.register(List.of(AccountOffice.weChat("沅溪发布", office.feed("/feed"))));
            office.platform.feed("/feed", AccountOffice.START, Map.of("/s/list", AccountOffice.START));
            office.platform.article(
                    "/s/list", "沅溪发布", "gh_0123456789ab", AccountOffice.START, "罕见的一句话：张三，身份证号：" + number);
            office.round("沅溪发布", AccountOffice.START);
            assertThat(office.findings()).hasSize(1);
            office.bean(JdbcTemplate.class).execute("script to '" + folder.resolve("dump.sql") + "' charset 'UTF-8'");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(file);
                assertThat(new String(content, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(number);
                assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain("罕见的一句话", "一则推文");
            }
        }
        assertThat(Files.readString(folder.resolve("dump.sql"))).contains("360726**********");
        assertThat(output.getAll()).doesNotContain(number);
    }

    @Test
    void aSecretOfTheEnvironmentGoesFirst() {
        try (AccountOffice office = new AccountOffice(
                TestDatabase.h2InMemory(), folder.resolve("data"), "MONITOR_WECHAT_SECRET_" + APP_ID + "=" + GIVEN)) {
            office.bean(Secrets.class).enter(APP_ID, SecretKind.APP_SECRET, SECRET, "王芳");

            assertThat(office.bean(Secrets.class).of(APP_ID)).isEqualTo(GIVEN);
        }
    }

    @Test
    void aSealIsOpenedForItsOwnerAndUnderItsOwnKeyOnly() throws IOException {
        TestDatabase database = TestDatabase.h2InMemory();
        String other = "wxfedcba9876543210";
        try (AccountOffice office = new AccountOffice(database, folder.resolve("data"))) {
            office.bean(Secrets.class).enter(APP_ID, SecretKind.APP_SECRET, SECRET, "王芳");
            office.bean(JdbcTemplate.class)
                    .update(
                            "insert into account_secret (owner, kind, sealed, entered_by, entered_at)"
                                    + " select ?, kind, sealed, entered_by, entered_at from account_secret",
                            other);
            assertThat(office.bean(Secrets.class).of(other)).isNull();
        }
        try (AccountOffice office = new AccountOffice(database, folder.resolve("another"))) {
            assertThat(office.bean(Secrets.class).of(APP_ID)).isNull();
        }
    }

    @Test
    void whatHasNotTheFormOfASecretIsRefusedAndNotRepeated() {
        try (AccountOffice office = new AccountOffice(TestDatabase.h2InMemory(), folder.resolve("data"))) {
            Secrets secrets = office.bean(Secrets.class);
            assertThatThrownBy(() -> secrets.enter(APP_ID, SecretKind.APP_SECRET, "too short!", "王芳"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("too short!");
            assertThatThrownBy(() -> secrets.enter("gh_0123456789ab", SecretKind.APP_SECRET, SECRET, "王芳"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
