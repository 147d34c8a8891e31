package org.govmonitor.export.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FileNameTest {
    @Test
    void whatSystemsForbidIsReplacedAndHonestNamesStay() {
        assertThat(FileName.of("赣州市人民政府网（2024年1月）")).isEqualTo("赣州市人民政府网（2024年1月）");
        assertThat(FileName.of("../../etc/passwd")).isEqualTo("_.._etc_passwd");
        assertThat(FileName.of("=cmd|' /C calc'!A0")).isEqualTo("cmd_ _C calc_A0");
        assertThat(FileName.of("a\r\nSet-Cookie: x")).isEqualTo("a Set-Cookie_ x");
        assertThat(FileName.of("gpj.\u202Eexe")).isEqualTo("gpj.exe");
        assertThat(FileName.of("…".repeat(500))).hasSize(80);
        assertThat(FileName.of(" . ")).isEqualTo("_");
        assertThat(FileName.withEnding("整".repeat(200) + ".docx")).isEqualTo("整".repeat(80) + ".docx");
        assertThat(FileName.withEnding("a<b>.p|g")).isEqualTo("a_b_.p_g");
    }

    @Test
    void noTextMakesAnUnfitName() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(120); i > 0; i--) {
                text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(128) : random.nextInt(0x1FFFF));
            }
            String name = FileName.of(text.toString());
            assertThat(name).isNotEmpty().doesNotContain("/", "\\", "\"", "<", ">", "|", ":", "\n", "\r", "\u0000");
            assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(80);
        }
    }
}
