package org.govmonitor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class LinkAddressesTest {
    private static final List<HttpUrl> BASES = List.of(
            HttpUrl.get("https://www.example.gov.cn/xwzx/tzgg/"),
            HttpUrl.get("http://www.example.gov.cn/xwzx/index.html?page=1#top"),
            HttpUrl.get("http://127.0.0.1:8080"));
    private static final List<String> PIECES = List.of(
            "/",
            "//",
            "./",
            "../",
            ".",
            "..",
            "http:",
            "https://",
            "HTTP://",
            "www.example.gov.cn",
            ":8080",
            "@",
            "\\",
            "xwzx",
            "202401",
            "t20240108_1",
            ".html",
            "?",
            "id=1",
            "#",
            "%20",
            "%2e",
            "公告",
            " ",
            "javascript:",
            "mailto:");
    private static final int MOST_PIECES = 8;

    @Test
    void everyLinkLeadsWhereItLeadsByItself() {
        Random random = new Random(20240108);
        for (HttpUrl base : BASES) {
            LinkAddresses addresses = new LinkAddresses(base);
            for (int i = 0; i < 20_000; i++) {
                String href = href(random);
                HttpUrl alone = base.resolve(href);
                HttpUrl resolved = addresses.resolve(href);
                assertThat(resolved).as(href).isEqualTo(alone);
                if (alone != null && resolved != null) {
                    assertThat(resolved.pathSegments()).as(href).isEqualTo(alone.pathSegments());
                }
            }
        }
    }

    private static String href(Random random) {
        StringBuilder href = new StringBuilder();
        for (int pieces = 1 + random.nextInt(MOST_PIECES); pieces > 0; pieces--) {
            href.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return href.toString();
    }
}
