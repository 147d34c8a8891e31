package org.govmonitor.app.notify.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.ledger.Discretion;
import org.govmonitor.app.settings.ConfigDirectory;
import org.govmonitor.app.settings.SettingRefusal;
import org.govmonitor.privacy.KeyedHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);
    private static final Path SHIPPED = Path.of("../config");

    @TempDir
    private Path folder;

    /** As a room that posts has them: no public record, more fields than the template names. */
    private record Listed(
            String name, String problem, LocalDate foundOn, LocalDate due, int overdueDays, String step) {}

    @Test
    void theShippedTemplatesSayWhatIsThereAndNothingOfWhatIsNot() {
        Told daily = texts(SHIPPED).tell("daily", values(List.of(listed("沅溪县人民政府网", "栏目未及时更新"))), DAY);

        assertThat(daily.subject()).isEqualTo("【日整改】沅溪县政府办 1月8日：新发现 0、今日到期 0、已超期 1");
        assertThat(daily.body()).isEqualTo("""
                已超期，请立即整改：
                · 沅溪县人民政府网：栏目未及时更新（2024-01-05 到期，超期 3 天）
                整改后请登录系统，打开该问题，按“立即复查”。""");
        assertThat(daily.items()).isEqualTo(1);
        assertThat(texts(SHIPPED)
                        .tell("office", Map.of("date", DAY, "undecided", 3, "proposals", 1, "requests", 0), DAY)
                        .subject())
                .isEqualTo("【待办】1月8日：待核实 3 条、督办建议 1 条、单位申请 0 条");
    }

    @Test
    void whatIsReadFromPagesIsNeitherMarkupNorALineOfItsOwn() {
        Told told = texts(SHIPPED)
                .tell("daily", values(List.of(listed("甲 & <乙>\n请到 http://evil.example 登录", "[(${unit})]"))), DAY);

        assertThat(told.body()).contains("· 甲 & <乙> 请到 http://evil.example 登录：[(${unit})]（");
    }

    @Test
    void noPrivatePersonsNumberIsSaid() {
        Told told = texts(SHIPPED)
                .tell("daily", values(List.of(listed("李某，身份证号 360726198503121235", "手机号 13807970086 李某"))), DAY);

        assertThat(told.subject() + told.body())
                .doesNotContain("360726198503121235", "13807970086", "19850312")
                .contains("360726**********35");
    }

    @Test
    void anOfficeMayWriteItsOwn() throws IOException {
        write(
                "message-daily.txt",
                "[(${unit})]的标题\r\n\r\n正文\r\n\r\n\r\n[# th:each=\"one : ${fresh}\"]\r\n[(${one.name})]\r\n[/]\r\n");
        write("message-holiday.txt", "节前提醒");
        Texts texts = texts(folder);

        assertThat(texts.tell("daily", values(List.of()), DAY)).isEqualTo(new Told("沅溪县政府办的标题", "正文", 0));
        assertThat(texts.tell("holiday", Map.of(), DAY)).isEqualTo(new Told("节前提醒", "", 0));
        assertThat(texts.tell("weekly", values(List.of()), DAY).subject()).startsWith("【周核查】");
        assertThatThrownBy(() -> texts.tell("unknown", Map.of(), DAY)).hasMessageContaining("message-unknown.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "标题\n[(${one.name})]",
                "标题\n[# th:each=\"one : ${fresh}\"][(${one.nmae})][/]",
                "标题\n[# th:if=\"${fresh.empty}\"]没有结束",
                "标题\n[(${T(java.lang.Runtime).getRuntime()})]",
                " \n "
            })
    void aFaultyTemplateIsNamedAtTheStart(String template) throws IOException {
        write("message-daily.txt", template);
        assertThatThrownBy(() -> texts(folder))
                .isInstanceOf(SettingRefusal.class)
                .hasMessageContaining("message-daily.txt");
    }

    @Test
    void aFileWithAnotherNameIsNoTemplate() throws IOException {
        write("message-Täglich.txt", "标题");
        assertThatThrownBy(() -> texts(folder)).isInstanceOf(SettingRefusal.class);
    }

    private void write(String name, String template) throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates").resolve(name), template);
    }

    private static Texts texts(Path config) {
        return new Texts(ConfigDirectory.of(config), new Discretion(new KeyedHash(new byte[KeyedHash.KEY_BYTES])));
    }

    private static Listed listed(String name, String problem) {
        return new Listed(name, problem, LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 5), 3, "");
    }

    private static Map<String, Object> values(List<Listed> overdue) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("unit", "沅溪县政府办");
        values.put("date", DAY);
        values.put("step", "督促提醒");
        values.put("overdue", overdue);
        return values;
    }
}
