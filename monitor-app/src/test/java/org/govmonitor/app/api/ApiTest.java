package org.govmonitor.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.govmonitor.app.CountedStatements;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.members.Tokens;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.PastRuns;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.govmonitor.scan.SiteScan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programs' interface over its port, by token. One office for all; each test has a site of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
    private static final Instant SCANNED = LocalDate.of(2024, 1, 8)
            .atTime(8, 0)
            .atZone(MonitorApplication.OFFICE_ZONE)
            .toInstant();

    private static final String UNIT = "沅溪县政府办";
    private static final String OTHER_UNIT = "沅溪县教育局";

    private static final int COLUMNS = 5;

    @TempDir
    private static Path data;

    private final CountedStatements statements = new CountedStatements();
    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext office;
    private SignedInBrowser browser;
    private String reviewer;
    private String viewer;
    private String ofUnit;
    private String ofOtherUnit;
    private int sites;
    private int scans;
    private long site;
    private HttpUrl home;

    @BeforeAll
    void openTheOffice() {
        Clock clock = Clock.fixed(SCANNED.plusSeconds(3600), MonitorApplication.OFFICE_ZONE);
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .initializers(
                        statements::initialize,
                        context -> ((GenericApplicationContext) context)
                                .registerBean("fixedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + data,
                        "--server.port=0");
        register();
        browser = SignedInBrowser.as(office, Role.REVIEWER);
        reviewer = token(browser);
        viewer = token(SignedInBrowser.as(office, Role.VIEWER));
        ofUnit = token(SignedInBrowser.ofUnit(office, UNIT));
        ofOtherUnit = token(SignedInBrowser.ofUnit(office, OTHER_UNIT));
    }

    @BeforeEach
    void registerASite() {
        register();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void findingsAreNarrowedAsOnThePage() {
        leaks(1, 2);
        blank();

        assertThat(items("?target=" + site)).hasSize(3);
        assertThat(items("?kind=COLUMN_BLANK&target=" + site)).hasSize(1);
        assertThat(items("?state=OPEN&target=" + site)).isEmpty();
        assertThat(items("?waiting=true&month=2024-01&target=" + site)).hasSize(3);
        assertThat(items("?foundTo=2024-01-07&target=" + site)).isEmpty();
        assertThat(items("?q=leak2&target=" + site)).hasSize(1);
        assertThat(items("?unit=" + OTHER_UNIT.length() + "&target=" + site)).isEmpty();
        JsonNode one = items("?kind=PRIVACY_LEAK&target=" + site).get(0);
        JsonNode whole = json(get("/findings/" + one.path("id").asLong(), reviewer));
        assertThat(whole.path("evidence").path(0).path("masked").asString("")).isEqualTo("360721**********34");
        assertThat(whole.path("evidence").path(0).has("key")).isFalse();
        assertThat(whole.path("finding").path("origin").path("way").asString(""))
                .isEqualTo("MACHINE");
    }

    @Test
    void aWalkSeesEachFindingOnceWhileOthersAreWritten() {
        leaks(1, 25);
        Set<Long> before = ids(items("?limit=200&target=" + site));
        List<Long> walked = new ArrayList<>();
        String cursor = "";
        for (int page = 0; cursor != null; page++) {
            JsonNode answer = json(get("/findings?limit=7&target=" + site + cursor, reviewer));
            walked.addAll(ids(answer.path("items").valueStream().toList()));
            cursor = answer.path("next").isNull()
                    ? null
                    : "&cursor=" + answer.path("next").asString("");
            leaks(100 + page * 10, 102 + page * 10);
        }

        assertThat(walked).doesNotHaveDuplicates().containsAll(before);
        assertThat(before).hasSize(25);
    }

    @Test
    void anActionNamesWhatWasSeenAndIsDoneOnce() {
        blank();
        JsonNode seen = items("?target=" + site).get(0);
        String path = "/findings/" + seen.path("id").asLong();
        String body = "{\"version\":" + seen.path("version").asLong() + "}";

        JsonNode done = json(post(path + "/confirm", body, reviewer, "once"));
        assertThat(done.path("result").asString("")).isEqualTo("DONE");
        assertThat(done.path("state").asString("")).isEqualTo("OPEN");
        assertThat(json(post(path + "/confirm", body, reviewer, "once"))
                        .path("result")
                        .asString(""))
                .isEqualTo("DONE");

        HttpResponse<String> late = post(path + "/reject", body.replace("}", ",\"reason\":\"已核对\"}"), reviewer, null);
        JsonNode problem = problem(late, 409);
        assertThat(problem.path("since").path(0).path("type").asString("")).isEqualTo("CONFIRMED");
        assertThat(problem.path("version").asLong())
                .isEqualTo(done.path("version").asLong());

        String now = "{\"version\":" + done.path("version").asLong() + ",\"reason\":\"已电话联系\"}";
        post(path + "/note", now, reviewer, "note-1");
        post(path + "/note", now, reviewer, "note-1");
        JsonNode events = json(get(path + "/events", reviewer)).path("items");
        assertThat(events.valueStream()
                        .filter(event -> event.path("type").asString("").equals("NOTED")))
                .hasSize(1);
        assertThat(json(get(path, reviewer)).path("finding").path("state").asString(""))
                .isEqualTo("OPEN");
    }

    @Test
    void aUnitIsToldReportsAndCannotJudge() {
        blank();
        JsonNode seen = items("?target=" + site).get(0);
        String path = "/findings/" + seen.path("id").asLong();
        JsonNode confirmed = json(post(path + "/confirm", version(seen), reviewer, null));
        JsonNode assigned = json(post(path + "/assign", version(confirmed), reviewer, null));
        assertThat(json(get(path, reviewer)).path("finding").path("assignedTo").asString(""))
                .isEqualTo(UNIT);

        problem(post(path + "/close", version(assigned), ofUnit, null), 403);
        problem(post(path + "/report", version(assigned), viewer, null), 403);
        problem(post(path + "/report", version(assigned), ofUnit, null), 422);
        problem(get(path, ofOtherUnit), 404);
        problem(post(path + "/report", version(assigned), ofOtherUnit, null), 422);
        JsonNode reported = json(post(
                path + "/report",
                "{\"version\":" + assigned.path("version").asLong() + ",\"on\":\"2024-01-08\",\"reason\":\"已更新\"}",
                ofUnit,
                null));
        assertThat(reported.path("state").asString("")).isEqualTo("RECTIFIED");
    }

    @Test
    void manyAreActedOnAtOnceAndEachAnswers() {
        leaks(1, 3);
        List<JsonNode> seen = items("?target=" + site);
        String named = seen.stream()
                .map(one -> "{\"id\":" + one.path("id").asLong() + ",\"version\":"
                        + one.path("version").asLong() + "}")
                .collect(Collectors.joining(","));

        JsonNode answer = json(
                post("/findings/actions", "{\"action\":\"CONFIRM\",\"findings\":[" + named + "]}", reviewer, null));

        assertThat(answer.path("items")
                        .valueStream()
                        .map(one -> one.path("result").asString("")))
                .containsExactly("DONE", "DONE", "DONE");
        problem(post("/findings/actions", "{\"action\":\"CONFIRM\",\"findings\":[]}", reviewer, null), 422);
    }

    @Test
    void whatAPersonFoundIsEnteredOnce() {
        String body = "{\"target\":" + site + ",\"problem\":\"首页错别字\",\"foundOn\":\"2024-01-08\"}";

        HttpResponse<String> first = post("/findings", body, reviewer, null);
        assertThat(first.statusCode()).isEqualTo(201);
        HttpResponse<String> second = post("/findings", body, reviewer, null);
        assertThat(second.statusCode()).isEqualTo(200);
        long id = json(first).path("id").asLong();
        assertThat(json(second).path("id").asLong()).isEqualTo(id);
        assertThat(office.getBean(Findings.class)
                        .byId(Sight.EVERYTHING, id)
                        .orElseThrow()
                        .state())
                .isEqualTo(FindingState.OPEN);
        problem(post("/findings", body.replace("2024-01-08", "2024-02-08"), reviewer, null), 422);
        problem(post("/findings", body, ofUnit, null), 403);
        problem(post("/findings/" + id + "/verify", "", reviewer, null), 422);
        problem(get("/findings/" + id + "/verification", reviewer), 404);
    }

    @Test
    void sitesAccountsRunsAndListsAreRead() {
        blank();
        assertThat(json(get("/sites?limit=1", reviewer)).path("items").size()).isEqualTo(1);
        assertThat(json(get("/sites/" + site, ofUnit)).path("unit").asString(""))
                .isEqualTo(UNIT);
        assertThat(json(get("/sites/" + site + "/columns", reviewer))
                        .path("items")
                        .size())
                .isEqualTo(COLUMNS);
        problem(get("/sites/" + site, ofOtherUnit), 404);
        problem(get("/sites/" + site + "/columns", ofOtherUnit), 404);
        assertThat(json(get("/accounts", reviewer)).path("items").isArray()).isTrue();
        problem(get("/accounts/999999", reviewer), 404);
        assertThat(json(get("/runs", reviewer)).path("items").isArray()).isTrue();
        assertThat(json(get("/runs/live", viewer)).path("items").isArray()).isTrue();
        problem(get("/runs/999999", reviewer), 404);
        problem(post("/runs/999999/stop", "", reviewer, null), 404);
        problem(post("/runs", "{\"plan\":\"COLUMNS\"}", viewer, null), 403);
        problem(post("/runs", "{}", reviewer, null), 422);
        assertThat(json(get("/me", ofUnit)).path("role").asString("")).isEqualTo("UNIT");
    }

    @Test
    void aWalkOverSitesAccountsAndColumnsSeesEachOnceWhileOthersAreEntered() {
        for (int more = 0; more < 4; more++) {
            register();
        }
        for (String list : List.of("/sites", "/accounts", "/sites/" + site + "/columns")) {
            Set<Long> before = ids(json(get(list + "?limit=200", reviewer))
                    .path("items")
                    .valueStream()
                    .toList());
            List<Long> walked = walk(list, this::register);

            assertThat(before).as(list).hasSizeGreaterThan(4);
            assertThat(walked).as(list).doesNotHaveDuplicates().containsAll(before);
        }
        assertThat(walk("/sites?q=no-such-site", () -> {})).isEmpty();
        assertThat(walk("/sites?unit=" + encoded(OTHER_UNIT), () -> {})).isEmpty();
    }

    @Test
    void aWalkOverRunsGoesBackInTimeAndSeesEachOnce() {
        PastRuns past = office.getBean(PastRuns.class);
        for (int hour = 1; hour <= 7; hour++) {
            // Two plans at a time: the hour alone does not say which comes next.
            Instant at = SCANNED.minus(Duration.ofHours(hour / 2));
            past.keep(hour % 2 == 0 ? Plan.COLUMNS : Plan.CONTENT, at.plusMillis(hour), at.plusSeconds(60));
            past.keep(Plan.ACCOUNTS, at.plusMillis(hour), at.plusSeconds(60));
        }
        List<JsonNode> all = json(get("/runs?limit=200", reviewer))
                .path("items")
                .valueStream()
                .toList();
        int[] later = {0};
        List<Long> walked = walk("/runs", () -> {
            Instant at = SCANNED.plusSeconds(++later[0]);
            past.keep(Plan.COLUMNS, at, at.plusSeconds(1));
        });

        assertThat(walked)
                .containsExactlyElementsOf(
                        all.stream().map(run -> run.path("id").asLong()).toList())
                .hasSizeGreaterThanOrEqualTo(14);
        assertThat(walk("/runs?plan=ACCOUNTS", () -> {})).hasSize(7);
    }

    @Test
    void aPageOfALongerListAsksTheStoreNoMoreOften() {
        for (String list : List.of("/sites", "/accounts", "/runs", "/sites/" + site + "/columns")) {
            get(list + "?limit=1", reviewer);
            long one = statements.during(() -> get(list + "?limit=1", reviewer));
            String next = json(get(list + "?limit=1", reviewer)).path("next").asString("");
            long after = statements.during(() -> get(list + "?limit=50&cursor=" + next, reviewer));

            assertThat(after).as(list).isEqualTo(one).isBetween(1L, 12L);
        }
    }

    @Test
    void aMonthIsReadIssuedAndKept() {
        JsonNode now = json(get("/problem-lists/2024-01", reviewer));
        assertThat(now.path("headings").size()).isGreaterThan(4);
        assertThat(get("/problem-lists/2024-01.csv", reviewer).statusCode()).isEqualTo(200);
        problem(get("/problem-lists/2024-01.pdf", reviewer), 404);
        problem(get("/problem-lists/2024-13", reviewer), 400);
        problem(post("/problem-lists/2023-11/issue", "{\"latest\":0}", viewer, null), 403);

        JsonNode issued = json(post("/problem-lists/2023-11/issue", "{\"latest\":0}", reviewer, null));
        assertThat(issued.path("version").asInt()).isEqualTo(1);
        problem(post("/problem-lists/2023-11/issue", "{\"latest\":0}", reviewer, null), 409);
        problem(post("/problem-lists/2023-11/issue", "{\"latest\":1}", reviewer, null), 422);
        assertThat(json(get("/problem-lists/2023-11/versions", reviewer))
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(get("/problem-lists/2023-11.docx?version=1", reviewer).statusCode())
                .isEqualTo(200);
        assertThat(json(get("/problem-lists/2023-11/versions", ofUnit))
                        .path("items")
                        .size())
                .isZero();
        problem(get("/problem-lists/2023-11?version=1", ofUnit), 404);
    }

    @Test
    void faultsAreToldInWords() {
        problem(get("/findings", null), 401);
        problem(get("/findings", "gm_wrong"), 401);
        problem(get("/findings?state=GONE", reviewer), 400);
        problem(get("/findings?limit=201", reviewer), 400);
        String next = json(get("/sites?limit=1", reviewer)).path("next").asString("");
        for (String list : List.of("/findings", "/accounts", "/runs", "/sites/" + site + "/columns")) {
            problem(get(list + "?cursor=foreign", reviewer), 400);
            problem(get(list + "?cursor=" + next, reviewer), 400);
            problem(get(list + "?limit=0", reviewer), 400);
        }
        problem(get("/sites?cursor=", reviewer), 400);
        problem(get("/findings/seven", reviewer), 400);
        problem(get("/findings/999999", reviewer), 404);
        problem(get("/nowhere", reviewer), 404);
        problem(get("/findings/7/confirm", reviewer), 405);
        problem(post("/findings/999999/confirm", "{\"version\":1}", reviewer, null), 404);
        problem(post("/findings/7/confirm", "{}", reviewer, null), 422);
        problem(post("/findings/7/confirm", "{\"versoin\":1}", reviewer, null), 400);
        problem(post("/findings/7/confirm", "{", reviewer, null), 400);
        problem(post("/findings/7/confirm", "{\"version\":1}", reviewer, "a b"), 400);
        problem(
                send(request("/findings/7/confirm", reviewer)
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("x"))),
                415);
    }

    @Test
    void theDescriptionHasEveryWayAndThePageShowsIt() {
        JsonNode paths = json(get("/openapi.json", viewer)).path("paths");
        Set<String> described = new TreeSet<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    assertThat(method.getValue().path("summary").asString("")).isNotEmpty();
                    described.add(method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                }));
        Set<String> mapped = new TreeSet<>();
        office.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, method) -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/") && !path.startsWith("/api/v1/openapi.json"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> mapped.add(verb + " " + path.replaceAll(":[^}]*}", "}")))));

        assertThat(mapped).hasSizeGreaterThan(20);
        assertThat(described).isEqualTo(mapped);
        problem(get("/openapi.json", null), 401);
        assertThat(browser.page("/api").select("h3 code").eachText()).containsAll(described);
    }

    private void register() {
        sites++;
        home = HttpUrl.get("https://api" + sites + ".yuanxi.example/");
        String name = "沅溪县接口第" + sites + "网";
        List<SiteColumn> columns = IntStream.rangeClosed(1, COLUMNS)
                .mapToObj(number -> new SiteColumn("政务动态" + number, home.resolve("/c" + number + "/"), null, null))
                .toList();
        Registrations registrations = office.getBean(Registrations.class);
        registrations.take(new Registry(
                List.of(new Unit(UNIT, null), new Unit(OTHER_UNIT, null)),
                List.of(new Site(name, home, UNIT, null, columns)),
                List.of(new MediaAccount("沅溪第" + sites + "号", Platform.WECHAT, UNIT, List.of()))));
        site = registrations.named(Sight.EVERYTHING).stream()
                .filter(one -> one.name().equals(name))
                .mapToLong(NamedTarget::id)
                .findFirst()
                .orElseThrow();
    }

    private void leaks(int first, int last) {
        record(IntStream.rangeClosed(first, last)
                .mapToObj(number -> new Problem(
                        ProblemKind.PRIVACY_LEAK,
                        new Subject.OfDocument(home.resolve("/leak" + number + ".shtml")),
                        "政务动态",
                        null,
                        null,
                        null,
                        List.of(new Evidence(
                                PersonalDataKind.CITIZEN_ID, "360721**********34", "table", "k".repeat(64))),
                        null))
                .toList());
    }

    private void blank() {
        record(List.of(new Problem(
                ProblemKind.COLUMN_BLANK,
                new Subject.OfColumn(home.resolve("/c1/"), "政务动态1"),
                "政务动态",
                null,
                null,
                null,
                List.of(),
                null)));
    }

    private void record(List<Problem> problems) {
        ScanIntake intake = office.getBean(ScanIntake.class);
        Claim claim =
                intake.claim(new SiteScanKey(site, "scan" + ++scans, SCANNED)).orElseThrow();
        intake.record(
                claim,
                problems.stream()
                        .map(problem -> new Visit(
                                problem.kind(), problem.subject(), Visit.Outcome.FOUND, SCANNED, problem, null))
                        .toList());
        intake.end(claim, new SiteScanEnd(SiteScan.State.SCANNED, 1, 1, 3, 0, 0));
        office.getBean(Reconciler.class).reconcile(claim.scanSiteId());
    }

    private String token(SignedInBrowser person) {
        return office.getBean(Tokens.class).make(person.member(), "test", null);
    }

    /** The ids of a list as a program reads it, two at a time, with something done between any two pages. */
    private List<Long> walk(String list, Runnable meanwhile) {
        List<Long> walked = new ArrayList<>();
        String first = list + (list.contains("?") ? "&" : "?") + "limit=2";
        String page = first;
        while (page != null) {
            JsonNode answer = json(get(page, reviewer));
            walked.addAll(answer.path("items")
                    .valueStream()
                    .map(one -> one.path("id").asLong())
                    .toList());
            page = answer.path("next").isNull()
                    ? null
                    : first + "&cursor=" + answer.path("next").asString("");
            if (walked.size() < 6) {
                meanwhile.run();
            }
        }
        return walked;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<JsonNode> items(String query) {
        return json(get("/findings" + query, reviewer))
                .path("items")
                .valueStream()
                .toList();
    }

    private static Set<Long> ids(List<JsonNode> findings) {
        return findings.stream().map(one -> one.path("id").asLong()).collect(Collectors.toSet());
    }

    private static String version(JsonNode seen) {
        return "{\"version\":" + seen.path("version").asLong() + "}";
    }

    @Test
    void aBulletinGoesItsWayAndIsTheWholeOfficesAlone() {
        JsonNode draft = json(get("/bulletins/2023-12", reviewer));
        assertThat(draft.path("state").asString("")).isEqualTo("DRAFT");
        assertThat(get("/bulletins/2023-12.docx", viewer).statusCode()).isEqualTo(200);
        problem(get("/bulletins/2023-12", ofUnit), 404);
        problem(get("/bulletins", ofUnit), 404);
        problem(get("/bulletins/2023-12.txt", reviewer), 404);
        problem(post("/bulletins/2023-12/proofread", "{}", reviewer, null), 422);
        problem(post("/bulletins/2023-12/proofread", "{\"version\":9}", reviewer, null), 422);
        problem(post("/bulletins/2023-12/proofread", "{\"version\":0}", viewer, null), 403);

        JsonNode proofread = json(post("/bulletins/2023-12/proofread", "{\"version\":0}", reviewer, null));
        assertThat(proofread.path("state").asString("")).isEqualTo("PROOFREAD");
        int version = proofread.path("version").asInt();
        problem(post("/bulletins/2023-12/approve", "{\"version\":" + version + "}", reviewer, null), 403);
        problem(post("/bulletins/2023-12/send-back", "{\"version\":0,\"reason\":\"再核\"}", reviewer, null), 409);
        JsonNode back = json(post(
                "/bulletins/2023-12/send-back", "{\"version\":" + version + ",\"reason\":\"再核\"}", reviewer, null));
        assertThat(back.path("state").asString("")).isEqualTo("DRAFT");
        assertThat(json(get("/bulletins", viewer)).path("items")).hasSize(1);
    }

    private HttpResponse<String> get(String path, @Nullable String token) {
        return send(request(path, token));
    }

    private HttpResponse<String> post(String path, String body, String token, @Nullable String key) {
        HttpRequest.Builder request = request(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(key == null ? request : request.header("Idempotency-Key", key));
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(browser.address() + "/api/v1" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.uri(), answer.body())
                .isBetween(200, 299);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.uri(), answer.body())
                .isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as("%s", answer.uri())
                .startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString("")).containsPattern("\\p{IsHan}");
        return problem;
    }
}
