package org.govmonitor.registry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.registry.AccountMarks;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryFileTest {
    private static final Path SHIPPED = Path.of("../config/sites.yaml");

    private static final String GOOD = """
            units:
              - {name: 甲县政府办, contact: {name: 办公室, phone: 0797-0000000, mail: office@jia.example}}
              - {name: 乙局}
            sites:
              - name: 甲县人民政府网
                url: https://www.jia.example/home/
                unit: 甲县政府办
                idCode: 3607000001
                columns:
                  - {name: 政务动态, url: /c1/list.shtml, kind: NEWS, within: 14d}
                  - {name: 通知公告, url: "c2/list.shtml?a=1&b=2", within: 6m}
                  - {name: 规划计划, url: "http://plan.jia.example/", within: 1y}
              - {name: 乙局网站, url: "http://yi.example/", unit: 乙局, idCode: bm12345678}
            accounts:
              - {name: 甲县发布, platform: WECHAT, unit: 甲县政府办, sources: [{kind: FEED, url: "https://feeds.example/a.xml"}, {kind: SELF_REPORT}]}
            """;

    @TempDir
    Path folder;

    @Test
    void theShippedRegistryIsGanzhouWithItsEighteenCountiesInCustomaryOrder() throws IOException {
        Registry registry = accepted(RegistryFile.read(SHIPPED));

        assertThat(registry.sites()).hasSize(19);
        assertThat(registry.sites())
                .extracting(site -> site.name().substring(0, 2))
                .containsExactly(
                        "赣州", "章贡", "南康", "赣县", "大余", "信丰", "上犹", "崇义", "安远", "龙南", "全南", "定南", "兴国", "宁都", "瑞金", "于都",
                        "寻乌", "会昌", "石城");
        assertThat(registry.accounts()).extracting(MediaAccount::name).containsExactly("全南政务", "赣州卫生健康");
    }

    @Test
    void columnAddressesAreResolvedAgainstTheirSite() throws IOException {
        List<SiteColumn> columns = accepted(yaml(GOOD)).sites().get(0).columns();

        assertThat(columns)
                .extracting(column -> column.url().toString())
                .containsExactly(
                        "https://www.jia.example/c1/list.shtml",
                        "https://www.jia.example/home/c2/list.shtml?a=1&b=2",
                        "http://plan.jia.example/");
        assertThat(columns)
                .extracting(SiteColumn::within)
                .containsExactly(Period.ofDays(14), Period.ofMonths(6), Period.ofYears(1));
        assertThat(columns).extracting(SiteColumn::kind).containsExactly(ColumnKind.NEWS, null, null);
    }

    @Test
    void anUnquotedCodeIsTakenAsItIsWritten() throws IOException {
        assertThat(accepted(yaml(GOOD)).sites()).extracting(Site::idCode).containsExactly("3607000001", "bm12345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry.yaml", "registry.yml", "registry.xlsx"})
    void whatIsWrittenReadsBackEqual(String name) throws IOException {
        for (Registry registry : List.of(accepted(yaml(GOOD)), accepted(RegistryFile.read(SHIPPED)))) {
            Path file = folder.resolve(name);
            RegistryFile.write(registry, file);

            assertThat(accepted(RegistryFile.read(file))).isEqualTo(registry);
        }
    }

    @Test
    void addressesThatRelativeFormWouldChangeAreWrittenWhole() throws IOException {
        HttpUrl home = HttpUrl.get("https://www.jia.example/");
        HttpUrl doubled = HttpUrl.get("https://www.jia.example//c1/list.shtml");

        assertThat(home.resolve(YamlRegistryWriter.relative(home, doubled))).isEqualTo(doubled);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            within: 14d}            | within: 14 days}       | 10 | 更新期限 within“14 days”有误
            within: 14d}            | within: 0d}            | 10 | 更新期限 within“0d”有误
            kind: NEWS              | kind: 动态             | 10 | kind 不能是“动态”
            url: /c1/list.shtml     | url: javascript:go()   | 10 | “javascript:go()”不是网址
            url: /c1/list.shtml     | url: ftp://x.example/  | 10 | “ftp://x.example/”不是网址
            url: /c1/list.shtml     | link: /c1/list.shtml   | 10 | 不认识的项“link”
            url: /c1/list.shtml     | url: http://plan.jia.example/ | 12 | 本网站相同网址的栏目已写在 sites.yaml 第 10 行
            url: "http://yi.example/" | url: www.yi.example  | 13 | “www.yi.example”不是网址
            url: "http://yi.example/" | url: "https://a:b@yi.example/" | 13 | 用户名或密码
            url: "http://yi.example/" | url: "https://www.jia.example/home/" | 13 | 相同网址的网站已写在
            name: 乙局网站          | name: 甲县人民政府网   | 13 | 同名网站已写在
            name: 乙局网站,         |                        | 13 | 缺少“name”
            unit: 乙局,             | unit: 丙局,            | 13 | 没有名为“丙局”的单位
            idCode: bm12345678      | idCode: "360700000012" | 13 | idCode 应为十位
            idCode: bm12345678      | idCode: [1]            | 13 | “idCode”应是一段文字
            - {name: 乙局}          | - {name: 甲县政府办}   | 3  | 同名单位已写在 sites.yaml 第 2 行
            platform: WECHAT        | platform: QQ           | 15 | platform 不能是“QQ”
            kind: SELF_REPORT       | kind: self             | 15 | kind 不能是“self”，可用的有：FEED、WECHAT_API
            kind: SELF_REPORT       | kind: WEIBO            | 15 | 来源类型 WEIBO 只用于平台 WEIBO
            kind: SELF_REPORT       | kind: WECHAT_API       | 15 | 来源类型 WECHAT_API 缺少“appid”
            kind: SELF_REPORT       | kind: WECHAT_API, appid: wx12 | 15 | appid“wx12”有误
            kind: SELF_REPORT       | kind: WECHAT_PUSH      | 15 | 来源类型 WECHAT_PUSH 缺少“originalId”
            kind: SELF_REPORT       | kind: WECHAT_PUSH, originalId: abc | 15 | 原始 ID originalId“abc”有误
            kind: SELF_REPORT       | kind: SELF_REPORT, uid: "1" | 15 | 来源类型 SELF_REPORT 没有“uid”这一项
            kind: SELF_REPORT       | kind: FEED             | 15 | 来源类型 FEED 缺少“url”
            kind: SELF_REPORT       | kind: SELF_REPORT, secret: abc | 15 | 不认识的项“secret”
            feeds.example/a.xml     | feeds.example/feeds/all.json | 15 | 汇集全部账号
            {kind: SELF_REPORT}     | {kind: FEED, url: "https://feeds.example/a.xml"} | 15 | 同一账号的相同来源写了两次
            unit: 甲县政府办, sources | unit: 甲县政府办, biz: "?", sources | 15 | biz“?”有误
            unit: 甲县政府办, sources | unit: 甲县政府办, originalId: hg_1, sources | 15 | 原始 ID originalId“hg_1”有误
            accounts:               | account:               | 14 | 不认识的项“account”，可用的有：units、sites、accounts
            """)
    void whatIsWrongIsNamedWithItsLine(String good, String bad, int line, String reason) throws IOException {
        String text = GOOD.replace(good, bad == null ? "" : bad);
        assertThat(text).isNotEqualTo(GOOD);

        assertThat(faults(yaml(text))).anySatisfy(fault -> {
            assertThat(fault.place()).isEqualTo("sites.yaml 第 " + line + " 行");
            assertThat(fault.reason()).contains(reason);
        });
    }

    private static final String ACCOUNTS = """
            units: [{name: 甲局}]
            accounts:
              - name: 甲局发布
                platform: WECHAT
                unit: 甲局
                nickname: 甲局
                biz: MzA4MTIzNDU2Nw==
                originalId: gh_3fdab1234567
                sources:
                  - {kind: FEED, url: "https://feeds.example/feeds/MP_WXS_1.json", status: "https://feeds.example/feeds"}
                  - {kind: WECHAT_API, appid: wx0123456789abcdef}
                  - {kind: WECHAT_PUSH}
                  - {kind: SITE_LINKS}
                  - {kind: SELF_REPORT}
                  - {kind: MANUAL}
              - {name: 甲局, platform: WEIBO, unit: 甲局, sources: [{kind: WEIBO, url: "https://weibo.com/u/1234567890"}]}
              - {name: 乙局, platform: WEIBO, unit: 甲局, sources: [{kind: WEIBO, uid: "2234567890"}]}
            """;

    @Test
    void eachKindOfSourceHasWhatItNeeds() throws IOException {
        Registry registry = accepted(yaml(ACCOUNTS));

        MediaAccount weChat = registry.accounts().get(0);
        assertThat(weChat.marks()).isEqualTo(new AccountMarks("甲局", "MzA4MTIzNDU2Nw==", "gh_3fdab1234567"));
        assertThat(weChat.sources())
                .containsExactly(
                        AccountSource.feed(
                                HttpUrl.get("https://feeds.example/feeds/MP_WXS_1.json"),
                                HttpUrl.get("https://feeds.example/feeds")),
                        AccountSource.weChatApi("wx0123456789abcdef"),
                        AccountSource.weChatPush("gh_3fdab1234567"),
                        AccountSource.plain(SourceKind.SITE_LINKS),
                        AccountSource.plain(SourceKind.SELF_REPORT),
                        AccountSource.plain(SourceKind.MANUAL));
        assertThat(registry.accounts().get(1).sources()).containsExactly(AccountSource.weibo("1234567890"));
        assertThat(registry.accounts().get(1).marks()).isEqualTo(AccountMarks.named("甲局"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry.yaml", "registry.xlsx"})
    void accountsAndSourcesAreWrittenAsTheyAreRead(String name) throws IOException {
        Registry registry = accepted(yaml(ACCOUNTS));
        Path file = folder.resolve(name);

        RegistryFile.write(registry, file);

        assertThat(accepted(RegistryFile.read(file))).isEqualTo(registry);
    }

    @Test
    void everyFaultIsToldAtOnceAndNothingIsTaken() throws IOException {
        String text = GOOD.replace("kind: NEWS", "kind: X")
                .replace("within: 6m", "within: x")
                .replace("unit: 乙局,", "unit: 丙局,")
                .replace("https://www.jia.example/home/", "nowhere");

        assertThat(faults(yaml(text))).hasSize(4);
    }

    @Test
    void aWrongCodeIsNotRepeatedInTheMessageForItMayBeACitizensNumber() throws IOException {
        String text = GOOD.replace("idCode: 3607000001", "idCode: 360721199003078888");

        assertThat(faults(yaml(text)))
                .allSatisfy(fault -> assertThat(fault.reason()).doesNotContain("19900307"));
    }

    @Test
    void aFileSavedByAnOlderEditorIsToldToBeSavedAsUtf8() throws IOException {
        InputStream gbk = new ByteArrayInputStream(GOOD.getBytes(Charset.forName("GBK")));

        assertThat(faults(RegistryFile.read("sites.yaml", gbk)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("UTF-8"));
    }

    @Test
    void aByteOrderMarkIsReadOver() throws IOException {
        assertThat(accepted(yaml("\uFEFF" + GOOD)).sites()).hasSize(2);
    }

    @Test
    void anUnknownFormIsRefused() throws IOException {
        assertThat(faults(RegistryFile.read("sites.json", new ByteArrayInputStream(new byte[] {'{', '}'}))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("既不是 .yaml 也不是 .xlsx"));
    }

    private static RegistryReading yaml(String text) throws IOException {
        return RegistryFile.read("sites.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Registry accepted(RegistryReading reading) {
        assertThat(reading).isInstanceOf(RegistryReading.Accepted.class);
        return ((RegistryReading.Accepted) reading).registry();
    }

    private static List<Fault> faults(RegistryReading reading) {
        assertThat(reading).isInstanceOf(RegistryReading.Refused.class);
        return ((RegistryReading.Refused) reading).faults();
    }
}
