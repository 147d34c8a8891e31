package org.govmonitor.app.console.registry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import okhttp3.HttpUrl;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.export.ListText;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.govmonitor.registry.file.RegistryFile;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The registry's pages over their own port. Names that a test needs for itself it takes for itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryPagesTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String FORMULA = "=cmd|' /C calc'!A0";

    private ConfigurableApplicationContext office;
    private SignedInBrowser admin;
    private SignedInBrowser own;

    @BeforeAll
    void open(@TempDir Path data) {
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + data,
                        "--spring.jpa.properties.hibernate.generate_statistics=true",
                        "--server.port=0");
        admin = SignedInBrowser.as(office, Role.ADMIN);
        register("甲县", 2);
        register("乙县", 2);
        own = SignedInBrowser.ofUnit(office, "甲县");
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void anAdministratorAddsASiteAndSeesBesideEachFieldWhatIsWrong() {
        Document refused = admin.submit("/sites", "name", "新网站", "url", "不是网址", "unit", "甲县", "idCode", "");

        assertThat(refused.select(".fault")).hasSize(1);
        assertThat(refused.select("input[name=name]").attr("value")).isEqualTo("新网站");
        assertThat(refused.select("#field-url").attr("aria-describedby")).contains("field-url-fault");

        Document added =
                admin.submit("/sites", "name", "新网站", "url", "https://new.example/", "unit", "甲县", "idCode", "");
        assertThat(added.select("#notice .done")).hasSize(1);
        assertThat(added.select("h1").text()).isEqualTo("新网站");
    }

    @Test
    void theSecondOfTwoBrowsersIsToldAndKeepsWhatHeTyped() {
        long id = site("甲县网站0");
        SignedInBrowser other = SignedInBrowser.as(office, Role.ADMIN);
        String version = version("/sites/" + id + "/edit");
        String url = site(id).select("#field-url").attr("value");
        admin.submit(
                "/sites/" + id + "/edit",
                "version",
                version,
                "name",
                "甲县网站0",
                "url",
                url,
                "unit",
                "甲县",
                "idCode",
                "1234567890");

        Document second = other.submit(
                "/sites/" + id + "/edit", "version", version, "name", "我写的名称", "url", url, "unit", "甲县", "idCode", "");

        assertThat(second.select("#form-fault").text()).contains(admin.member().name(), "1234567890");
        assertThat(second.select("#field-name").attr("value")).isEqualTo("我写的名称");
        assertThat(site(id).select("#field-name").attr("value")).isEqualTo("甲县网站0");
    }

    @Test
    void whatIsPausedIsShownAsPausedWithItsReasonAndByWhom() {
        long id = site("乙县网站1");
        String place = "/registry/site/" + id + "/pause";

        Document without = admin.submit(place, "version", version(place), "reason", " ");
        assertThat(without.select("[role=alert]").text()).contains("理由");

        Document paused = admin.submit(place, "version", version(place), "reason", "正在改版");
        assertThat(paused.select(".halt").text())
                .contains("已暂停", "正在改版", admin.member().name());
        assertThat(admin.page("/sites?watch=PAUSED").select("tbody tr")).hasSize(1);
        assertThat(office.getBean(Registrations.class).sites()).noneMatch(site -> site.id() == id);

        ProblemLists lists = office.getBean(ProblemLists.class);
        assertThat(ListText.coverage(lists.of(YearMonth.from(lists.today()))))
                .as("the month owns up to what was not watched")
                .anySatisfy(line -> assertThat(line).startsWith("网站").contains("暂停 1"))
                .anySatisfy(line -> assertThat(line).startsWith("栏目").contains("暂停 2"));

        String resume = "/registry/site/" + id + "/resume";
        assertThat(admin.submit(resume, "version", version(resume)).select(".halt"))
                .isEmpty();
    }

    @Test
    void onlyAdministratorsChangeTheRegistry() {
        long id = site("甲县网站0");
        for (SignedInBrowser other :
                List.of(own, SignedInBrowser.as(office, Role.REVIEWER), SignedInBrowser.as(office, Role.VIEWER))) {
            for (String place : List.of(
                    "/sites/new",
                    "/sites/" + id + "/edit",
                    "/registry/import",
                    "/registry/site/" + id + "/pause",
                    "/sites/" + id + "/proposals",
                    "/registry/export.yaml")) {
                assertThat(other.get(place).statusCode()).as(place).isEqualTo(403);
            }
            assertThat(other.post("/sites", "name", "x", "url", "https://x.example/", "unit", "甲县")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aUnitSeesNothingOfAnother() {
        for (String list : List.of("/sites", "/accounts", "/units")) {
            assertThat(own.page(list).text()).contains("甲县").doesNotContain("乙县");
            assertThat(new String(own.download(list + "?as=csv").body(), StandardCharsets.UTF_8))
                    .contains("甲县")
                    .doesNotContain("乙县");
        }
        assertThat(own.get("/sites/" + site("乙县网站0")).statusCode()).isEqualTo(404);
        assertThat(own.get("/accounts/" + site("乙县账号")).statusCode()).isEqualTo(404);
        assertThat(own.page("/sites?unit=" + "乙县").select("tbody tr")).isEmpty();
        assertThat(own.page("/sites/" + site("甲县网站0")).select("table.site-columns tbody tr"))
                .hasSize(2);
    }

    @Test
    void listsAskTheStoreAsOftenForThirtySitesAsForThree() {
        register("丙县", 3);
        List<String> lists = List.of("/sites?unit=丙县", "/accounts?unit=丙县", "/units");
        lists.forEach(admin::page);
        List<Long> few = lists.stream().map(this::questions).toList();
        register("丙县", 30);

        assertThat(admin.page("/sites?unit=丙县").select("tbody tr")).hasSize(30);
        assertThat(lists.stream().map(this::questions).toList()).isEqualTo(few).allMatch(count -> count > 0);
    }

    @Test
    void aListIsSortedFilteredAndPagedByItsAddress() {
        register("丁县", 60);

        Document second = admin.page("/sites?unit=丁县&sort=-name&page=2");
        assertThat(second.select("tbody tr")).hasSize(10);
        assertThat(second.select("th[aria-sort=descending]")).hasSize(1);
        assertThat(admin.page("/sites?q=丁县网站59").select("tbody tr")).hasSize(1);
        assertThat(admin.page("/sites?q=%25").select("tbody tr")).isEmpty();
        assertThat(admin.page("/sites?unit=丁县&mark=NEVER").select("tbody tr")).hasSize(50);
        assertThat(admin.page("/sites?unit=丁县&mark=FINE").select("tbody tr")).isEmpty();
        String csv =
                new String(admin.download("/sites?unit=丁县&sort=-name&as=csv").body(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(61);
    }

    @Test
    void whatPeopleTypeIsTextOnEveryPageAndInEveryFile() throws IOException {
        Site site = new Site(
                SCRIPT,
                HttpUrl.get("https://script.example/"),
                "甲县",
                null,
                List.of(column("https://script.example/", FORMULA)));
        office.getBean(Registrations.class).take(new Registry(List.of(new Unit("甲县", null)), List.of(site), List.of()));
        Document list = admin.page("/sites?q=script.example");

        assertThat(list.text()).contains(SCRIPT);
        assertThat(list.html()).doesNotContain(SCRIPT);
        long id = site(SCRIPT);
        Document page = admin.page("/sites/" + id);
        assertThat(page.text()).contains(SCRIPT, FORMULA);
        assertThat(page.html()).doesNotContain(SCRIPT);
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(
                admin.download("/sites/" + id + "?as=xlsx").body()))) {
            assertThat(file.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(FORMULA);
            assertThat(file.getSheetAt(0).getRow(1).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
        try (XSSFWorkbook file = new XSSFWorkbook(
                new ByteArrayInputStream(admin.download("/registry/export.xlsx").body()))) {
            assertThat(file.getNumberOfSheets()).isEqualTo(5);
        }
    }

    @Test
    void nothingOfABadFileIsTakenAndEachFaultSaysWhereItStands() {
        Document refused = upload("坏.xlsx", workbook(file -> {
            var units = file.createSheet("单位");
            units.createRow(0).createCell(0).setCellValue("名称");
            units.createRow(1).createCell(0).setCellValue("戊县");
            units.createRow(2).createCell(0).setCellValue("戊县");
            var sites = file.createSheet("网站");
            sites.createRow(0).createCell(0).setCellValue("名称");
            sites.getRow(0).createCell(1).setCellValue("网址");
            sites.createRow(1).createCell(0).setCellFormula("1+1");
            sites.getRow(1).createCell(1).setCellValue("x".repeat(10_000));
            file.createSheet("别的");
        }));

        assertThat(refused.select(".refused")).hasSize(1);
        assertThat(refused.select(".faults tbody tr").eachText())
                .anySatisfy(line -> assertThat(line).contains("单位!A3", "同名单位"))
                .anySatisfy(line -> assertThat(line).contains("网站!A2", "formula"))
                .anySatisfy(line -> assertThat(line).contains("网站!B2"))
                .anySatisfy(line -> assertThat(line).contains("别的"));
        assertThat(refused.select("form[action$=confirm]")).isEmpty();
        assertThat(admin.page("/units").text()).doesNotContain("戊县");
    }

    @Test
    void whateverIsNoRegistryIsRefusedInWords() throws IOException {
        for (var file : List.of(
                new Upload("空.xlsx", new byte[] {1, 2, 3}),
                new Upload("单.docx", "x".getBytes(StandardCharsets.UTF_8)),
                new Upload("坏.yaml", new byte[] {(byte) 0xff, (byte) 0xfe}),
                new Upload("炸弹.xlsx", bomb()),
                new Upload("大.yaml", new byte[RegistryFile.MOST_BYTES + 1]))) {
            Document refused = upload(file.name(), file.content());
            assertThat(refused.select(".faults tbody tr")).as(file.name()).hasSize(1);
        }
        assertThat(upload("没有.xlsx", new byte[0]).select("#notice .failed")).hasSize(1);
    }

    @Test
    void aFileIsShownBeforeItIsTakenAndTakenOnceItIsConfirmed() throws IOException {
        Document preview = upload("登记.yaml", """
                units:
                  - {name: 己县}
                sites:
                  - {name: 己县网站, url: "https://ji.example/", unit: 己县}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.select(".preview").text()).contains("新增 2，修改 0");
        assertThat(preview.select(".changes tbody tr")).hasSize(2);
        assertThat(admin.page("/units").text()).doesNotContain("己县");

        String token = preview.select("input[name=token]").attr("value");
        Document taken = admin.submit("/registry/import/confirm", "token", token);
        assertThat(taken.select("#notice .done").text()).contains("新增 2");
        assertThat(admin.page("/units").text()).contains("己县");
        assertThat(admin.submit("/registry/import/confirm", "token", token).select("#notice .failed"))
                .hasSize(1);

        Document unchanged =
                upload("又.xlsx", admin.download("/registry/export.xlsx").body());
        assertThat(unchanged.select(".changes")).isEmpty();
        assertThat(upload("示例.xlsx", admin.download("/registry/sample.xlsx").body())
                        .select(".preview"))
                .hasSize(1);
    }

    @Test
    void anAccountIsAddedWithItsSourcesAndItsPageShowsThem() {
        Document refused = admin.submit(
                "/accounts",
                "name",
                "甲县发布",
                "platform",
                "WEIBO",
                "unit",
                "甲县",
                "sources.0.kind",
                "WECHAT_API",
                "sources.0.locator",
                "wx12");
        assertThat(refused.select(".fault")).hasSize(1);
        assertThat(refused.select("#source-0-locator").attr("value")).isEqualTo("wx12");

        Document added = admin.submit(
                "/accounts",
                "name",
                "甲县发布",
                "platform",
                "WEIBO",
                "unit",
                "甲县",
                "sources.0.kind",
                "WEIBO",
                "sources.0.locator",
                "1234567890",
                "sources.1.kind",
                "SELF_REPORT");
        assertThat(added.select("#notice .done")).hasSize(1);
        assertThat(added.text()).contains("微博", "单位自报");
        assertThat(own.page("/accounts?q=甲县发布").select("tbody tr")).hasSize(1);
    }

    private record Upload(String name, byte[] content) {}

    private void register(String unit, int sites) {
        List<Site> all = new ArrayList<>();
        for (int i = 0; i < sites; i++) {
            String home = "https://s" + i + ".u" + Math.abs(unit.hashCode()) + ".example/";
            all.add(new Site(
                    unit + "网站" + i, HttpUrl.get(home), unit, null, List.of(column(home, "动态"), column(home, "公告"))));
        }
        List<MediaAccount> accounts = new ArrayList<>();
        accounts.add(new MediaAccount(unit + "账号", Platform.WECHAT, unit, List.of()));
        for (int i = 1; i < sites; i++) {
            accounts.add(new MediaAccount(unit + "账号" + i, Platform.WECHAT, unit, List.of()));
        }
        office.getBean(Registrations.class).take(new Registry(List.of(new Unit(unit, null)), all, accounts));
    }

    private static SiteColumn column(String home, String name) {
        return new SiteColumn(
                name,
                HttpUrl.get(home)
                        .newBuilder()
                        .addPathSegment("c" + Math.abs(name.hashCode()))
                        .build(),
                null,
                null);
    }

    private long questions(String place) {
        Statistics statistics = office.getBean(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.clear();
        admin.page(place);
        return statistics.getPrepareStatementCount();
    }

    private long site(String name) {
        return office.getBean(Registrations.class).named(Sight.EVERYTHING).stream()
                .filter(target -> target.name().startsWith(name))
                .map(NamedTarget::id)
                .findFirst()
                .orElseThrow();
    }

    private Document site(long id) {
        return admin.page("/sites/" + id + "/edit");
    }

    private String version(String form) {
        return admin.page(form).select("input[name=version]").attr("value");
    }

    private Document upload(String name, byte[] content) {
        String boundary = "-----form";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = admin.send(
                admin.request("/registry/import")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Origin", admin.address())
                        .header("X-CSRF-TOKEN", admin.csrf())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(name).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> fill) {
        try (XSSFWorkbook file = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(file);
            file.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook that is small until it is unpacked. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 100; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
