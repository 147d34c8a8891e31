package org.govmonitor.page.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import okhttp3.HttpUrl;
import org.govmonitor.page.Decoded;
import org.govmonitor.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadsTest {
    private static final HttpUrl URL = HttpUrl.get("https://www.example.gov.cn/col/col12/index.html");
    private static final String EVERYTHING = """
            <title>政务动态</title><div id='77'></div>
            <div class='list'><script src='/u.js' url='/page/build/unit' queryData="{'webId':'1','pageId':'2','tagId':'列表'}"></script></div>
            <script>var unitid='77'; jpage(); $.get('/module/xxgk/search.jsp', {infotypeId:'B01'});
            var SID = 3; $.getJSON('/list.json', {page: 1}, function(r){ $('#list').html(r); });</script>
            <iframe src='/frame.html'></iframe><div data-url='/part.html'></div><ul id='list'></ul>
            """;

    @Test
    void theWaysAreTriedInTheOrderThatIsWrittenDown() {
        assertThat(paths(EVERYTHING))
                .containsExactly(
                        "/module/web/jpage/dataproxy.jsp",
                        "/page/build/unit",
                        "/module/xxgk/search.jsp",
                        "/frame.html",
                        "/part.html",
                        "/module/xxgk/search.jsp",
                        "/list.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src='/hits.html' width='1' height='1'></iframe>",
                "<iframe src='/w.html' style='height:30px;width:200px'></iframe>",
                "<iframe src='/w.html' style='display:none'></iframe>",
                "<div class='footer'><iframe src='/foot.html'></iframe></div>",
                "<div class='nav' data-url='/nav.html'></div>",
                "<div class='sidebar'><h3>热点排行</h3><div data-url='/hot.html'></div></div>",
                "<ul id='l'></ul><script>$.get('/visit/count', function(r){$('#l').html(r)})</script>",
                "<span id='n'></span><script>$.get('/number.json', function(r){$('#n').html(r)})</script>",
                "<script>$.get('/somewhere.json', function(r){ show(r) })</script>",
                "<img data-src='/a.jpg'><div data-src='/b.jpg'></div>",
                "<ul id='l'></ul><script>fetch('/q', {method:'POST', body: form()}).then(r => $('#l').html(r))</script>"
            })
    void whatCannotBeTheListIsNoLead(String html) {
        assertThat(paths(html)).isEmpty();
    }

    @Test
    void anAddressWithItsOptionsIsReadAsItWouldBeAsked() {
        String place = "<ul id='l'></ul><script>%s.then(r => { document.getElementById('l').innerHTML = r })</script>";

        assertThat(urls(place.formatted("fetch('/a.json?p=1', {method: 'GET'})")))
                .containsExactly("/a.json?p=1");
        assertThat(urls(place.formatted("axios.get('/a.json', {params: {p: 2}})")))
                .containsExactly("/a.json?p=2");
        assertThat(urls(place.formatted("axios({url: '/a.json', params: {p: 3, t: Date.now()}})")))
                .containsExactly("/a.json?p=3");
        assertThat(urls("<ul id='l'></ul><script>x.open('GET', '/x.jsp?c=4', true);$('#l').html(x)</script>"))
                .containsExactly("/x.jsp?c=4");
    }

    /** Seeded, so that a failure can be looked at again. */
    @Test
    void mutatedPagesGiveLeadsOrNoneAndNeverHang() {
        Random random = new Random(20240131);
        for (int round = 0; round < 400; round++) {
            StringBuilder html = new StringBuilder(EVERYTHING);
            for (int i = 0; i < 12; i++) {
                int at = random.nextInt(html.length());
                switch (random.nextInt(3)) {
                    case 0 -> html.deleteCharAt(at);
                    case 1 -> html.insert(at, "{}()'\"+=,:<>".charAt(random.nextInt(12)));
                    default -> html.setLength(Math.max(20, at));
                }
            }
            long start = System.nanoTime();
            paths(html.toString());
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("round %d", round)
                    .isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void aLongScriptOfOpenBracketsIsPassedInTime() {
        String script = "$.ajax({".repeat(20_000) + "var a = '" + "x".repeat(200_000);
        long start = System.nanoTime();

        paths("<script>" + script + "</script>");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    private static List<String> paths(String html) {
        return leads(html).stream().map(lead -> lead.url().encodedPath()).toList();
    }

    private static List<String> urls(String html) {
        return leads(html).stream()
                .map(lead -> lead.url().encodedPath() + "?" + lead.url().encodedQuery())
                .toList();
    }

    private static List<Lead> leads(String html) {
        Page page = Page.parse(URL, new Decoded(html, StandardCharsets.UTF_8));
        return Leads.of(page, URL).flatMap(List::stream).toList();
    }
}
