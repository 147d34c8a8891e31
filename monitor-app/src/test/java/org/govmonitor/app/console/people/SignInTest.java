package org.govmonitor.app.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.members.Links;
import org.govmonitor.app.members.Member;
import org.govmonitor.app.members.Members;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Unit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way in, what keeps others out, and the pages of people, over their own port. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
    private static final String UNIT = "沅溪县政府办";
    private static final String OTHER_PASSWORD = "another-horse-battery-staple";

    private ConfigurableApplicationContext office;

    @BeforeAll
    void open(@TempDir Path data) {
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + data,
                        "--server.port=0");
        office.getBean(Registrations.class).take(new Registry(List.of(new Unit(UNIT, null)), List.of(), List.of()));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void aStrangerSignsInAndIsWhereHeWantedToBe() {
        SignedInBrowser stranger = SignedInBrowser.stranger(office);
        HttpResponse<String> turnedAway = stranger.get("/findings?state=NEW&month=2024-01");
        assertThat(turnedAway.statusCode()).isEqualTo(302);
        assertThat(turnedAway.headers().firstValue("Set-Cookie"))
                .as("nothing is kept of strangers")
                .isEmpty();
        String form = location(turnedAway);
        assertThat(form).startsWith("/sign-in?to=");

        String to = stranger.page(form).select("input[name=to]").attr("value");
        HttpResponse<String> in = stranger.post(
                "/sign-in", "login", member(Role.REVIEWER).login(), "password", SignedInBrowser.PASSWORD, "to", to);

        assertThat(location(in)).isEqualTo("/findings?state=NEW&month=2024-01");
        assertThat(stranger.get(location(in)).statusCode()).isEqualTo(200);
        HttpResponse<String> away = SignedInBrowser.stranger(office)
                .post(
                        "/sign-in",
                        "login",
                        member(Role.VIEWER).login(),
                        "password",
                        SignedInBrowser.PASSWORD,
                        "to",
                        "//evil.example");
        assertThat(location(away)).isEqualTo("/");
    }

    @Test
    void aPartOfAPageMakesTheWholePageGoToSignIn() {
        SignedInBrowser stranger = SignedInBrowser.stranger(office);
        HttpResponse<String> answer = stranger.send(
                stranger.request("/findings")
                        .header("HX-Request", "true")
                        .header("HX-Current-URL", stranger.address() + "/findings?page=3"),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/sign-in?to=%2Ffindings%3Fpage%3D3");
    }

    @Test
    void aFormOfAnEndedSessionLeadsBackToItsPage() {
        SignedInBrowser reviewer = SignedInBrowser.as(office, Role.REVIEWER);
        String csrf = reviewer.csrf();
        office.getBean(Members.class).endSessions(reviewer.member());

        HttpResponse<String> answer = reviewer.send(
                reviewer.request("/findings/1")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Referer", reviewer.address() + "/findings?page=2")
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + csrf)),
                BodyHandlers.ofString());

        assertThat(location(answer)).isEqualTo("/sign-in?to=%2Ffindings%3Fpage%3D2&ended");
        assertThat(reviewer.page(location(answer)).text()).contains("登录已过期");
    }

    @Test
    void aRefusalSaysTheSameWhetherOrNotThereIsSuchALoginAndKeepsWhatWasTyped() {
        String known = member(Role.VIEWER).login();
        Document ofKnown = refused(known);
        Document ofUnknown = refused("nobody-of-ours");
        assertThat(ofKnown.select("[role=alert]").text()).contains("登录名或密码不对");
        assertThat(ofUnknown.select("[role=alert]").text())
                .isEqualTo(ofKnown.select("[role=alert]").text());
        assertThat(ofKnown.select("#login").attr("value")).isEqualTo(known);
        assertThat(ofKnown.select("#password").attr("value")).isEmpty();
        for (int i = 0; i < 4; i++) {
            refused(known);
            refused("nobody-of-ours");
        }
        assertThat(refused(known).select("[role=alert]").text())
                .contains("请 1 分钟后再试")
                .isEqualTo(refused("nobody-of-ours").select("[role=alert]").text());
    }

    @Test
    void theSessionIsNewAfterSignInAndItsCookieIsForTheBrowserAlone() {
        SignedInBrowser browser = SignedInBrowser.stranger(office);
        HttpResponse<String> in =
                browser.post("/sign-in", "login", member(Role.VIEWER).login(), "password", SignedInBrowser.PASSWORD);
        String first = cookie(in);
        HttpResponse<String> again =
                browser.post("/sign-in", "login", member(Role.VIEWER).login(), "password", SignedInBrowser.PASSWORD);
        assertThat(first).contains("HttpOnly", "SameSite=Lax");
        assertThat(cookie(again)).isNotEqualTo(first);
    }

    @Test
    void aFormWithoutWhatProtectsItOrOfAnotherOriginIsNotTaken() {
        SignedInBrowser admin = SignedInBrowser.as(office, Role.ADMIN);
        HttpRequest.Builder bare = admin.request("/settings/people")
                .header("Origin", admin.address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("login=x&name=x&role=ADMIN"));
        HttpResponse<String> answer = admin.send(bare, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).text()).contains("不是从本系统的页面发出的");
        HttpRequest.Builder foreign = admin.request("/settings/people")
                .header("Origin", "https://evil.example")
                .header("X-CSRF-TOKEN", admin.csrf())
                .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(admin.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    @Test
    void everyAnswerForbidsWhatNoPageOfOursDoes() {
        for (String path : List.of("/sign-in", "/nowhere", "/console.css", "/api/v1/nothing")) {
            assertThat(SignedInBrowser.stranger(office).get(path).headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValue(
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        }
        HttpResponse<String> page = SignedInBrowser.as(office, Role.VIEWER).get("/me");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(SignedInBrowser.stranger(office)
                        .get("/console.css")
                        .headers()
                        .allValues("Cache-Control"))
                .containsExactly("max-age=3600");
    }

    @Test
    void whoMayNotIsToldSoBeforeAnythingHeSentIsRead() {
        for (Role role : List.of(Role.REVIEWER, Role.VIEWER)) {
            SignedInBrowser browser = SignedInBrowser.as(office, role);
            assertThat(browser.get("/settings/people").statusCode()).isEqualTo(403);
            assertThat(browser.get("/settings/audit?from=nonsense").statusCode())
                    .isEqualTo(403);
            assertThat(browser.post("/settings/people/nonsense/lock").statusCode())
                    .isEqualTo(403);
        }
        assertThat(SignedInBrowser.ofUnit(office, UNIT).get("/settings/people").statusCode())
                .isEqualTo(403);
        Document page = Jsoup.parse(
                SignedInBrowser.as(office, Role.VIEWER).get("/nowhere").body());
        assertThat(page.text()).contains("没有这个页面");
    }

    @Test
    void whatWasTakenFromAPersonIsGoneAtTheNextClick() {
        SignedInBrowser admin = SignedInBrowser.as(office, Role.ADMIN);
        SignedInBrowser person = SignedInBrowser.as(office, Role.ADMIN);
        String own = "/settings/people/" + person.member().id();
        assertThat(person.get("/settings/people").statusCode()).isEqualTo(200);

        admin.submit(own, "name", person.member().name(), "role", "VIEWER", "unit", "");
        assertThat(person.get("/settings/people").statusCode()).isEqualTo(403);
        assertThat(person.get("/me").statusCode()).isEqualTo(200);
        admin.submit(own + "/lock");
        assertThat(person.get("/me").statusCode()).isEqualTo(302);
        assertThat(person.signIn(person.member().login(), SignedInBrowser.PASSWORD))
                .isFalse();
        admin.submit(own + "/unlock");
        assertThat(person.signIn(person.member().login(), SignedInBrowser.PASSWORD))
                .isTrue();
        Document mine = admin.submit("/settings/people/" + admin.member().id() + "/lock");
        assertThat(mine.select(".alert.failed").text()).contains("不能停用自己");
    }

    @Test
    void signOutEndsOneSessionANewPasswordTheOthersAndSignOutEverywhereAll() {
        SignedInBrowser first = SignedInBrowser.as(office, Role.VIEWER);
        SignedInBrowser second = SignedInBrowser.stranger(office);
        assertThat(second.signIn(first.member().login(), SignedInBrowser.PASSWORD))
                .isTrue();

        assertThat(location(second.post("/sign-out"))).isEqualTo("/sign-in?out");
        assertThat(second.get("/me").statusCode()).isEqualTo(302);
        assertThat(first.get("/me").statusCode()).isEqualTo(200);

        second.signIn(first.member().login(), SignedInBrowser.PASSWORD);
        Document wrong = change(first, "wrong-horse-battery-staple");
        assertThat(wrong.select(".alert.failed").text()).contains("现在的密码不对");
        assertThat(change(first, SignedInBrowser.PASSWORD).select(".alert.done"))
                .hasSize(1);
        assertThat(second.get("/me").statusCode()).isEqualTo(302);
        assertThat(first.get("/me").statusCode()).isEqualTo(200);

        assertThat(second.signIn(first.member().login(), OTHER_PASSWORD)).isTrue();
        assertThat(location(second.post("/me/sign-out-everywhere"))).isEqualTo("/sign-in?out");
        assertThat(first.get("/me").statusCode()).isEqualTo(302);
    }

    @Test
    void aNewPersonSetsHisPasswordByALinkThatIsShownOnceAndOpensOnce() {
        SignedInBrowser admin = SignedInBrowser.as(office, Role.ADMIN);
        Document refused =
                admin.submit("/settings/people", "login", "li.bing", "name", "李冰", "role", "UNIT", "unit", "");
        assertThat(refused.select(".alert.failed").text()).contains("单位用户必须写明所属单位");
        assertThat(refused.select("#login").attr("value")).isEqualTo("li.bing");
        assertThat(refused.select("#name").attr("value")).isEqualTo("李冰");

        Document added =
                admin.submit("/settings/people", "login", "li.bing", "name", "李冰", "role", "UNIT", "unit", UNIT);
        String link = added.select("#link").text();
        assertThat(link).startsWith(admin.address() + "/welcome?token=");
        assertThat(admin.page("/settings/people").text())
                .contains("李冰", "还没有设置密码")
                .doesNotContain("/welcome?");

        SignedInBrowser person = SignedInBrowser.stranger(office);
        String token = link.substring(link.indexOf('=') + 1);
        assertThat(person.page("/welcome?token=" + token).text()).contains("李冰", "li.bing");
        assertThat(set(person, token, "kurz", "kurz").select(".alert.failed").text())
                .contains("至少 10 个字符");
        assertThat(set(person, token, OTHER_PASSWORD, "x")
                        .select(".alert.failed")
                        .text())
                .contains("不一样");
        assertThat(set(person, token, OTHER_PASSWORD, OTHER_PASSWORD).text()).contains("密码已设置");
        assertThat(person.page("/welcome?token=" + token).text()).contains("链接已失效");
        assertThat(person.signIn("Li.Bing", OTHER_PASSWORD)).isTrue();
        assertThat(person.page("/me").text()).contains("李冰", "单位用户");
        assertThat(office.getBean(Links.class).first("service"))
                .as("the office has an administrator")
                .isEmpty();
    }

    @Test
    void aProgramAsksByTokenAloneAsLongAsItOpens() {
        SignedInBrowser reviewer = SignedInBrowser.as(office, Role.REVIEWER);
        Document made = reviewer.submit("/me/tokens", "name", "月报程序", "until", "");
        String token = made.select("#made").text();
        assertThat(token).startsWith("gm_");
        assertThat(reviewer.page("/me").text()).contains("月报程序", "没有用过").doesNotContain(token);

        HttpResponse<String> without = program(null);
        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(without.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        JsonNode problem = JsonMapper.shared().readTree(without.body());
        assertThat(problem.path("status").asInt()).isEqualTo(401);
        assertThat(problem.path("instance").asString("")).isEqualTo("/api/accounts/reports");
        assertThat(program("gm_guess").statusCode()).isEqualTo(401);

        HttpResponse<String> with = program(token);
        assertThat(with.statusCode()).isEqualTo(200);
        assertThat(with.headers().firstValue("Set-Cookie")).isEmpty();
        String viewers = SignedInBrowser.as(office, Role.VIEWER)
                .submit("/me/tokens", "name", "看板", "until", "")
                .select("#made")
                .text();
        assertThat(program(viewers).statusCode()).isEqualTo(403);
        assertThat(program(viewers).headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(reviewer.send(
                                reviewer.request("/findings").header("Authorization", "Bearer " + viewers),
                                BodyHandlers.ofString())
                        .statusCode())
                .as("pages know no tokens")
                .isEqualTo(200);

        String revoke = made.select("form[action$=/revoke]").attr("action");
        assertThat(reviewer.submit(revoke).select(".alert.done")).hasSize(1);
        assertThat(program(token).statusCode()).isEqualTo(401);
        assertThat(reviewer.submit(revoke).select(".alert.done"))
                .as("asked again, as from a second tab")
                .hasSize(1);
        assertThat(SignedInBrowser.as(office, Role.VIEWER).post(revoke).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theTrailIsReadByFiltersAndTakenAwayAsItStands() {
        SignedInBrowser admin = SignedInBrowser.as(office, Role.ADMIN);
        Member added = office.getBean(Members.class)
                .create("trail", "=cmd|' /C calc'!A0", Role.VIEWER, null, null, "<script>alert(1)</script>");

        Document page = admin.page("/settings/audit?what=MEMBER_ADDED&q=" + added.login());
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody td").eachText())
                .contains("<script>alert(1)</script>", "添加人员", "trail", "=cmd|' /C calc'!A0, VIEWER");
        assertThat(page.select("tbody script")).isEmpty();
        assertThat(admin.page("/settings/audit?what=MEMBER_ADDED&from=2100-01-01")
                        .text())
                .contains("没有符合条件的记录");

        String csv = new String(
                admin.download("/settings/audit?what=MEMBER_ADDED&q=trail&as=csv")
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("时间", "添加人员").doesNotContain(",=cmd");
        assertThat(admin.download("/settings/audit?as=xlsx").body()).startsWith(0x50, 0x4b);
        assertThat(admin.get("/settings/audit?as=pdf").statusCode()).isEqualTo(404);
    }

    private Document refused(String login) {
        SignedInBrowser stranger = SignedInBrowser.stranger(office);
        HttpResponse<String> answer = stranger.post("/sign-in", "login", login, "password", "wrong-password");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> program(@org.jspecify.annotations.Nullable String token) {
        SignedInBrowser program = SignedInBrowser.stranger(office);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(program.address() + "/api/accounts/reports"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("没有链接"));
        // A program has no page; without a token it must at least pretend to be one of ours.
        request = token == null
                ? request.header("Origin", program.address()).header("X-CSRF-TOKEN", program.csrf())
                : request.header("Authorization", "Bearer " + token);
        return program.send(request, BodyHandlers.ofString());
    }

    private static Document change(SignedInBrowser browser, String present) {
        return browser.submit("/me/password", "present", present, "wanted", OTHER_PASSWORD, "again", OTHER_PASSWORD);
    }

    private static Document set(SignedInBrowser browser, String token, String password, String again) {
        return browser.submit("/welcome", "token", token, "password", password, "again", again);
    }

    private Member member(Role role) {
        return SignedInBrowser.as(office, role).member();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }
}
