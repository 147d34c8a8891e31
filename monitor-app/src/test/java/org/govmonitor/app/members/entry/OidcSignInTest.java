package org.govmonitor.app.members.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.members.Members;
import org.govmonitor.app.members.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Sign-in over another office, which an issuer of the test's own plays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcSignInTest {
    private static final String CLIENT = "govmonitor";

    private HttpServer issuer;
    private RSAKey key;
    private RSAKey signing;
    private String vouchedFor = "";
    private String nonce = "";
    private ConfigurableApplicationContext office;

    @BeforeAll
    void open(@TempDir Path data) throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        signing = key;
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, configuration()));
        issuer.createContext("/jwks", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toJSONObject()));
        issuer.createContext("/token", exchange -> answer(exchange, token()));
        issuer.start();
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + data,
                        "--monitor.sign-in.oidc.issuer=" + address(),
                        "--monitor.sign-in.oidc.client-id=" + CLIENT,
                        "--monitor.sign-in.oidc.client-secret=not-a-real-secret",
                        "--monitor.sign-in.oidc.name=示例认证",
                        "--server.port=0");
        office.getBean(Members.class).create("zhao", "赵敏", Role.REVIEWER, null, null, "test");
        office.getBean(Members.class).create("locked", "停用", Role.REVIEWER, null, null, "test");
        long locked =
                office.getBean(Members.class).byLogin("locked").orElseThrow().id();
        office.getBean(Members.class).activate(locked, false, null, "test");
    }

    @AfterAll
    void close() {
        office.close();
        issuer.stop(0);
    }

    @Test
    void whomTheOtherOfficeVouchesForIsLetInAsTheMemberOfThatLoginAndIsWhereHeWantedToBe() {
        SignedInBrowser browser = SignedInBrowser.stranger(office);
        assertThat(browser.page("/sign-in?to=/findings?page=2")
                        .select("a[href^=/sign-in/office]")
                        .text())
                .contains("示例认证");

        assertThat(comeBack(browser, "ZHAO", "/findings?page=2")).isEqualTo("/findings?page=2");

        assertThat(browser.page("/me").text()).contains("赵敏", "审核员");
        office.getBean(Members.class)
                .endSessions(office.getBean(Members.class).byLogin("zhao").orElseThrow());
        assertThat(browser.get("/me").statusCode()).isEqualTo(302);
    }

    @Test
    void whoIsNoMemberOrLockedIsRefusedWithWords() {
        for (String login : new String[] {"stranger", "locked"}) {
            SignedInBrowser browser = SignedInBrowser.stranger(office);
            String back = comeBack(browser, login, "/");
            assertThat(back).isEqualTo("/sign-in?stranger");
            assertThat(browser.page(back).text()).contains("还没有加入本系统");
            assertThat(browser.get("/me").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void aTokenThatSomebodyElseSignedVouchesForNobody() throws JOSEException {
        signing = new RSAKeyGenerator(2048).keyID("k1").generate();
        try {
            assertThat(comeBack(SignedInBrowser.stranger(office), "zhao", "/")).isEqualTo("/sign-in?unvouched");
        } finally {
            signing = key;
        }
    }

    /** Goes to the other office and comes back from it; gives where it ends. */
    private String comeBack(SignedInBrowser browser, String login, String to) {
        vouchedFor = login;
        String way = location(
                browser.get("/sign-in/office?to=" + to.replace("?", "%3F").replace("=", "%3D")));
        URI there = URI.create(location(browser.get(way)));
        assertThat(there.toString()).startsWith(address() + "/authorize?");
        Map<String, String> asked =
                UriComponentsBuilder.fromUri(there).build().getQueryParams().toSingleValueMap();
        assertThat(asked).containsEntry("client_id", CLIENT).containsEntry("response_type", "code");
        nonce = String.valueOf(asked.get("nonce"));
        return location(browser.get("/login/oauth2/code/office?code=c0de&state=" + asked.get("state")));
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer",
                address(),
                "authorization_endpoint",
                address() + "/authorize",
                "token_endpoint",
                address() + "/token",
                "jwks_uri",
                address() + "/jwks",
                "subject_types_supported",
                new String[] {"public"},
                "response_types_supported",
                new String[] {"code"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private Map<String, Object> token() {
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(),
                new JWTClaimsSet.Builder()
                        .issuer(address())
                        .subject("subject-7")
                        .audience(CLIENT)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60)))
                        .claim("nonce", nonce)
                        .claim("preferred_username", vouchedFor)
                        .build());
        try {
            token.sign(new RSASSASigner(signing));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return Map.of("access_token", "a", "token_type", "Bearer", "expires_in", 60, "id_token", token.serialize());
    }

    private static void answer(HttpExchange exchange, Map<String, Object> json) throws IOException {
        byte[] body = JsonMapper.shared().writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String address() {
        return "http://127.0.0.1:" + issuer.getAddress().getPort();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
