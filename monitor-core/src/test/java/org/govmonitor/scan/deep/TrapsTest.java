package org.govmonitor.scan.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrapsTest {
    private final Traps traps = new Traps(LocalDate.of(2024, 1, 31));

    private boolean lets(String path) {
        return traps.lets(HttpUrl.get("https://www.ayx.example" + path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/zwgk/c100/2024/01/art_20240131_1.html",
                "/list.jsp?page=2",
                "/zwgk/2025/plan.html",
                "/a/b/a/b/page.html",
                "/jczwgk/fpdj/sid/list.html"
            })
    void anOrdinaryAddressIsFollowed(String path) {
        assertThat(lets(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rl/2031/05/",
                "/rl?day=2044-01-01",
                "/list.jsp;jsessionid=0A1B",
                "/list.jsp?PHPSESSID=abc",
                "/a/b/a/b/a/b/page.html",
                "/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/"
            })
    void anAddressThatASiteCanMakeWithoutEndIsNot(String path) {
        assertThat(lets(path)).isFalse();
    }

    @Test
    void aListInEveryOrderThatCanBeAskedForEnds() {
        int followed = 0;
        for (int i = 0; i < 5_000; i++) {
            followed += lets("/search?facet=" + i) ? 1 : 0;
        }
        assertThat(followed).isEqualTo(500);
    }
}
