package org.govmonitor.app.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.registration.ImportDesk.Answer;
import org.govmonitor.app.registration.ImportReport.Kind;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.govmonitor.registry.file.RegistryFile;
import org.govmonitor.registry.file.TypedEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Changes of the registry by hand and by file, on a store of its own. Each test has units, sites and accounts of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeskContract {
    private static int number;

    private ConfigurableApplicationContext office;
    private Registrations registrations;
    private RegistryView view;
    private RegistryDesk desk;
    private WatchDesk watch;
    private String unit = "";
    private String name = "";

    abstract TestDatabase database(Path folder) throws IOException, SQLException;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, SQLException {
        TestDatabase database = database(folder);
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(
                        "--monitor.data=" + folder,
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user());
        registrations = office.getBean(Registrations.class);
        view = office.getBean(RegistryView.class);
        desk = office.getBean(RegistryDesk.class);
        watch = office.getBean(WatchDesk.class);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @BeforeEach
    void register() {
        number++;
        unit = "单位" + number;
        name = "网站" + number;
        Site site = new Site(
                name,
                home(),
                unit,
                null,
                List.of(
                        new SiteColumn("政务动态", home().newBuilder("/news/").build(), ColumnKind.NEWS, null),
                        new SiteColumn("通知公告", home().newBuilder("/notices/").build(), null, null)));
        MediaAccount account = new MediaAccount("账号" + number, Platform.WECHAT, unit, List.of());
        registrations.take(new Registry(List.of(new Unit(unit, null)), List.of(site), List.of(account)));
    }

    @Test
    void ofTwoWhoChangeOneSiteTheSecondIsToldAndNothingIsOverwritten() {
        Shown shown = shown();

        assertThat(desk.editSite(shown, site(name, home(), "1234567890"), "王芳")).isInstanceOf(DeskAnswer.Done.class);
        DeskAnswer second = desk.editSite(shown, site("别的名称" + number, home(), ""), "李明");

        assertThat(second).isInstanceOfSatisfying(DeskAnswer.Overtaken.class, overtaken -> {
            assertThat(overtaken.by()).isEqualTo("王芳");
            assertThat(overtaken.now()).contains("1234567890");
        });
        assertThat(kept().name()).isEqualTo(name);
    }

    @Test
    void whatIsWrongIsSaidByTheFieldThatItIsAbout() {
        DeskAnswer answer = desk.addSite(
                new TypedEntry(Map.of("name", " ", "url", "没有网址", "unit", "没有这个单位", "idCode", "12")), "王芳");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        DeskAnswer.Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .containsOnlyKeys("name", "url", "unit", "idCode")
                                .containsEntry("name", "请填写"));
        assertThat(desk.addSite(site("又一个" + number, home(), ""), "王芳"))
                .isInstanceOfSatisfying(
                        DeskAnswer.Invalid.class,
                        invalid -> assertThat(invalid.faults()).containsEntry("url", "网址与“" + name + "”相同"));
        assertThat(desk.addSite(site("长".repeat(10_000), home(), ""), "王芳"))
                .isInstanceOfSatisfying(
                        DeskAnswer.Invalid.class,
                        invalid -> assertThat(invalid.faults()).containsKey("name"));
    }

    @Test
    void aPausedSiteIsNeitherScannedNorProbedAndStaysInEveryList() {
        long id = kept().id();

        assertThat(watch.pause(Kind.SITE, shown(), "  ", "王芳"))
                .isInstanceOfSatisfying(
                        DeskAnswer.Invalid.class,
                        invalid -> assertThat(invalid.faults()).containsOnlyKeys("reason"));
        assertThat(watch.pause(Kind.SITE, shown(), "改版", "王芳")).isInstanceOf(DeskAnswer.Done.class);

        assertThat(registrations.sites()).extracting(RegisteredSite::id).doesNotContain(id);
        assertThat(registrations.homes()).extracting(RegisteredHome::siteId).doesNotContain(id);
        assertThat(registrations.registeredSites())
                .extracting(RegisteredSite::id)
                .contains(id);
        assertThat(registrations.targets()).extracting(RegisteredTarget::id).contains(id);
        assertThat(registrations.registry().sites()).extracting(Site::name).contains(name);
        Halt halt = Objects.requireNonNull(registrations.halts().targets().get(id));
        assertThat(List.of(halt.state(), halt.by(), halt.reason())).containsExactly(WatchState.PAUSED, "王芳", "改版");

        assertThat(watch.resume(Kind.SITE, shown(), "王芳")).isInstanceOf(DeskAnswer.Done.class);
        assertThat(registrations.sites()).extracting(RegisteredSite::id).contains(id);
    }

    @Test
    void aPausedColumnIsLeftOutOfTheScanOfItsSite() {
        KeptColumn news = column("政务动态");

        watch.pause(Kind.COLUMN, new Shown(news.id(), news.kept().version()), "栏目调整", "王芳");

        RegisteredSite scanned = registrations.sites().stream()
                .filter(site -> site.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(scanned.site().columns()).extracting(SiteColumn::name).containsExactly("通知公告");
        assertThat(scanned.columnIds()).doesNotContain(news.id());
        assertThat(registrations.everOf(scanned.id()).orElseThrow().columnIds()).contains(news.id());
    }

    @Test
    void aRetiredSiteIsNoLongerRegisteredKeepsItsHistoryAndIsNotRegisteredAnew() {
        long id = kept().id();
        watch.retire(Kind.SITE, shown(), "网站关停", "王芳");

        assertThat(registrations.registeredSites())
                .extracting(RegisteredSite::id)
                .doesNotContain(id);
        assertThat(registrations.targets()).extracting(RegisteredTarget::id).contains(id);
        assertThat(desk.addSite(site(name, home(), ""), "王芳"))
                .isInstanceOfSatisfying(
                        DeskAnswer.Invalid.class,
                        invalid -> assertThat(invalid.faults().get("name")).contains("停用"));
        assertThat(watch.resume(Kind.SITE, shown(), "王芳")).isInstanceOf(DeskAnswer.Done.class);
        assertThat(registrations.sites()).extracting(RegisteredSite::id).contains(id);
    }

    @Test
    void aUnitThatAnswersForAnythingIsNotRetired() {
        KeptUnit kept = view.units(Sight.EVERYTHING).stream()
                .filter(one -> one.unit().name().equals(unit))
                .findFirst()
                .orElseThrow();

        assertThat(kept.sites()).isEqualTo(1);
        assertThat(kept.accounts()).isEqualTo(1);
        assertThat(watch.retire(Kind.UNIT, new Shown(kept.id(), kept.kept().version()), "撤并", "王芳"))
                .isInstanceOfSatisfying(
                        DeskAnswer.Invalid.class,
                        invalid -> assertThat(invalid.faults().get("reason")).contains("1 个网站、1 个账号"));
    }

    @Test
    void aColumnThatMovesStaysTheSameColumn() {
        KeptColumn news = column("政务动态");

        desk.editColumn(
                new Shown(news.id(), news.kept().version()),
                new TypedEntry(Map.of("name", "政务动态", "url", "/xwdt/", "kind", "NEWS", "within", "7d")),
                "王芳");

        KeptColumn moved = column("政务动态");
        assertThat(moved.id()).isEqualTo(news.id());
        assertThat(moved.column().url()).isEqualTo(home().newBuilder("/xwdt/").build());
        assertThat(moved.column().within()).isNotNull();
        assertThat(desk.editColumn(
                        new Shown(moved.id(), moved.kept().version()),
                        new TypedEntry(Map.of("name", "政务动态", "url", "/notices/")),
                        "王芳"))
                .isInstanceOfSatisfying(
                        DeskAnswer.Invalid.class,
                        invalid -> assertThat(invalid.faults()).containsKey("url"));
    }

    @Test
    void anAccountOfWhichTheSourcesAloneChangedHasChanged() {
        KeptAccount account = account();
        Shown shown = new Shown(account.id(), account.kept().version());
        Map<String, String> fields = Map.of("name", account.account().name(), "platform", "WECHAT", "unit", unit);
        TypedEntry withSource = new TypedEntry(fields, List.of(Map.of("kind", "WECHAT_API", "appid", "wx12")));
        assertThat(desk.editAccount(shown, withSource, "王芳"))
                .isInstanceOfSatisfying(
                        DeskAnswer.Invalid.class,
                        invalid -> assertThat(invalid.faults()).containsOnlyKeys("sources.0.appid"));

        TypedEntry right = new TypedEntry(fields, List.of(Map.of("kind", "SELF_REPORT")));
        assertThat(desk.editAccount(shown, right, "王芳")).isInstanceOf(DeskAnswer.Done.class);

        assertThat(account().account().sources()).hasSize(1);
        assertThat(desk.editAccount(shown, new TypedEntry(fields), "李明")).isInstanceOf(DeskAnswer.Overtaken.class);
    }

    @Test
    void everyChangeStandsInTheTrailWithBeforeAndAfter() {
        desk.editSite(shown(), site(name, home(), "1234567890"), "王芳");
        watch.pause(Kind.SITE, shown(), "改版", "李明");

        List<Map<String, Object>> trail = office.getBean(JdbcTemplate.class)
                .queryForList(
                        "select actor, before_text, after_text from audit_event where subject = ? order by id",
                        "网站 " + name);
        assertThat(trail).hasSize(3);
        assertThat(text(trail.get(0), "before_text")).isEqualTo("null");
        assertThat(text(trail.get(1), "actor")).isEqualTo("王芳");
        assertThat(text(trail.get(1), "before_text")).doesNotContain("1234567890");
        assertThat(text(trail.get(1), "after_text")).contains("1234567890");
        assertThat(text(trail.get(2), "after_text")).contains("已暂停（改版）");
    }

    @Test
    void aPreviewWritesNothingAndTheImportDoesJustWhatItSaid() throws IOException {
        ImportDesk imports = office.getBean(ImportDesk.class);
        long changes = trail();
        Answer.Previewed previewed = previewed(imports, yaml("新网站" + number));

        assertThat(previewed.preview().changes()).hasSize(2);
        assertThat(previewed.preview().report().added())
                .extracting(ImportReport.Entry::name)
                .contains("新网站" + number, "新网站" + number + " / 动态");
        assertThat(trail()).isEqualTo(changes);
        assertThat(registrations.sites()).extracting(RegisteredSite::name).doesNotContain("新网站" + number);

        assertThat(imports.confirm(previewed.token(), "李明"))
                .as("another person")
                .isEmpty();
        assertThat(imports.confirm(previewed.token(), "王芳"))
                .hasValueSatisfying(answer -> assertThat(answer)
                        .isEqualTo(
                                new Answer.Taken("r.yaml", previewed.preview().report())));
        assertThat(registrations.sites()).extracting(RegisteredSite::name).contains("新网站" + number);
        assertThat(imports.confirm(previewed.token(), "王芳")).as("twice").isEmpty();
    }

    @Test
    void anImportIsShownAgainWhereTheRegistryChangedInBetween() throws IOException {
        ImportDesk imports = office.getBean(ImportDesk.class);
        Answer.Previewed previewed = previewed(imports, yaml("新网站" + number));
        desk.editSite(shown(), site(name, home(), "1234567890"), "李明");

        Answer again = imports.confirm(previewed.token(), "王芳").orElseThrow();

        assertThat(again).isInstanceOfSatisfying(Answer.Previewed.class, next -> {
            assertThat(next.again()).isTrue();
            assertThat(imports.confirm(next.token(), "王芳"))
                    .hasValueSatisfying(answer -> assertThat(answer).isInstanceOf(Answer.Taken.class));
        });
    }

    @Test
    void whatWasExportedChangesNothingWhenItIsImported() throws IOException {
        watch.pause(Kind.SITE, shown(), "改版", "王芳");
        ImportDesk imports = office.getBean(ImportDesk.class);
        Registry registry = registrations.registry();

        for (Map.Entry<String, byte[]> file : Map.of(
                        "r.xlsx", RegistryFile.workbook(registry),
                        "r.yaml", RegistryFile.yaml(registry).getBytes(StandardCharsets.UTF_8))
                .entrySet()) {
            Answer answer = imports.handIn(file.getKey(), new ByteArrayInputStream(file.getValue()), "王芳");
            assertThat(answer).isInstanceOfSatisfying(Answer.Previewed.class, previewed -> {
                assertThat(previewed.preview().changes()).isEmpty();
                assertThat(previewed.preview().report().notInFile()).isEmpty();
            });
        }
    }

    @Test
    void aFileThatNamesWhatWasRetiredTakesItUpAgain() throws IOException {
        Registry before = registrations.registry();
        watch.retire(Kind.SITE, shown(), "误停", "王芳");

        ImportReport report = office.getBean(RegistryImports.class).take(before, "王芳");

        assertThat(report.changed()).extracting(ImportReport.Entry::name).containsExactly(name);
        assertThat(kept().kept().state()).isEqualTo(WatchState.ACTIVE);
    }

    @Test
    void aUnitSeesItsOwnOnly() {
        Sight sight = registrations.sightOf(unit);

        assertThat(view.units(sight))
                .singleElement()
                .satisfies(kept -> assertThat(kept.unit().name()).isEqualTo(unit));
        assertThat(view.site(sight, kept().id())).isPresent();
        long foreign = registrations.named(Sight.EVERYTHING).stream()
                .filter(target -> !target.unit().equals(unit))
                .map(NamedTarget::id)
                .findFirst()
                .orElse(-1L);
        assertThat(view.site(sight, foreign)).isEmpty();
        assertThat(view.columns(sight, foreign)).isEmpty();
        assertThat(registrations.named(sight)).allMatch(target -> target.unit().equals(unit));
    }

    private Answer.Previewed previewed(ImportDesk imports, String yaml) throws IOException {
        return (Answer.Previewed)
                imports.handIn("r.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "王芳");
    }

    private String yaml(String site) {
        return """
                units:
                  - {name: %s}
                sites:
                  - name: %s
                    url: https://new%d.example/
                    unit: %s
                    columns:
                      - {name: 动态, url: /dt/}
                """.formatted(unit, site, number, unit);
    }

    private long trail() {
        Long count = office.getBean(JdbcTemplate.class).queryForObject("select count(*) from audit_event", Long.class);
        return count == null ? 0 : count;
    }

    private static String text(Map<String, Object> row, String column) {
        return Objects.toString(row.get(column), "null");
    }

    private Shown shown() {
        KeptSite site = kept();
        return new Shown(site.id(), site.kept().version());
    }

    private KeptSite kept() {
        return registrations.named(Sight.EVERYTHING).stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .flatMap(target -> view.site(Sight.EVERYTHING, target.id()))
                .orElseThrow();
    }

    private KeptColumn column(String called) {
        return view.columns(Sight.EVERYTHING, kept().id()).stream()
                .filter(column -> column.column().name().equals(called))
                .findFirst()
                .orElseThrow();
    }

    private KeptAccount account() {
        return registrations.accounts().stream()
                .filter(account -> account.unit().equals(unit))
                .findFirst()
                .flatMap(account -> view.account(Sight.EVERYTHING, account.id()))
                .orElseThrow();
    }

    private TypedEntry site(String called, HttpUrl url, String code) {
        return new TypedEntry(Map.of("name", called, "url", url.toString(), "unit", unit, "idCode", code));
    }

    private static HttpUrl home() {
        return HttpUrl.get("https://www" + number + ".example/");
    }
}
