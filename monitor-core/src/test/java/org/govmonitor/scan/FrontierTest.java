package org.govmonitor.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import okhttp3.HttpUrl;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.scan.list.ListWatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontierTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    private final SiteColumn column =
            new SiteColumn("政务动态", HttpUrl.get("https://dt.example.gov.cn/list.html"), null, null);
    private final Site site =
            new Site("安远县网站", HttpUrl.get("https://www.example.gov.cn/"), "县政府办", null, List.of(column));
    private final Frontier frontier = new Frontier(new Scope(site));

    @Test
    void theNewestComesFirstAndTheUndatedLast() {
        add("https://www.example.gov.cn/undated.html", null);
        add("https://www.example.gov.cn/old.html", DAY.minusYears(1));
        add("https://www.example.gov.cn/new.html", DAY);
        add("https://www.example.gov.cn/new2.html", DAY);

        assertThat(rest()).containsExactly("/new.html", "/new2.html", "/old.html", "/undated.html");
    }

    @Test
    void aFurtherPageOfAListWaitsUntilItIsTheNewest() {
        frontier.addList(HttpUrl.get("https://www.example.gov.cn/list_2.html"), DAY.minusDays(9), walk());
        add("https://www.example.gov.cn/new.html", DAY);
        add("https://www.example.gov.cn/old.html", DAY.minusDays(10));

        assertThat(rest()).containsExactly("/new.html", "/list_2.html", "/old.html");
    }

    @Test
    void anAddressIsReadOnceHoweverItIsWritten() {
        assertThat(add("https://www.example.gov.cn/a.html", DAY)).isTrue();
        assertThat(add("https://www.example.gov.cn/a.html#top", DAY)).isFalse();
        assertThat(add("http://www.example.gov.cn/a.html", DAY)).isFalse();
        assertThat(add("https://www.example.gov.cn//a.html", DAY)).isFalse();
        assertThat(add("https://www.example.gov.cn/a.html;jsessionid=0A1B2C3D", DAY))
                .isFalse();
    }

    @Test
    void whatWasTakenMeanwhileIsNotReadAgain() {
        add("https://www.example.gov.cn/a.html", DAY);
        assertThat(frontier.take(HttpUrl.get("https://www.example.gov.cn/a.html")))
                .isTrue();

        assertThat(frontier.hasNext()).isFalse();
        assertThat(frontier.take(HttpUrl.get("https://www.example.gov.cn/a.html")))
                .isFalse();
        assertThatThrownBy(frontier::next).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.gov.cn/a.html",
                "http://www.example.gov.cn/a.html",
                "https://dt.example.gov.cn/a",
                "https://www.example.gov.cn/NewsShow.aspx?id=7",
                "https://www.example.gov.cn/v1.2/about",
            })
    void pagesOnTheHostsOfSiteAndColumnsAreTheSites(String url) {
        assertThat(add(url, DAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mp.weixin.qq.com/s/abc",
                "https://other.example.gov.cn/a.html",
                "https://www.example.gov.cn:8443/a.html",
                "https://www.example.gov.cn.evil.test/a.html",
                "https://www.example.gov.cn/files/名单.XLSX",
                "https://www.example.gov.cn/a.pdf",
            })
    void otherHostsAndFilesAreNot(String url) {
        assertThat(add(url, DAY)).isFalse();
    }

    private boolean add(String url, @Nullable LocalDate day) {
        return frontier.addArticle(HttpUrl.get(url), day, null);
    }

    private ColumnWalk walk() {
        return new ColumnWalk(
                column,
                frontier,
                Following.everything(frontier),
                new ListWatch(null, item -> false, DAY, true),
                List.of());
    }

    private List<String> rest() {
        List<String> rest = new ArrayList<>();
        while (frontier.hasNext()) {
            rest.add(frontier.next().url().encodedPath());
        }
        return rest;
    }
}
