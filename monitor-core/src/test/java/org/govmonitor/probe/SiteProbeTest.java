package org.govmonitor.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteProbeTest {
    private static final HttpUrl HOME = HttpUrl.get("https://www.example.gov.cn/");
    private static final HttpUrl PLAIN = HttpUrl.get("http://www.example.gov.cn/");
    private final ScriptedFetcher web = new ScriptedFetcher();
    private final SiteProbe probe = new SiteProbe(
            web,
            Duration.ofSeconds(15),
            Clock.fixed(Instant.parse("2024-01-08T01:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @ParameterizedTest
    @CsvSource({"14900, true", "14999, true", "15000, false", "15001, false", "20000, false"})
    void aPageThatComesAfterFifteenSecondsDidNotOpenAndExactlyFifteenIsAfter(int millis, boolean opened) {
        web.opens(HOME, Duration.ofMillis(millis));

        assertThat(outcome()).isEqualTo(opened ? new Outcome.Opened() : new Outcome.Failed(Reason.TIMEOUT));
    }

    @ParameterizedTest
    @CsvSource({
        "DNS, 0, DNS, true",
        "CONNECT, 0, CONNECT, true",
        "TIMEOUT, 0, TIMEOUT, true",
        "CLOSED, 200, CLOSED, true",
        "STATUS, 500, STATUS, true",
        "STATUS, 404, STATUS, true",
        "STATUS, 403, TURNED_AWAY, false",
        "STATUS, 412, TURNED_AWAY, false",
        "STATUS, 521, TURNED_AWAY, false",
        "TLS, 0, TLS, false",
        "ROBOTS, 0, ROBOTS, false",
        "ADDRESS_REFUSED, 0, ADDRESS_REFUSED, false",
        "TOO_LARGE, 200, UNREADABLE, false",
        "TOO_MANY_REDIRECTS, 302, UNREADABLE, false",
        "PROTOCOL, 0, UNREADABLE, false",
    })
    void onlyWhatKeepsACitizenOutTooIsAFailure(Failure failure, int status, Reason reason, boolean failed) {
        web.fails(HOME, failure, status);

        assertThat(outcome()).isEqualTo(failed ? new Outcome.Failed(reason) : new Outcome.NoEvidence(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "'  \n '",
                "<html><head><title></title></head><body> <div></div></body></html>",
            })
    void aBlankPageIsNoHomePage(String body) {
        web.shows(HOME, body);

        assertThat(outcome()).isEqualTo(new Outcome.Failed(Reason.EMPTY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div id='app'></div><script src='/app.js'></script>",
                "<meta http-equiv='refresh' content='0;url=/portal/'>",
                "<frameset><frame src='/main.html'></frameset>",
                "<body><img src='/door.jpg'></body>",
            })
    void aPageThatIsAllScriptFrameOrPictureOpened(String body) {
        web.shows(HOME, body);

        assertThat(outcome()).isEqualTo(new Outcome.Opened());
    }

    @Test
    void aRefusalByAProtectionServiceProvesNothingWhateverItsStatus() {
        web.shows(HOME, "<html><body>您的访问已被网站防火墙拦截</body></html>");

        assertThat(outcome()).isEqualTo(new Outcome.NoEvidence(Reason.TURNED_AWAY));
    }

    @Test
    void anEncryptedSiteIsAskedUnderItsPlainAddressWhereThatLeads() {
        web.leads(PLAIN, HOME);
        assertThat(probe.plainWay(HOME)).isEqualTo(HttpsWay.LEADS);

        web.shows(PLAIN, "<h1>home</h1>");
        assertThat(probe.plainWay(HOME)).isEqualTo(HttpsWay.MISSING);

        web.shows(PLAIN, "<script>location.href='https://www.example.gov.cn/'</script>");
        assertThat(probe.plainWay(HOME)).isEqualTo(HttpsWay.LEADS);

        web.fails(PLAIN, Failure.CONNECT, 0);
        assertThat(probe.plainWay(HOME)).isEqualTo(HttpsWay.NO_PLAIN);

        web.fails(PLAIN, Failure.TIMEOUT, 0);
        assertThat(probe.plainWay(HOME)).isEqualTo(HttpsWay.UNKNOWN);
    }

    @Test
    void aSiteRegisteredUnderItsPlainAddressTellsWhereItLeadsByTheWay() {
        web.leads(PLAIN, HOME);
        assertThat(probe.visit(PLAIN).orElseThrow().https()).isEqualTo(HttpsWay.LEADS);

        web.shows(PLAIN, "<h1>home</h1>");
        assertThat(probe.visit(PLAIN).orElseThrow().https()).isEqualTo(HttpsWay.MISSING);

        web.fails(PLAIN, Failure.TIMEOUT, 0);
        assertThat(probe.visit(PLAIN).orElseThrow().https()).isEqualTo(HttpsWay.UNKNOWN);
    }

    @Test
    void nobodyKnowsThePlainPortThatBelongsToAnUnusualOne() {
        HttpUrl odd = HttpUrl.get("https://www.example.gov.cn:8443/");

        assertThat(probe.plainWay(odd)).isEqualTo(HttpsWay.UNKNOWN);
        assertThat(web.asked()).isEmpty();
    }

    private Outcome outcome() {
        return probe.visit(HOME).orElseThrow().outcome();
    }
}
