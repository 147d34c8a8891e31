package org.govmonitor.privacy.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.govmonitor.page.VisibleText;
import org.govmonitor.page.VisibleText.Cell;
import org.govmonitor.page.VisibleText.Line;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.mask.Mask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 8);

    private final PersonalDataScanner scanner = new PersonalDataScanner(KeyedHash.ephemeral());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%1$s%2$s%3$s",
                "%1$s %2$s %3$s",
                "%1$s-%2$s-%3$s",
                "+86%1$s%2$s%3$s",
                "+86 %1$s%2$s%3$s",
                "+86-%1$s-%2$s-%3$s",
                "0086%1$s%2$s%3$s",
                "(+86)%1$s%2$s%3$s",
                "86-%1$s%2$s%3$s",
                "%1$s\u00A0%2$s\u00A0%3$s",
                "%1$s\u200B%2$s\u200B%3$s"
            })
    void everyNumberIsFoundInEveryForm(String form) {
        SyntheticNumbers numbers = new SyntheticNumbers(21);
        for (int i = 0; i < 100; i++) {
            String mobile = numbers.mobile();
            String written = form.formatted(mobile.substring(0, 3), mobile.substring(3, 7), mobile.substring(7));
            String text = numbers.pick(List.of("张三，联系电话：%s，住某镇。", "李四 %s", "王五（%s）"))
                    .formatted(i % 2 == 0 ? written : CitizenIdTest.fullWidth(mobile));
            assertThat(scanner.scan(text, TODAY)).as(text).singleElement().satisfies(hit -> {
                assertThat(hit.verdict()).isEqualTo(Verdict.LEAK);
                assertThat(hit.masked()).isEqualTo(mobile.substring(0, 3) + "******" + mobile.substring(9));
                assertThat(hit.key())
                        .isEqualTo(scanner.scan("电话：" + mobile, TODAY).get(0).key());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "韩样，银行卡号：6222 0368 1365 3552 164，住样例乡。",
                "6222 0368 1365 3552 164",
                "银行卡号：6217 1380 1380 1380 138"
            })
    void theEndOfABankCardWrittenInFoursIsNone(String text) {
        assertThat(scanner.scan(text, TODAY)).extracting(PersonalData::kind).doesNotContain(PersonalDataKind.MOBILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三，电话：%s1",
                "1%s",
                "A%s",
                "%sB",
                "%s.25",
                "1.%s",
                "%s元",
                "%s.00元",
                "总投资%s元",
                "编号：%s",
                "批次%s",
                "QQ：%s",
                "合同编号%s",
                "订单号：%s",
                "面积%s平方米",
                "第%s号",
                "/upload/%s.jpg",
                "<img src=\"/i?t=%s\" alt=\"\">",
                "https://e.gov.cn/%s",
                "v2.%s",
                "%s_1",
                "2024-%s",
                "%s*",
                "%s@163.com"
            })
    void inAnythingElseItIsNone(String text) {
        SyntheticNumbers numbers = new SyntheticNumbers(22);
        for (int i = 0; i < 100; i++) {
            assertThat(scanner.scan(text.formatted(numbers.mobile()), TODAY))
                    .as(text)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12812345678",
                "14012345678",
                "14812345678",
                "15412345678",
                "17412345678",
                "17912345678",
                "16012345678",
                "19412345678",
                "0797-8391111",
                "(0797)8391111",
                "12345",
                "400-700-1234",
                "4007001234",
                "1064912345678",
                "1704067200000",
                "138****5678",
                "13812345"
            })
    void segmentsOfMachinesAndOtherTelephonesAreNone(String number) {
        assertThat(scanner.scan("张三，联系电话：" + number, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "张三，联系电话：13812345678，住某镇。            | LEAK",
                "张三　13812345678                               | LEAK",
                "电话（手机）13812345678（张三）                 | LEAK",
                "我的电话是13812345678，请尽快回复。             | LEAK",
                "举报人张三，电话13812345678                     | LEAK",
                "手机：13812345678                               | DOUBT",
                "13812345678                                     | DOUBT",
                "张三，联系电话：14712345678，住某镇。            | DOUBT",
                "某某公司法定代表人张三13812345678               | DOUBT",
                "值班电话：13812345678                           | CONTACT",
                "值班电话：0797-8391111、13812345678             | CONTACT",
                "招标代理联系人：张三，电话：13812345678          | CONTACT",
                "联系人：张三；联系电话：13812345678             | CONTACT",
                "请携带本人身份证报名，联系人：张三，电话13812345678 | CONTACT",
                "咨询请拨13812345678                             | CONTACT",
                "联系电话13812345678，0797-8391111               | CONTACT",
                "记者 张三 13812345678                           | CONTACT",
            })
    void wordsAroundTellWhoseItIs(String text, Verdict verdict) {
        assertThat(scanner.scan(text.strip(), TODAY))
                .extracting(PersonalData::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"受灾群众甘小明", "困难户张三丰", "学生家长刘小红", "死者李大山", "救助对象王小花"})
    void aNameBehindWhatAPersonIsMakesItHis(String person) {
        assertThat(scanner.scan(person + "，联系电话：13812345678", TODAY))
                .extracting(PersonalData::verdict)
                .containsExactly(Verdict.LEAK);
    }

    @Test
    void inAFormTheLinesAboveTellWhoseItIs() {
        assertThat(scanner.scan("采购人信息\n名称：某某局\n联系方式：13812345678", TODAY))
                .extracting(PersonalData::verdict)
                .containsExactly(Verdict.CONTACT);
    }

    @Test
    void aSatelliteNumberIsADoubtWhereItIsCalledATelephoneAndElseNone() {
        assertThat(scanner.scan("张三，联系电话：13491234567", TODAY))
                .extracting(PersonalData::verdict)
                .containsExactly(Verdict.DOUBT);
        assertThat(scanner.scan("值班电话：13491234567", TODAY))
                .extracting(PersonalData::verdict)
                .containsExactly(Verdict.CONTACT);
        assertThat(scanner.scan("张三，编号13491234567", TODAY)).isEmpty();
        assertThat(scanner.scan("张三 13491234567", TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"值班电话, CONTACT", "监督电话, CONTACT", "本人电话, LEAK", "家长联系方式, LEAK"})
    void aColumnOfTelephonesIsKnownByItsHeadWhoeverTheyAre(String head, Verdict verdict) {
        VisibleText table = new VisibleText(
                List.of(new Line("东山村", new Cell(1, 2, 1, "镇村")), new Line("13812345678", new Cell(1, 2, 2, head))));
        assertThat(scanner.scan(table, TODAY)).extracting(PersonalData::verdict).containsExactly(verdict);
    }

    @Test
    void inAFooterItIsTheOffices() {
        assertThat(scanner.scan("正文\n电话：13812345678\n赣公网安备 36070202000012号 赣ICP备12345678号-1", TODAY))
                .extracting(PersonalData::verdict)
                .containsExactly(Verdict.CONTACT);
    }

    @Test
    void aMillionNumbersFitAMask() {
        assertThat(Mask.mobile("13812345634"))
                .isEqualTo("138******34")
                .matches(mask -> Math.pow(10, mask.chars().filter(c -> c == '*').count()) > 100_000);
    }
}
