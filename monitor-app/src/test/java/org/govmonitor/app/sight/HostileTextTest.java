package org.govmonitor.app.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.proof.Attached;
import org.govmonitor.app.ledger.proof.Proofs;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.publishing.issue.IssuedLists;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.sight.AsText.Reading;
import org.govmonitor.app.sight.PathFilling.Filled;
import org.govmonitor.app.sight.Routes.Route;
import org.govmonitor.export.safe.CellText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Whatever others write shows as text wherever the office shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    /** These reach out into the web, or end what the walk is about. */
    private static final List<String> NOT_SENT = List.of(
            "/verify",
            "/runs",
            "/search",
            "/pdf",
            "/approve",
            "/publish",
            "/proofread",
            "/send-back",
            "/retire",
            "/test");

    /** Only numbers and constants are pushed; and a PDF takes an office program half a minute to make. */
    private static final List<String> NOT_READ = List.of("/runs/events", ".pdf");

    /** Where each of the texts must be found: what says nothing cannot say it wrongly. */
    private static final List<String> SHOWING = List.of(
            "/",
            "/findings",
            "/findings/{id:[0-9]+}",
            "/findings/new",
            "/sites",
            "/sites/{id}",
            "/accounts",
            "/accounts/{id}",
            "/units",
            "/runs",
            "/chase",
            "/settings/exemptions",
            "/settings/audit",
            "/settings/people",
            "/api/v1/findings",
            "/api/v1/findings/{id}",
            "/api/v1/findings/{id}/events",
            "/api/v1/sites/{id}/columns",
            "/findings?as",
            "/sites?as",
            "/sites/{id}?as",
            "/accounts?as",
            "/units?as",
            "/settings/audit?as",
            "/lists/ledger.xlsx",
            "/lists/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}{tail:(?:-[a-z]+)?[.][a-z]+}",
            "/registry/export.{form:yaml|xlsx}",
            "/notices",
            "/bulletins/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}",
            "/bulletins/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}.docx");

    @TempDir
    private static Path data;

    private final Map<Hostile, Belongings> settled = new EnumMap<>(Hostile.class);
    private ConfigurableApplicationContext office;
    private List<Route> routes;
    private SignedInBrowser admin;
    private Belongings tried;

    @BeforeAll
    void settle() throws Exception {
        office = WalkedOffice.open(data);
        Settlement.runs(office);
        for (Hostile sort : Hostile.values()) {
            settled.put(sort, settle(sort.text() + "局", sort.text(), sort.name().toLowerCase(Locale.ROOT)));
        }
        tried = settle("受试局", "受试", "tried");
        LongLine.scan(office, tried.site(), "tried.example");
        admin = SignedInBrowser.as(office, Role.ADMIN);
        routes = Routes.of(office);
        office.getBean(IssuedLists.class).issue(YearMonth.from(WalkedOffice.TODAY), "审核人", null, 0);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void whatIsTypedShowsAsTextAtEveryAddress() {
        Set<String> faults = new LinkedHashSet<>(send());
        Map<String, String> shown = new LinkedHashMap<>();
        settled.forEach((sort, of) -> {
            for (Route route : routes) {
                if (!route.writes() && NOT_READ.stream().noneMatch(route.pattern()::endsWith)) {
                    read(route, sort, of, faults, shown);
                }
            }
        });
        String list = admin.page("/findings").select("a:contains(LLLL)").text();
        assertThat(list).contains("LLLL…").hasSizeLessThan(1000);
        assertThat(faults).isEmpty();
        for (String showing : SHOWING) {
            for (Hostile sort : Hostile.values()) {
                assertThat(shown.getOrDefault("GET " + showing, ""))
                        .as("%s shows %s", showing, sort)
                        .containsAnyOf(sort.text(), CellText.of(sort.text()));
            }
        }
    }

    @Test
    void noNameOfAFileDoesMoreThanNameIt() {
        Proofs proofs = office.getBean(Proofs.class);
        byte[] text = "整改说明".getBytes(StandardCharsets.UTF_8);
        for (String name : List.of(
                "../../a\r\nSet-Cookie: x=1.txt",
                "a\"; filename=b.html;.txt",
                "\u202Etxt.exe\u0000.txt",
                Hostile.SCRIPT.text() + "😀.txt",
                Hostile.FORMULA.text() + ".txt",
                Hostile.LINE + ".txt")) {
            Attached kept = proofs.attach(Sight.EVERYTHING, tried.proved(), name, text, said());
            assertThat(kept.fileId()).as(name).isNotNull();
            HttpResponse<byte[]> came = get("/findings/" + tried.proved() + "/files/" + kept.fileId(), Map.of());
            assertThat(came.headers().firstValue("Content-Type")).contains("application/octet-stream");
            assertThat(came.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(came.headers().map()).doesNotContainKey("Set-Cookie");
            String disposition =
                    came.headers().firstValue("Content-Disposition").orElseThrow();
            assertThat(disposition).matches("attachment; filename=\"[ !#-~]*\"; filename\\*=UTF-8''[\\w%.~!#$&+^`|-]+");
            assertThat(URLDecoder.decode(disposition.replaceFirst(".*''", ""), StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(200)
                    .doesNotContainPattern("[/\\\\<>\"\\p{Cntrl}\\p{Cf}]");
        }
        for (String active : List.of("a.html", "a.svg", "a.txt.svg", "a.js")) {
            assertThat(proofs.attach(
                                    Sight.EVERYTHING,
                                    tried.proved(),
                                    active,
                                    "<svg/>".getBytes(StandardCharsets.UTF_8),
                                    said())
                            .why())
                    .as(active)
                    .isNotBlank();
        }
    }

    @Test
    void aLineOfTenThousandCharactersIsRefusedByName() {
        String line = Hostile.LINE;
        Map<String, String[]> forms = Map.of(
                "/units",
                new String[] {"name", line},
                "/sites",
                new String[] {"name", line, "url", "https://a.example/", "unit", "受试局"},
                "/sites/" + tried.site() + "/columns",
                new String[] {"name", line, "url", "https://tried.example/x/"},
                "/accounts",
                new String[] {"name", line, "platform", "WECHAT", "unit", "受试局"},
                "/findings/new",
                new String[] {
                    "target",
                    tried.site() + "",
                    "kind",
                    "COLUMN_STALE",
                    "at",
                    "https://tried.example/x/",
                    "column",
                    line
                });
        forms.forEach((form, fields) -> {
            HttpResponse<String> answer = admin.post(form, fields);
            assertThat(answer.statusCode()).as(form).isIn(200, 422);
            assertThat(answer.body()).as(form).containsPattern("(最多|超过|不能多于|至多) ?\\d");
        });
        assertThat(admin.submit(
                                "/findings/act",
                                "act",
                                "NOTE",
                                "of",
                                tried.findings().get(0) + ":0",
                                "reason",
                                line)
                        .text())
                .contains("理由最多 2000 个字");
        String note = "{\"target\":" + tried.site() + ",\"note\":\"" + line + "\"}";
        assertThat(admin.send("/api/v1/findings", "application/json", note).statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatNobodyTypesIsTakenOutOfWhatIsTyped() {
        admin.post("/units", "name", "控\u0000制\u000B字符局");

        assertThat(admin.page("/units").text()).contains("控制字符局");
    }

    private Belongings settle(String unit, String mark, String name) throws Exception {
        Settlement.register(office, unit, mark, name + ".example");
        return Settlement.of(office, SignedInBrowser.ofUnit(office, unit), mark, name + ".example");
    }

    /** Fills every form with each, so that the walk finds what was kept of it. */
    private List<String> send() {
        List<String> faults = new ArrayList<>();
        for (Route route : routes) {
            if (route.writes() && !route.ownOnly() && NOT_SENT.stream().noneMatch(route.pattern()::contains)) {
                Filled filled = PathFilling.fill(route, tried).get(0);
                for (String text : List.of(Hostile.SCRIPT.text(), Hostile.ODD.text() + "\0\u0007", Hostile.LINE)) {
                    int status = new Walker(admin)
                            .send(route, filled.path(), Filling.of(route, tried, text))
                            .status();
                    if (status >= 500) {
                        faults.add(status + " from " + route + " sent " + text.length() + " characters");
                    }
                }
            }
        }
        return faults;
    }

    private void read(Route route, Hostile sort, Belongings of, Set<String> faults, Map<String, String> shown) {
        for (Filled filled : PathFilling.fill(route, of.some())) {
            for (Map<String, String> question : questions(route, sort, of)) {
                Reading reading = AsText.of(get(filled.path(), question));
                reading.faults().forEach(fault -> faults.add(route + ": " + fault));
                shown.merge(route.toString(), reading.text(), String::concat);
            }
        }
    }

    /** The page as it opens, and asked for the text itself by each of its words. */
    private static Set<Map<String, String>> questions(Route route, Hostile sort, Belongings of) {
        Set<Map<String, String>> questions = new LinkedHashSet<>();
        List<Map<String, String>> all = Filling.of(route, of, sort.text()).questions();
        // What names nothing of a unit opens alike for all.
        boolean opens = sort == Hostile.SCRIPT
                || PathFilling.fill(route, of).get(0).ofOthers()
                || !Set.of("as", "version").containsAll(all.get(0).keySet());
        for (Map<String, String> question : all) {
            Map<String, String> asked = new LinkedHashMap<>(question);
            asked.remove("version");
            boolean ofWords =
                    asked.values().removeIf(word -> word.equals(of.mark().substring(2)));
            if (opens && (questions.isEmpty() || asked.keySet().equals(Set.of("as")))) {
                questions.add(asked);
            }
            if (ofWords && sort != Hostile.LONG && !route.asFile()) {
                question.forEach((name, word) -> asked.putIfAbsent(name, sort.text()));
                questions.add(asked);
            }
        }
        return questions;
    }

    private HttpResponse<byte[]> get(String path, Map<String, String> question) {
        String asked = question.isEmpty() ? path : path + "?" + Walker.form(question);
        return admin.send(admin.request(asked), BodyHandlers.ofByteArray());
    }

    private static Command said() {
        return Command.of("审核人", "附件", WalkedOffice.NOW);
    }
}
