package org.govmonitor.privacy.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.VisibleText;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.mask.Mask;
import org.govmonitor.privacy.text.Candidates;
import org.govmonitor.privacy.text.Stretch;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataScannerTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 8);
    private static final String ID = SyntheticNumbers.withCheck("36072119850312123");
    private static final String OLD = "362133520312123";

    private final PersonalDataScanner scanner = new PersonalDataScanner(KeyedHash.ephemeral());

    @Test
    void aHitNamesItsRowOrItsParagraph() {
        assertThat(page("<h1>公示</h1><p>张三，身份证号：" + ID + "</p><table><tr><th>姓名<th>手机<tr><td>李四<td>13812345678</table>"))
                .extracting(PersonalData::kind, PersonalData::masked, PersonalData::where)
                .containsExactly(
                        tuple(PersonalDataKind.CITIZEN_ID, Mask.citizenId(ID), "第2段"),
                        tuple(PersonalDataKind.MOBILE, "138******78", "表1 第2行"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>张三，身份证号：<span>%1$s</span><font>%2$s</font><b>%3$s</b></p>",
                "<p>张三，身份证号：%1$s<wbr>%2$s<wbr>%3$s</p>",
                "<p>张三，身份证号：%1$s&nbsp;%2$s&nbsp;%3$s</p>",
                "<p>张三，身份证号：%1$s&#8203;%2$s&#x200b;%3$s</p>",
                "<p>张三，身份证号：\n%1$s\n%2$s\n%3$s</p>",
            })
    void tagsAndEntitiesInsideANumberDoNotHideIt(String html) {
        String written = html.formatted(ID.substring(0, 6), ID.substring(6, 14), ID.substring(14));
        assertThat(page(written)).extracting(PersonalData::masked).containsExactly(Mask.citizenId(ID));
    }

    @Test
    void namesAndHeadsOfTheRowCountForFifteenDigits() {
        String table = "<table><tr><th>序号<th>姓名<th>%s<th>地址<tr><td>1<td>张三<td>" + OLD + "<td>某镇</table>";
        assertThat(page(table.formatted("证件/联系方式")))
                .extracting(PersonalData::verdict)
                .containsExactly(Verdict.LEAK);
        assertThat(page(table.formatted("备注")))
                .extracting(PersonalData::verdict)
                .containsExactly(Verdict.DOUBT);
        assertThat(page(table.formatted("账号")))
                .extracting(PersonalData::kind)
                .containsExactly(PersonalDataKind.BANK_ACCOUNT);
    }

    @Test
    void theColumnsOfATableTellWhoseAMobileNumberIs() {
        assertThat(verdict("姓名", "联系电话", "地址", "张三")).containsExactly(Verdict.LEAK);
        assertThat(verdict("户主", "联系电话", "补贴金额", "张*")).containsExactly(Verdict.LEAK);
        assertThat(verdict("姓名", "手机", "职务", "张三")).containsExactly(Verdict.CONTACT);
        assertThat(verdict("机构名称", "联系电话", "地址", "某某卫生院")).containsExactly(Verdict.CONTACT);
        assertThat(verdict("科目", "决算数", "备注", "城建")).isEmpty();
        assertThat(verdict("项目", "数值", "备注", "产值")).isEmpty();
    }

    @Test
    void theLabelOfAFormStandsInTheCellToTheLeft() {
        assertThat(page("<table><tr><td>采购单位联系方式<td>13812345678<tr><td>采购编号<td>13912345678</table>"))
                .extracting(PersonalData::masked, PersonalData::verdict)
                .containsExactly(tuple("138******78", Verdict.CONTACT));
    }

    @Test
    void whatIsNotSeenIsNotScanned() {
        assertThat(page("<p style='display:none'>" + ID + "</p><a href='tel:13812345678' title='" + ID + "'>电话</a><!--"
                        + ID + "--><script>var id='" + ID + "'</script><input type=hidden value=13812345678>"))
                .isEmpty();
    }

    @Test
    void filingNumbersOfAFooterAreNone() {
        assertThat(page("<div>主办：某某县人民政府 网站标识码：3607260001 <img src=a.png>赣公网安备 36072602000136号 赣ICP备12345678号-1"
                        + " 电话：0797-8391111</div>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                " ",
                "\u200B",
                "-",
                "1 ",
                "1-",
                "1\u200B",
                "1x",
                "+86",
                "(",
                "138 1234 ",
                "a/1",
                "13812345678=",
                "1   "
            })
    void hostileTextIsReadToItsEnd(String piece) {
        String text = piece.repeat(300_000 / piece.length()) + " 张三，身份证号：" + ID + "。";
        assertThat(scanner.scan(text, TODAY)).extracting(PersonalData::masked).containsExactly(Mask.citizenId(ID));
    }

    @Test
    void theClearValueIsInNoWordOfTheAnswer() {
        String mobile = "13812345678";
        List<PersonalData> hits = scanner.scan("张三，身份证号：" + ID + "，电话：" + mobile, TODAY);
        assertThat(hits).hasSize(2);
        assertThat(hits.toString()).doesNotContain(ID, mobile, ID.substring(6, 14), "张三");
        assertThat(Candidates.in(Stretch.of(ID, 0, ID.length())).toString()).doesNotContain(ID);
    }

    private List<Verdict> verdict(String first, String second, String third, String name) {
        String head = "<tr><th>序号<th>%s<th>%s<th>%s".formatted(first, second, third);
        return page("<table>" + head + "<tr><td>1<td>" + name + "<td>13812345678<td>某</table>").stream()
                .map(PersonalData::verdict)
                .toList();
    }

    private List<PersonalData> page(String html) {
        HttpUrl url = HttpUrl.get("https://www.example.gov.cn/");
        return scanner.scan(VisibleText.of(new Page(url, StandardCharsets.UTF_8, Jsoup.parse(html))), TODAY);
    }
}
