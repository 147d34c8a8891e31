package org.govmonitor.registry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileRegistryTest {

    static Stream<Arguments> hostileTexts() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 12; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", before, before, before, before, before)));
        }
        return Stream.of(
                Arguments.of("an alias bomb", bomb.toString()),
                Arguments.of("a list that holds itself", "units: &u [*u]"),
                Arguments.of("brackets without end", "[".repeat(100_000)),
                Arguments.of("deep braces", "units: " + "{a: ".repeat(400) + "}".repeat(400)),
                Arguments.of("ten megabytes", "# " + "x".repeat(10_000_000)),
                Arguments.of("nothing", ""),
                Arguments.of("only a comment", "# nothing here\n"),
                Arguments.of("one word", "units"),
                Arguments.of("a list at the top", "- units\n- sites\n"),
                Arguments.of("two documents", "units: []\n---\nunits: []\n"),
                Arguments.of("a Java object", "!!java.net.URL [\"http://x.example\"]"),
                Arguments.of("a list where a group belongs", "units: [[a, b]]"),
                Arguments.of("a group where a list belongs", "units: {name: a}"),
                Arguments.of("a tab as indent", "units:\n\t- name: a\n"),
                Arguments.of("control characters", "units:\n  - {name: \"a\u0007\", \u0000: b}\n"),
                Arguments.of("a key that is a list", "? [a, b]\n: c\n"),
                Arguments.of("the same key twice", "units: []\nunits: []\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void hostileTextIsRefusedWithItsPlace(String what, String text) throws IOException {
        RegistryReading reading = read("sites.yaml", text.getBytes(StandardCharsets.UTF_8));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        RegistryReading.Refused.class,
                        refused -> assertThat(refused.faults())
                                .isNotEmpty()
                                .hasSizeLessThanOrEqualTo(Faults.MOST)
                                .allSatisfy(fault -> {
                                    assertThat(fault.place()).startsWith("sites.yaml");
                                    assertThat(fault.reason()).isNotBlank().doesNotContain("\n");
                                }));
    }

    @Test
    void randomBytesAreRefusedInEveryForm() throws IOException {
        Random random = new Random(20240108);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[1 + random.nextInt(2000)];
            random.nextBytes(bytes);
            assertThat(read("sites.yaml", bytes)).isInstanceOf(RegistryReading.Refused.class);
            assertThat(read("sites.xlsx", bytes)).isInstanceOf(RegistryReading.Refused.class);
        }
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsRefusedUnopened() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = new byte[1_000_000];
            for (int i = 0; i < 200; i++) {
                zip.write(blanks);
            }
        }

        assertThat(read("sites.xlsx", packed.toByteArray()))
                .isInstanceOfSatisfying(
                        RegistryReading.Refused.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.reason()).contains("解压")));
    }

    private static RegistryReading read(String name, byte[] bytes) throws IOException {
        return RegistryFile.read(name, new ByteArrayInputStream(bytes));
    }
}
