package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectionTest {
    @ParameterizedTest
    @ValueSource(ints = {403, 412, 418, 429, 521})
    void statusesOfProtectionServicesTurnAwayWhateverTheySay(int status) throws IOException {
        assertThat(failed(status, "").turnedAway()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | <script>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=1;</script>",
                "405 | <title>405</title><script>var s='acw_sc__v2'</script>",
                "503 | <script>document.cookie=('_')+('_')+('j')+'sl=1';location.href=location.pathname</script>",
                "503 | <title>Just a moment...</title>",
                "500 | 您的请求可能存在威胁，已被网站防火墙拦截"
            })
    void aStatusOfTroubleIsNoneWhereAProtectionServiceGivesIt(int status, String body) throws IOException {
        FetchResult.Failed failed = failed(status, body);

        assertThat(failed.turnedAway()).isTrue();
        assertThat(failed.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"500, 服务器内部错误", "503, 系统维护中", "404, WAF", "502, ''"})
    void aStatusOfTheSitesOwnTroubleStands(int status, String body) throws IOException {
        assertThat(failed(status, body).turnedAway()).isFalse();
    }

    @Test
    void aBodyThatIsCutOffLeavesTheStatusAsItIs() throws IOException {
        MockResponse cut = new MockResponse.Builder()
                .code(500)
                .body("x".repeat(100))
                .setHeader("Content-Length", "1000")
                .build();
        try (TestWeb web = new TestWeb().started()) {
            web.serve("/a", cut);
            FetchPolicy policy = TestWeb.POLICY.withTimes(TestWeb.times(Duration.ofSeconds(2)));

            FetchResult result = web.fetch(policy, FetchRequest.page(web.url("/a")));

            assertThat(((FetchResult.Failed) result).failure()).isEqualTo(Failure.STATUS);
        }
    }

    private static FetchResult.Failed failed(int status, String body) throws IOException {
        try (TestWeb web = new TestWeb().started()) {
            web.serve("/a", new MockResponse.Builder().code(status).body(body).build());
            return (FetchResult.Failed) web.fetch("/a");
        }
    }
}
