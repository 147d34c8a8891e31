package org.govmonitor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageNodesTest {
    private static final HttpUrl URL = HttpUrl.get("https://www.example.gov.cn/");

    @Test
    void theNumbersFollowTheOrderOfThePage() {
        PageNodes nodes = nodes("<ul><li>一<b>二</b></li><li>三</li></ul><p>四</p>");

        List<String> names = new ArrayList<>();
        for (int number = nodes.body(); number < nodes.size(); number++) {
            names.add(nodes.node(number).normalName());
        }
        assertThat(names).containsExactly("body", "ul", "li", "#text", "b", "#text", "li", "#text", "p", "#text");
    }

    @Test
    void theEndOfAChildIsTheBeginningOfTheNext() {
        PageNodes nodes = nodes("<ul><li>一<b>二</b></li><li>三</li></ul><p>四</p>");
        int list = nodes.body() + 1;

        List<String> texts = new ArrayList<>();
        for (int child = list + 1; child < nodes.end(list); child = nodes.end(child)) {
            assertThat(nodes.parent(child)).isEqualTo(list);
            texts.add(((Element) nodes.node(child)).text());
        }
        assertThat(texts).containsExactly("一二", "三");
    }

    @Test
    void aLargePageIsNumberedToItsEnd() {
        PageNodes nodes = nodes("<p>字</p>".repeat(5_000));

        assertThat(nodes.end(nodes.body()) - nodes.body()).isEqualTo(10_001);
        assertThat(nodes.end(0)).isEqualTo(nodes.size());
    }

    private static PageNodes nodes(String body) {
        return Page.parse(URL, new Decoded("<html><body>" + body + "</body></html>", StandardCharsets.UTF_8))
                .nodes();
    }
}
