package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.fetch.Results.assertFailed;
import static org.govmonitor.fetch.Results.page;
import static org.govmonitor.fetch.TestWeb.POLICY;
import static org.govmonitor.fetch.TestWeb.redirect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.govmonitor.fetch.FetchRequest.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterfaceCallTest {
    private static final Call CALL =
            new Call(Map.of("Cookie", "SUB=1"), "{\"a\":1}".getBytes(StandardCharsets.UTF_8), "application/json");

    private TestWeb web;

    @BeforeEach
    void make() throws IOException {
        web = new TestWeb();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void whatIsSaidIsPostedWithItsHeaders() throws IOException {
        web.started().serve("/api", "{}");

        page(web.fetch(POLICY, FetchRequest.call(web.url("/api"), CALL)));

        RecordedRequest asked = web.requests().get(0);
        assertThat(asked.getMethod()).isEqualTo("POST");
        assertThat(String.valueOf(asked.getBody())).contains("{\"a\":1}");
        assertThat(asked.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(asked.getHeaders().get("Cookie")).isEqualTo("SUB=1");
        assertThat(asked.getHeaders().get("User-Agent")).contains("GovMonitor");
    }

    @Test
    void anAddressThatSomebodyGaveIsAskedWithoutRobots() throws IOException {
        web.started().serve("/robots.txt", "User-agent: *\nDisallow: /").serve("/feed", "x");

        page(web.fetch(POLICY, FetchRequest.direct(web.url("/feed"), null)));

        assertThat(web.requests()).hasSize(1);
    }

    @Test
    void whatIsSaidGoesToNoOtherHost() throws IOException {
        web.started().serve("/api", redirect("/elsewhere")).serve("/elsewhere", "{}");

        assertFailed(web.fetch(POLICY, FetchRequest.call(web.url("/api"), CALL)), Failure.STATUS, 302);
        assertThat(web.paths()).containsExactly("/api");
    }

    @Test
    void anInterfaceAtAnAddressThatIsNotAllowedIsNotAsked() throws IOException {
        web.started().serve("/api", "{}");

        assertFailed(
                web.fetch(POLICY.withAllowedAddresses(List.of()), FetchRequest.call(web.url("/api"), CALL)),
                Failure.ADDRESS_REFUSED,
                0);
        assertThat(web.requests()).isEmpty();
    }

    @Test
    void aBadCertificateEndsACallThoughItWouldBeReadPastForAPage() throws IOException {
        HeldCertificate own = new HeldCertificate.Builder()
                .addSubjectAlternativeName("api.site.test")
                .build();
        web.server.useHttps(
                new HandshakeCertificates.Builder().heldCertificate(own).build().sslSocketFactory());
        web.started().serve("/api", "{}");
        try (HttpFetcher fetcher = web.open(POLICY, TestWeb::loopback, new OkHttpClient())) {
            FetchRequest call = FetchRequest.call(
                    web.at("api.site.test", "/api").newBuilder().scheme("https").build(), CALL);

            assertThat(page(fetcher.fetch(FetchRequest.direct(call.url(), null)))
                            .certificateFault())
                    .isNotNull();
            assertFailed(fetcher.fetch(call), Failure.TLS, 0);
            assertThat(web.requests()).extracting(RecordedRequest::getMethod).containsExactly("GET");
        }
    }

    @Test
    void noTextShowsWhatIsSaid() {
        FetchRequest request = FetchRequest.call(HttpUrl.get("https://api.example/api?access_token=T"), CALL);

        assertThat(request.toString()).doesNotContain("access_token").doesNotContain("SUB");
    }
}
