package org.govmonitor.privacy.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.PersonalData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody wrote for people: nothing is thrown, places are right, and nothing hangs. */
class HostileTextTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    /** Against hanging only: it says nothing of speed. */
    private static final Duration GENEROUS = Duration.ofSeconds(60);

    private static final List<String> PIECES = List.of(
            "身份证号",
            "卡号：",
            "电话",
            "138",
            "1985",
            "360726",
            "6222",
            "0312",
            "*",
            "****",
            "X",
            "x",
            "\u00D7",
            "-",
            " ",
            "\u3000",
            "\u200B",
            "E+17",
            "3.",
            "号",
            "栋",
            "室",
            "路",
            "住",
            "赣B",
            "张三",
            "，",
            "。",
            "\t",
            "\n",
            "+86",
            "(",
            ")",
            "E",
            "G",
            "１２３",
            "\uD83D\uDE00",
            "=",
            "&id=",
            "/a.html",
            "护照",
            "\u0000",
            "\uFEFF",
            "元");

    private final PersonalDataScanner scanner = new PersonalDataScanner(KeyedHash.ephemeral());

    @Test
    void anyMixtureOfPiecesIsReadToItsEnd() {
        Random random = new Random(41);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder();
            int pieces = 1 + random.nextInt(60);
            for (int i = 0; i < pieces; i++) {
                text.append(
                        random.nextInt(4) == 0
                                ? String.valueOf(random.nextInt(1_000_000))
                                : PIECES.get(random.nextInt(PIECES.size())));
            }
            String whole = text.toString();
            for (Span span : scanner.spans(whole, TODAY)) {
                assertThat(span.start()).as(whole).isBetween(0, span.end() - 1);
                assertThat(span.end()).as(whole).isLessThanOrEqualTo(whole.length());
                assertThat(span.data().masked()).as(whole).contains("*");
            }
        }
    }

    @Test
    void aMutatedNumberNeverThrows() {
        SyntheticNumbers numbers = new SyntheticNumbers(42);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text =
                    new StringBuilder("张三，身份证号：" + numbers.id() + "，电话" + numbers.mobile() + "，卡号" + numbers.card());
            for (int i = 0; i < 3; i++) {
                String piece = numbers.pick(PIECES);
                int at = numbers.below(text.length());
                text.replace(at, Math.min(text.length(), at + numbers.below(3)), piece);
            }
            assertThat(scanner.scan(text.toString(), TODAY))
                    .extracting(PersonalData::masked)
                    .doesNotContainNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1*",
                "*",
                "x1",
                "12号",
                "赣B1",
                "3.60726E+17",
                "138****5678 ",
                "3607261985****1235，",
                "6222 ",
                "住路1号",
                "1\u200B*"
            })
    void aLongRepetitionIsReadToItsEnd(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        assertTimeoutPreemptively(GENEROUS, () -> scanner.scan(text, TODAY));
    }
}
