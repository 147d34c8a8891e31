package org.govmonitor.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.govmonitor.app.settings.DataDirectory;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleSitesTest {
    private static final LocalDate PRESENT = LocalDate.of(2026, 11, 22);

    private static final String CLOSED = "金竹县农业农村局网站（样例）";

    private final OkHttpClient client = new OkHttpClient();

    @Test
    void everyRegisteredColumnOpensOnTheHealthyAndOnTheFaultyDay() throws IOException {
        try (SampleSites sites = SampleSites.open(PRESENT)) {
            for (LocalDate day : new LocalDate[] {PRESENT.minusDays(25), PRESENT}) {
                sites.show(day);
                for (Site site : sites.registry().sites()) {
                    if (site.name().equals(CLOSED)) {
                        continue;
                    }
                    assertThat(get(site.url(), "UTF-8")).as(site.name()).isNotEmpty();
                    for (SiteColumn column : site.columns()) {
                        assertThat(get(column.url(), "UTF-8")).as(column.name()).isNotEmpty();
                    }
                }
            }
        }
    }

    @Test
    void theSiteThatIsClosedAnswersSo() throws IOException {
        try (SampleSites sites = SampleSites.open(PRESENT)) {
            Site closed = sites.registry().sites().stream()
                    .filter(site -> site.name().equals(CLOSED))
                    .findFirst()
                    .orElseThrow();
            try (Response response = client.newCall(
                            new Request.Builder().url(closed.url()).build())
                    .execute()) {
                assertThat(response.code()).isEqualTo(503);
            }
        }
    }

    @Test
    void aDayShowsNothingThatWasPublishedLater() throws IOException {
        try (SampleSites sites = SampleSites.open(PRESENT)) {
            SiteColumn news = column(sites.registry(), "乡镇动态");
            assertThat(get(news.url(), "UTF-8")).contains("2026/11/21");
            sites.show(PRESENT.minusDays(25));
            assertThat(get(news.url(), "UTF-8")).contains("2026/10/28").doesNotContain("2026/11/");
        }
    }

    @Test
    void oneAccountGoesOnAndOneFallsSilent() throws IOException {
        try (SampleSites sites = SampleSites.open(PRESENT)) {
            HttpUrl fresh = feed(sites.registry().accounts().get(0));
            HttpUrl silent = feed(sites.registry().accounts().get(1));
            assertThat(get(fresh, "UTF-8")).contains("2026-11-21T09:00:00+08:00");
            assertThat(get(silent, "UTF-8")).contains("2026-10-29T").doesNotContain("<pubDate>2026-11-");
            sites.show(PRESENT.minusDays(25));
            assertThat(get(silent, "UTF-8")).contains("2026-10-25T").doesNotContain("2026-10-29T");
        }
    }

    @Test
    void oneSiteIsWrittenInGbk() throws IOException {
        try (SampleSites sites = SampleSites.open(PRESENT)) {
            SiteColumn notices = column(sites.registry(), "公示公告");
            assertThat(get(notices.url(), "GBK")).contains("特殊困难家庭");
            assertThat(get(notices.url(), "UTF-8")).doesNotContain("特殊困难家庭");
        }
    }

    @Test
    void anEmptiedColumnSaysSoAndHeldItemsBefore() throws IOException {
        try (SampleSites sites = SampleSites.open(PRESENT)) {
            SiteColumn personnel = column(sites.registry(), "人事信息");
            assertThat(get(personnel.url(), "GBK")).contains("暂无信息");
            sites.show(PRESENT.minusDays(25));
            assertThat(get(personnel.url(), "GBK")).doesNotContain("暂无信息").contains("2026-8-24");
        }
    }

    @Test
    void aFolderThatKnowsItsSitesFindsThemWhereAndAsTheyWere(@TempDir Path folder) throws IOException {
        DataDirectory data = DataDirectory.of(folder);
        Registry first;
        try (SampleSites sites = SampleSites.open(data, PRESENT)) {
            first = sites.registry();
        }
        try (SampleSites sites = SampleSites.open(data, PRESENT.plusDays(3))) {
            assertThat(sites.registry()).isEqualTo(first);
            assertThat(sites.present()).isEqualTo(PRESENT);
            assertThatThrownBy(() -> SampleSites.open(data, PRESENT)).isInstanceOf(BindException.class);
        }
    }

    private static HttpUrl feed(MediaAccount account) {
        return Objects.requireNonNull(account.sources().get(0).url());
    }

    private static SiteColumn column(Registry registry, String name) {
        return registry.sites().stream()
                .flatMap(site -> site.columns().stream())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String get(HttpUrl url, String charset) throws IOException {
        try (Response response =
                client.newCall(new Request.Builder().url(url).build()).execute()) {
            assertThat(response.code()).as(url.toString()).isEqualTo(200);
            return new String(response.body().bytes(), Charset.forName(charset));
        }
    }
}
