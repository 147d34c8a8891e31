package org.govmonitor.discover.address;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesOfColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "http://www.a.gov.cn/gk/, https://a.gov.cn/gk",
        "http://a.gov.cn/gk/index.html, http://a.gov.cn/gk/",
        "http://a.gov.cn/gk/index.shtml#top, http://a.gov.cn/gk/",
        "http://a.gov.cn/gk/default.aspx, http://a.gov.cn/gk/",
    })
    void twoAddressesOfOnePageAreOne(String one, String other) {
        assertThat(PageKey.of(HttpUrl.get(one))).isEqualTo(PageKey.of(HttpUrl.get(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.gov.cn/gk/, http://b.gov.cn/gk/",
        "http://a.gov.cn/gk/, http://a.gov.cn:8080/gk/",
        "http://a.gov.cn/list.aspx?id=1, http://a.gov.cn/list.aspx?id=2",
    })
    void twoPagesAreTwo(String one, String other) {
        assertThat(PageKey.of(HttpUrl.get(one))).isNotEqualTo(PageKey.of(HttpUrl.get(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "/gk/gg/, /dt/zw/, true",
        "/gk/gg/, /gk/gg/202401/t20240108_12.html, false",
        "/col/col12/index.html, /col/col3456/index.html, true",
        "/col/col12/index.html, /art/2024/1/8/art_12_345.html, false",
        "/c100022/202511/0123456789abcdef0123456789abcdef.shtml, /c1/202401/fedcba9876543210fedcba9876543210.shtml, true",
        "/list.aspx?cid=1, /show.aspx?id=1, false",
    })
    void whatOneTemplateWroteHasOneShape(String one, String other, boolean alike) {
        HttpUrl home = HttpUrl.get("http://a.gov.cn/");

        assertThat(AddressShape.of(home.resolve(one)).equals(AddressShape.of(home.resolve(other))))
                .isEqualTo(alike);
    }
}
