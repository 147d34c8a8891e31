package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    private static final HttpUrl BASE = HttpUrl.get("http://www.site.gov.cn/a/b/list.html?page=2");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c.html | http://www.site.gov.cn/a/b/c.html",
                "'  c.html\n' | http://www.site.gov.cn/a/b/c.html",
                "../c.html | http://www.site.gov.cn/a/c.html",
                "../../../../c.html | http://www.site.gov.cn/c.html",
                "./x/../c.html | http://www.site.gov.cn/a/b/c.html",
                "/c.html | http://www.site.gov.cn/c.html",
                "\\c\\d.html | http://www.site.gov.cn/c/d.html",
                "//other.gov.cn/x | http://other.gov.cn/x",
                "?page=3 | http://www.site.gov.cn/a/b/list.html?page=3",
                "#top | http://www.site.gov.cn/a/b/list.html?page=2",
                "c.html#top | http://www.site.gov.cn/a/b/c.html",
                "HTTP://WWW.Site.GOV.cn:80/c | http://www.site.gov.cn/c",
                "https://www.site.gov.cn:443/c | https://www.site.gov.cn/c",
                "http:\\\\www.site.gov.cn\\c | http://www.site.gov.cn/c",
                "http://www.site.gov.cn | http://www.site.gov.cn/",
                "http://www.site.gov.cn./c | http://www.site.gov.cn/c",
                "http://who:word@www.site.gov.cn/c | http://www.site.gov.cn/c",
                "/关于 我们.html | http://www.site.gov.cn/%E5%85%B3%E4%BA%8E%20%E6%88%91%E4%BB%AC.html",
                "/c?q=政务 | http://www.site.gov.cn/c?q=%E6%94%BF%E5%8A%A1",
                "http://政务.中国/c | http://xn--zfr164b.xn--fiqs8s/c",
                "/a//b///c.html | http://www.site.gov.cn/a/b/c.html",
                "/c;jsessionid=0A1B2C.node1 | http://www.site.gov.cn/c",
                "/s;JSESSIONID=0A1B/list.html?x=1 | http://www.site.gov.cn/s/list.html?x=1",
                "/(S(lit3py55t21z5v55vlm25s55))/c.aspx | http://www.site.gov.cn/c.aspx",
                "/c;v=1.2/d | http://www.site.gov.cn/c;v=1.2/d",
                "/c?PHPSESSID=abc&x=1 | http://www.site.gov.cn/c?x=1",
                "/c?x=1&sessionid=77 | http://www.site.gov.cn/c?x=1",
                "/c?session_id=77 | http://www.site.gov.cn/c",
                "/c?page=2&sid=0123456789ABCDEF | http://www.site.gov.cn/c?page=2",
                "/c?page=2&sid=12 | http://www.site.gov.cn/c?page=2&sid=12",
                "/c?sid=0123456789ABCDEF | http://www.site.gov.cn/c?sid=0123456789ABCDEF",
                "/c?x=1&utm_source=wx&spm=a.b | http://www.site.gov.cn/c?x=1",
                "/c?x=1&_=1700000000000&rnd=0.123 | http://www.site.gov.cn/c?x=1",
                "/c?_=list | http://www.site.gov.cn/c?_=list",
                "/c? | http://www.site.gov.cn/c",
                "/c?x=1& | http://www.site.gov.cn/c?x=1",
                "/c?b=2&a=1 | http://www.site.gov.cn/c?b=2&a=1",
                "/%e6%94%bf | http://www.site.gov.cn/%E6%94%BF",
                "/%7Ewww/%61 | http://www.site.gov.cn/~www/a",
                "/a%2Fb?x=%26 | http://www.site.gov.cn/a%2Fb?x=%26",
            })
    void aLinkLeadsWhereABrowserGoes(String href, String target) {
        assertThat(Addresses.resolve(BASE, href)).hasToString(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:void(0)", "JavaScript:go()", "mailto:a@b.cn", "tel:0797", "ftp://a.cn/", "data:text/html,x",
                "file:///etc/passwd", "http://", "http://[::1/", "http://a b.cn/", "http://a.cn:99999/", "about:blank"
            })
    void aLinkToNothingThatCanBeFetchedLeadsNowhere(String href) {
        assertThat(Addresses.resolve(BASE, href)).isNull();
    }

    @Test
    void anEndlessAddressLeadsNowhere() {
        assertThat(Addresses.resolve(BASE, "/" + "a/".repeat(3_000))).isNull();
        assertThat(Addresses.resolve(BASE, "/" + "政".repeat(1_000))).isNull();
    }

    @Test
    void theCanonicalFormIsItsOwn() {
        for (String href :
                new String[] {"/a//b;jsessionid=1?x=%e6&sid=1&_=2#f", "/%2525", "/%25%32%65", "?&&", "/;jsessionid=1"
                }) {
            HttpUrl once = Objects.requireNonNull(Addresses.resolve(BASE, href), href);
            assertThat(Addresses.canonical(once)).isEqualTo(once);
        }
    }

    @Test
    void whatIsCanonicalIsNotBuiltAgain() {
        HttpUrl url = HttpUrl.get("http://www.site.gov.cn/a/b.html?x=1");
        assertThat(Addresses.canonical(url)).isSameAs(url);
    }
}
