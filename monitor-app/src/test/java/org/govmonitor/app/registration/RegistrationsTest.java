package org.govmonitor.app.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.registration.ImportReport.Entry;
import org.govmonitor.app.registration.ImportReport.Kind;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Contact;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.registry.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class RegistrationsTest {
    private static final HttpUrl HOME = HttpUrl.get("https://www.la.example.gov.cn/");
    private static final Unit COUNTY = new Unit("乐安县政府办", new Contact("办公室", null, "office@la.example.gov.cn"));
    private static final Unit BUREAU = new Unit("某市卫健委", null);
    private static final SiteColumn NEWS = column("政务动态", "/news/", ColumnKind.NEWS);
    private static final SiteColumn NOTICES = column("通知公告", "/notices/", null);
    private static final MediaAccount WECHAT = new MediaAccount(
            "某市卫生健康",
            Platform.WECHAT,
            BUREAU.name(),
            List.of(AccountSource.feed(HttpUrl.get("https://feeds.example/wechat/ws.xml"), null)));

    @TempDir
    private Path folder;

    @Test
    void anImportAddsAndChangesInTheOrderOfTheFileAndDeletesNothing() {
        try (ConfigurableApplicationContext office = office()) {
            Registrations registrations = office.getBean(Registrations.class);
            assertThat(registrations.isEmpty()).isTrue();

            Registry first = new Registry(
                    List.of(COUNTY, BUREAU), List.of(site("乙网", NEWS, NOTICES), site("甲网")), List.of(WECHAT));
            assertThat(registrations.take(first).added()).hasSize(7);
            assertThat(registrations.registry()).isEqualTo(first);
            RegisteredSite before = registrations.sites().get(0);

            assertThat(registrations.take(first)).isEqualTo(new ImportReport(List.of(), List.of(), 7, List.of()));

            SiteColumn monthly = new SiteColumn(NOTICES.name(), NOTICES.url(), ColumnKind.NOTICE, Period.ofMonths(1));
            SiteColumn letters = column("领导信箱", "/letters/", null);
            ImportReport second = registrations.take(
                    new Registry(List.of(COUNTY), List.of(site("丙网"), site("乙网", letters, monthly)), List.of()));

            assertThat(second.added()).containsExactly(new Entry(Kind.SITE, "丙网"), new Entry(Kind.COLUMN, "乙网 / 领导信箱"));
            assertThat(second.changed()).containsExactly(new Entry(Kind.COLUMN, "乙网 / 通知公告"));
            assertThat(second.unchanged()).isEqualTo(2);
            assertThat(second.notInFile())
                    .containsExactly(
                            new Entry(Kind.UNIT, BUREAU.name()),
                            new Entry(Kind.SITE, "甲网"),
                            new Entry(Kind.COLUMN, "乙网 / 政务动态"),
                            new Entry(Kind.ACCOUNT, "WECHAT 某市卫生健康"));

            assertThat(registrations.sites())
                    .extracting(kept -> kept.site().name())
                    .containsExactly("丙网", "乙网", "甲网");
            RegisteredSite after = registrations.sites().get(1);
            assertThat(after.site().columns()).containsExactly(letters, monthly, NEWS);
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.columnId(NOTICES.url())).isEqualTo(before.columnId(NOTICES.url()));
            assertThat(registrations.accounts())
                    .extracting(RegisteredAccount::account)
                    .containsExactly(WECHAT);
        }
    }

    @Test
    void anAccountTakesTheSourcesOfTheFileInPlaceOfItsOwn() {
        try (ConfigurableApplicationContext office = office()) {
            Registrations registrations = office.getBean(Registrations.class);
            registrations.take(new Registry(List.of(BUREAU), List.of(), List.of(WECHAT)));
            MediaAccount moved = new MediaAccount(
                    WECHAT.name(), WECHAT.platform(), WECHAT.unit(), List.of(AccountSource.plain(SourceKind.MANUAL)));

            ImportReport report = registrations.take(new Registry(List.of(BUREAU), List.of(), List.of(moved)));

            assertThat(report.changed()).containsExactly(new Entry(Kind.ACCOUNT, "WECHAT 某市卫生健康"));
            assertThat(registrations.accounts())
                    .extracting(RegisteredAccount::account)
                    .containsExactly(moved);
        }
    }

    private ConfigurableApplicationContext office() {
        TestDatabase database = TestDatabase.h2InMemory();
        return new SpringApplicationBuilder(MonitorApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run("--monitor.data=" + folder, "--spring.datasource.url=" + database.url());
    }

    private static Site site(String name, SiteColumn... columns) {
        return new Site(name, HOME, COUNTY.name(), "3610250001", List.of(columns));
    }

    private static SiteColumn column(String name, String path, @Nullable ColumnKind kind) {
        return new SiteColumn(name, HOME.newBuilder(path).build(), kind, null);
    }
}
