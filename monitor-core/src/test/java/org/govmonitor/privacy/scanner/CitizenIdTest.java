package org.govmonitor.privacy.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.mask.Mask;
import org.govmonitor.privacy.number.CreditCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 8);
    private static final String ID = SyntheticNumbers.withCheck("36072119850312123");
    private static final String OLD = "362133520312123";

    private final PersonalDataScanner scanner = new PersonalDataScanner(KeyedHash.ephemeral());

    static Stream<UnaryOperator<String>> writtenForms() {
        return Stream.of(
                id -> id,
                String::toLowerCase,
                id -> grouped(id, " "),
                id -> grouped(id, "-"),
                id -> grouped(id, "\u00A0"),
                id -> grouped(id, "\u200B"),
                id -> grouped(id, "\u3000"),
                id -> String.join(" ", id.split("")),
                CitizenIdTest::fullWidth);
    }

    @ParameterizedTest
    @MethodSource("writtenForms")
    void everyValidNumberIsFoundInEveryForm(UnaryOperator<String> form) {
        SyntheticNumbers numbers = new SyntheticNumbers(11);
        for (int i = 0; i < 100; i++) {
            String id = numbers.id();
            String sentence = numbers.pick(List.of("张三，身份证号：%s，住某镇。", "李四 %s", "%s", "（%s）", "户主王五%s低保户"));
            assertThat(scanner.scan(sentence.formatted(form.apply(id)), TODAY))
                    .as(sentence)
                    .singleElement()
                    .satisfies(hit -> {
                        assertThat(hit.kind()).isEqualTo(PersonalDataKind.CITIZEN_ID);
                        assertThat(hit.masked()).isEqualTo(id.substring(0, 6) + "**********" + id.substring(16));
                    });
        }
    }

    @Test
    void theKeyIsThatOfTheNumberHoweverItIsWritten() {
        String id = Stream.generate(new SyntheticNumbers(14)::id)
                .filter(it -> it.endsWith("X"))
                .findFirst()
                .orElseThrow();
        assertThat(writtenForms()
                        .map(form -> scanner.scan(form.apply(id), TODAY).get(0).key()))
                .hasSize(9)
                .containsOnly(scanner.scan(id, TODAY).get(0).key());
    }

    @Test
    void aWrongCheckCharacterIsNoNumber() {
        SyntheticNumbers numbers = new SyntheticNumbers(12);
        for (int i = 0; i < 100; i++) {
            String id = numbers.id();
            char wrong = "0123456789X".charAt(numbers.below(11));
            String mutated = id.substring(0, 17) + wrong;
            assertThat(scanner.scan("身份证号：" + mutated, TODAY)).hasSize(wrong == id.charAt(17) ? 1 : 0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17072119850312123",
                "36072118991231123",
                "36072119850230123",
                "36072120240109123",
                "36002119851312123",
                "36000019850312123"
            })
    void regionAndBirthDateMustBeReal(String first17) {
        assertThat(scanner.scan("身份证号：" + SyntheticNumbers.withCheck(first17), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A%s",
                "%sB",
                "9%s",
                "%s9",
                "%s.5",
                "0.%s",
                "2024-%s",
                "%s-2",
                "id=%s",
                "*%s",
                "%s**",
                "https://www.example.gov.cn/a/%s/b.html",
                "/upload/%s.pdf",
                "见 www.example.gov.cn/%s",
                "a_%s",
                "%s@163.com",
                "订单号：%s",
                "项目代码：%s",
                "统一社会信用代码：%s",
                "账号：%s"
            })
    void insideSomethingLongerOrUnderAnotherNameItIsNone(String longer) {
        SyntheticNumbers numbers = new SyntheticNumbers(13);
        for (int i = 0; i < 100; i++) {
            String id = numbers.id();
            assertThat(scanner.scan(longer.formatted(id), TODAY)).as(longer).isEmpty();
        }
    }

    @Test
    void aCreditCodeThatReadsLikeAnIdIsToldApartByItsOwnCheck() {
        String both = creditCodeThatIsAlsoAnId();
        assertThat(CreditCode.isValid(both)).isTrue();
        assertThat(scanner.scan("企业名单：" + both, TODAY)).isEmpty();
        assertThat(scanner.scan("身份证号：" + both, TODAY)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三，身份证号：%s，住某镇。", "公民身份号码 %s", "证件号码:%s；姓名：张三", "12、张三 %s", "“%s”系张三本人", "张三\t%s\t某镇"})
    void fifteenDigitsCountBesideALabelOrAName(String sentence) {
        assertThat(scanner.scan(sentence.formatted(OLD), TODAY))
                .extracting(PersonalData::masked, PersonalData::verdict)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("362133*******23", Verdict.LEAK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"办件 %s 已办结", "营业执照注册号：%s", "张三，准考证号：%s", "设备串号：%s", "张三 账号 %s", "合计%s元"})
    void fifteenDigitsAloneOrUnderAnotherNameDoNot(String sentence) {
        assertThat(scanner.scan(sentence.formatted(OLD), TODAY))
                .extracting(PersonalData::kind)
                .doesNotContain(PersonalDataKind.CITIZEN_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s；各乡镇要加强领导。"})
    void fifteenDigitsThatNothingNamesAreADoubt(String text) {
        assertThat(scanner.scan(text.formatted(OLD), TODAY))
                .extracting(PersonalData::verdict)
                .containsExactly(Verdict.DOUBT);
    }

    @Test
    void anUnnamedNumberOfARecentDayIsACaseNumber() {
        String number = SyntheticNumbers.withCheck("36070220230615001");
        assertThat(scanner.scan("办件 " + number, TODAY)).isEmpty();
        assertThat(scanner.scan("张小宝，身份证号：" + number, TODAY)).hasSize(1);
    }

    @Test
    void anExampleIsADoubt() {
        assertThat(scanner.scan("身份证号填写示例：" + ID, TODAY))
                .extracting(PersonalData::verdict)
                .containsExactly(Verdict.DOUBT);
    }

    @Test
    void overAHundredThousandNumbersFitAMask() {
        String mask = Mask.citizenId(ID);
        char shown = mask.charAt(16);
        int candidates = 0;
        for (LocalDate birth = LocalDate.of(1924, 1, 1); birth.isBefore(TODAY); birth = birth.plusDays(1)) {
            String head = mask.substring(0, 6) + birth.toString().replace("-", "");
            for (int hidden = 0; hidden < 100; hidden++) {
                String id = SyntheticNumbers.withCheck(head + hidden / 10 + hidden % 10 + shown);
                candidates += id.endsWith(mask.substring(17)) ? 1 : 0;
            }
        }
        assertThat(candidates).isGreaterThan(100_000);
        int daysOfACentury = 36_524;
        assertThat(Mask.citizenId(OLD)).isEqualTo("362133*******23");
        assertThat(daysOfACentury * 10)
                .as("dates, and the one hidden digit of the sequence")
                .isGreaterThan(100_000);
    }

    /** 114403 is a county of Beijing by the one rule, a state office in Guangdong by the other. */
    private static String creditCodeThatIsAlsoAnId() {
        for (int sequence = 1; sequence < 1000; sequence++) {
            String id = SyntheticNumbers.withCheck("114403" + "19850312" + String.format("%03d", sequence));
            if (CreditCode.isValid(id)) {
                return id;
            }
        }
        throw new AssertionError("one in thirty should be both");
    }

    private static String grouped(String id, String separator) {
        return id.substring(0, 6) + separator + id.substring(6, 14) + separator + id.substring(14);
    }

    static String fullWidth(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
