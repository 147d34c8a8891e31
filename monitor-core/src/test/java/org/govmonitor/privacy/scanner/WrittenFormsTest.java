package org.govmonitor.privacy.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.VisibleText;
import org.govmonitor.privacy.Exposure;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of personal data in the forms in which it is written, and what only looks like it. */
class WrittenFormsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final int ROUNDS = 60;

    private final PersonalDataScanner scanner = new PersonalDataScanner(KeyedHash.ephemeral());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "银行卡号：%s",
                "开户行：农业银行石桥支行，卡号：%s",
                "12、张三，%s，500元",
                "张三\t%s\t500",
                "一卡通账号%s",
                "户名：张三 账号：%s",
                "社保卡银行账号：%s（李四）"
            })
    void aCardIsFoundTogetherAndInFours(String text) {
        SyntheticNumbers numbers = new SyntheticNumbers(31);
        for (int i = 0; i < ROUNDS; i++) {
            String card = numbers.card();
            String written = i % 3 == 0 ? card : inFours(card, i % 3 == 1 ? " " : "-");
            assertThat(scanner.scan(text.formatted(written), TODAY))
                    .as(text.formatted(written))
                    .extracting(PersonalData::kind, PersonalData::masked, PersonalData::verdict)
                    .containsExactly(tuple(
                            PersonalDataKind.BANK_CARD,
                            card.substring(0, 6) + "***********" + card.substring(17),
                            Verdict.LEAK));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会员卡号：%s",
                "对公账户：%s",
                "石桥县财政局财政专户，账号：%s",
                "订单号：%s",
                "电子监管号：%s",
                "1%s",
                "%s000",
                "https://www.example.gov.cn/a?id=%s",
                "保证金账户：石桥县公共资源交易中心，账号%s"
            })
    void publicAccountsAndOtherNumbersAreNone(String text) {
        SyntheticNumbers numbers = new SyntheticNumbers(32);
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(scanner.scan(text.formatted(numbers.card()), TODAY))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void aCardInAColumnOfManyKindsIsFoundBesideTheName() {
        String card = new SyntheticNumbers(35).card();
        assertThat(page("<table><tr><th>姓名<th>证件/联系方式<tr><td>张三<td>" + card + "</table>"))
                .extracting(PersonalData::kind, PersonalData::verdict)
                .containsExactly(tuple(PersonalDataKind.BANK_CARD, Verdict.LEAK));
    }

    @Test
    void aPassbookNeedsNoCheckDigitAndIsKnownByItsHead() {
        assertThat(page("<table><tr><th>户主<th>一卡通账号<th>补贴金额<tr><td>张三<td>10360011234567<td>500</table>"))
                .extracting(PersonalData::kind, PersonalData::masked, PersonalData::verdict)
                .containsExactly(tuple(PersonalDataKind.BANK_ACCOUNT, "************67", Verdict.LEAK));
        assertThat(scanner.scan("开户行：农商银行城关支行，账号：1510393855360351254", TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"残疾人证号：%s42, LEAK", "学籍号：G%s, LEAK", "特种作业操作证号 T%s, LEAK", "永久居留身份证：%s, LEAK"})
    void aNumberInsideACertificateIsAnId(String text, Verdict verdict) {
        SyntheticNumbers numbers = new SyntheticNumbers(33);
        for (int i = 0; i < ROUNDS; i++) {
            String id = numbers.id();
            assertThat(scanner.scan(text.formatted(id), TODAY))
                    .as(text.formatted(id))
                    .extracting(PersonalData::kind, PersonalData::verdict, PersonalData::key)
                    .containsExactly(tuple(
                            PersonalDataKind.CITIZEN_ID,
                            verdict,
                            scanner.scan("身份证号" + id, TODAY).get(0).key()));
        }
    }

    @Test
    void aNumberThatASheetHasCutIsADoubtOfItsOwn() {
        String header = "<table><tr><th>姓名<th>%s<tr><td>张三<td>%s</table>";
        assertThat(page(header.formatted("身份证号", "3.60726E+17")))
                .extracting(PersonalData::kind, PersonalData::masked, PersonalData::verdict)
                .containsExactly(tuple(PersonalDataKind.CITIZEN_ID_CUT, "360726************", Verdict.DOUBT));
        assertThat(page(header.formatted("身份证号", "360726198503121000")))
                .extracting(PersonalData::kind)
                .containsExactly(PersonalDataKind.CITIZEN_ID_CUT);
        assertThat(page(header.formatted("产值", "3.60726E+17"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "护照号：E12345678, PASSPORT, E*******8",
        "护照号码 EA1234567, PASSPORT, EA******7",
        "张三 证件号码：G12345678, PASSPORT, G*******8",
        "港澳通行证号码：C12345678, TRAVEL_PERMIT, C*******8",
        "回乡证：H1234567801, TRAVEL_PERMIT, H*********1",
        "台胞证号12345678, TRAVEL_PERMIT, *******8"
    })
    void travelPapersAreKnownByTheirLabels(String text, PersonalDataKind kind, String masked) {
        assertThat(scanner.scan(text, TODAY))
                .extracting(PersonalData::kind, PersonalData::masked)
                .containsExactly(tuple(kind, masked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"型号E12345678", "E12345678", "设备编号：G12345678", "2024年台胞证办理指南20240108", "合同号H12345678"})
    void withoutALabelTheyAreNone(String text) {
        assertThat(scanner.scan(text, TODAY)).isEmpty();
    }

    @Test
    void aHomeDownToTheDoorBesideANameIsALeak() {
        assertThat(scanner.scan("张三，住石桥县建设路12号3栋402室。", TODAY))
                .extracting(PersonalData::kind, PersonalData::masked, PersonalData::verdict)
                .containsExactly(tuple(PersonalDataKind.HOME_ADDRESS, "石桥县****", Verdict.LEAK));
        assertThat(page("<table><tr><th>姓名<th>家庭住址<tr><td>李四<td>黄竹镇坪上村8号</table>"))
                .extracting(PersonalData::kind)
                .containsExactly(PersonalDataKind.HOME_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"张三，住石桥县黄竹镇。", "单位地址：石桥县建设路12号", "石桥县财政局，地址：城东大道2号", "根据石府发〔2024〕5号文件，张三同志任职", "家庭住址：石桥县建设路12号"})
    void aTownshipOrTheSeatOfABodyOrAHomeOfNobodyIsNone(String text) {
        assertThat(scanner.scan(text, TODAY)).isEmpty();
    }

    @Test
    void aPlateBesideANameIsADoubtAndAloneNone() {
        assertThat(scanner.scan("车主：张三，车牌号赣B12345", TODAY))
                .extracting(PersonalData::kind, PersonalData::masked, PersonalData::verdict)
                .containsExactly(tuple(PersonalDataKind.NUMBER_PLATE, "赣B*****", Verdict.DOUBT));
        assertThat(scanner.scan("报废车辆：赣B12345、赣BD12345", TODAY)).isEmpty();
    }

    @Test
    void aMaskFromWhichTheNumberCanBeToldIsReportedWithItsCount() {
        List<PersonalData> hits = scanner.scan("张三，身份证号：3607261985****1235，公示五天。", TODAY);
        assertThat(hits)
                .extracting(
                        PersonalData::kind,
                        PersonalData::masked,
                        hit -> hit.basis().remaining())
                .containsExactly(tuple(PersonalDataKind.MASK_TOO_WEAK, "360726**********35", 33));
        assertThat(hits.toString()).doesNotContain("1985").doesNotContain("1235");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三，身份证号：360726********1235",
                "张三，身份证号：3***************35",
                "张三，电话：138****1234",
                "138\u25CF\u25CF\u25CF\u25CF1234",
                "银行卡号：622203********2164",
                "设备编号：1381234*678",
                "尺寸12345678*1200"
            })
    void aMaskThatProtectsIsNone(String text) {
        assertThat(scanner.scan(text, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3607261985\u00D7\u00D7\u00D7\u00D71235",
                "3607261985XXXX1235",
                "3607261985 **** 1235",
                "３６０７２６１９８５＊＊＊＊１２３５"
            })
    void everyMaskSymbolHides(String masked) {
        assertThat(scanner.scan("身份证号：" + masked, TODAY))
                .extracting(PersonalData::kind, hit -> hit.basis().remaining())
                .containsExactly(tuple(PersonalDataKind.MASK_TOO_WEAK, 33));
    }

    /** Synthetic, with the check digit computed. */
    @ParameterizedTest
    @CsvSource({"360726201206041233, GRAVE", "360726201006021238, HIGH"})
    void theIdOfAChildUnderFourteenIsGraveByItself(String id, Exposure exposure) {
        assertThat(exposure("身份证号：" + id)).isEqualTo(exposure);
    }

    @Test
    void aNameOrAHardshipBesideAnIdMakesItGrave() {
        String id = new SyntheticNumbers(34).id();
        assertThat(exposure("张三，身份证号：" + id)).isEqualTo(Exposure.GRAVE);
        assertThat(exposure("低保对象身份证号：" + id)).isEqualTo(Exposure.GRAVE);
        assertThat(exposure("身份证号：" + id)).isEqualTo(Exposure.HIGH);
        assertThat(exposure("值班电话：13812345678")).isEqualTo(Exposure.LOW);
        assertThat(exposure("我的电话13812345678")).isEqualTo(Exposure.HIGH);
    }

    @Test
    void aWritersLandlineOrQqIsHisOwn() {
        assertThat(scanner.scan("我是本县居民，我的QQ号：123456789", TODAY))
                .extracting(PersonalData::kind)
                .containsExactly(PersonalDataKind.OWN_CONTACT);
        assertThat(scanner.scan("QQ群：123456789", TODAY)).isEmpty();
        assertThat(scanner.scan("联系电话：0797-8391111", TODAY)).isEmpty();
    }

    private Exposure exposure(String text) {
        return scanner.scan(text, TODAY).get(0).basis().exposure();
    }

    private List<PersonalData> page(String html) {
        HttpUrl url = HttpUrl.get("https://www.example.gov.cn/");
        return scanner.scan(VisibleText.of(new Page(url, StandardCharsets.UTF_8, Jsoup.parse(html))), TODAY);
    }

    private static String inFours(String digits, String separator) {
        return String.join(separator, digits.split("(?<=\\G.{4})"));
    }
}
