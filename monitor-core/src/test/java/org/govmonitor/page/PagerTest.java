package org.govmonitor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {
    private static final String SITE = "https://www.example.gov.cn";

    @Test
    void theNextPageComesBeforeTheNumbersAndTheLastBehindThem() {
        String pager = """
                <div class="page">共40条 1/5页 <span>1</span> <a href="list_2.shtml">2</a> <a href="list_3.shtml">3</a>
                <a href="list_2.shtml">下一页</a> <a href="list_5.shtml">尾页</a></div>""";

        assertThat(further("/zwgk/list.shtml", pager))
                .containsExactly("/zwgk/list_2.shtml", "/zwgk/list_3.shtml", "/zwgk/list_5.shtml");
    }

    @ParameterizedTest
    @CsvSource({
        "/a/list.shtml, list_2.shtml, /a/list_2.shtml",
        "/a/, index_1.html, /a/index_1.html",
        "/a/ywdt.htm, ywdt/7.htm, /a/ywdt/7.htm",
        "/NewsList.aspx?cid=5, ?cid=5&page=2, /NewsList.aspx?cid=5&page=2",
    })
    void anOnwardLinkOfAnyFamilyIsFollowed(String at, String href, String further) {
        assertThat(further(at, "<p><a href='" + href + "'>下页</a></p>")).containsExactly(further);
    }

    @Test
    void aScriptThatCountsFromZeroNamesItsPages() {
        String script = "<script>createPageHTML(4, 0, \"index\", \"html\");</script>";

        assertThat(further("/xxgk/tzgg/", script))
                .containsExactly("/xxgk/tzgg/index_1.html", "/xxgk/tzgg/index_2.html", "/xxgk/tzgg/index_3.html");
    }

    @Test
    void aScriptThatCountsFromOneNamesItsPages() {
        String script = "<script>createPageHTML('page-div',3,1,'list','shtml',45);</script>";

        assertThat(further("/c100022/list.shtml", script))
                .containsExactly("/c100022/list_2.shtml", "/c100022/list_3.shtml");
    }

    @Test
    void aScriptThatWritesItsOwnLinksNamesItsPages() {
        String script = """
                <script>var currentPage = 0; var countPage = 3;
                document.write("<a href=\\"index_" + (currentPage+1) + ".html\\">下一页</a>");</script>""";

        assertThat(further("/dt/", script)).containsExactly("/dt/index_1.html", "/dt/index_2.html");
    }

    @Test
    void theNextGroupOfADatastoreIsNamed() {
        String script = """
                <script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=2&amp;columnid=7"></a>]]></nextgroup>
                <totalrecord>40</totalrecord></datastore></script>""";

        assertThat(further("/col/col7/index.html", script))
                .containsExactly("/module/web/jpage/dataproxy.jsp?page=2&columnid=7");
    }

    @Test
    void theNextGroupOfADatastoreAnswerIsNamed() {
        String answer = """
                <?xml version="1.0" encoding="utf-8"?><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=3&columnid=7"></a>]]></nextgroup>
                <recordset><record><![CDATA[<li><a href="/art/1.html">全县工作推进会</a></li>]]></record></recordset></datastore>""";

        assertThat(further("/module/web/jpage/dataproxy.jsp?page=2&columnid=7", answer))
                .containsExactly("/module/web/jpage/dataproxy.jsp?page=3&columnid=7");
    }

    @Test
    void aCalendarIsNoPager() {
        String calendar =
                "<div><a href='?m=1'>上月</a> <a href='?m=3'>下月</a> <a href='?d=1'>1</a> <a href='?d=2'>2</a></div>";

        assertThat(further("/rl/", calendar)).isEmpty();
    }

    @Test
    void aScriptThatClaimsEndlesslyManyPagesIsBounded() {
        assertThat(further("/a/", "<script>createPageHTML(99999, 0, \"index\", \"html\")</script>"))
                .hasSizeLessThan(2_001);
    }

    private static List<String> further(String at, String body) {
        HttpUrl url = HttpUrl.get(SITE + at);
        Page page = Page.parse(url, body.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
        return Pager.further(page).stream()
                .map(further -> further.toString().substring(SITE.length()))
                .toList();
    }
}
