package org.govmonitor.app.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.ledger.Answer;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.publishing.issue.IssuedLists;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.sight.PathFilling.Filled;
import org.govmonitor.app.sight.Routes.Route;
import org.govmonitor.app.sight.Walker.Came;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit sees and touches what is its own, whatever address it tries; a viewer touches nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherUnitsTest {
    private static final String OWN = "本单位标记甲";
    private static final String OTHERS = "外单位标记乙";
    private static final String OWN_UNIT = "沅溪县本局";
    private static final String OTHER_UNIT = "邻局标记丁";
    private static final String OTHER_HOST = "yi-marked.example";
    private static final List<String> WATCHED = List.of(
            "finding",
            "finding_event",
            "site",
            "site_column",
            "media_account",
            "unit",
            "exemption",
            "scan_run",
            "finding_file");

    @TempDir
    private static Path data;

    private ConfigurableApplicationContext office;
    private List<Route> routes;
    private SignedInBrowser member;
    private Belongings own;
    private Belongings others;

    @BeforeAll
    void settleTwoUnits() throws Exception {
        office = WalkedOffice.open(data);
        Settlement.runs(office);
        Settlement.register(office, OWN_UNIT, OWN, "jia.example");
        Settlement.register(office, OTHER_UNIT, OTHERS, OTHER_HOST);
        member = SignedInBrowser.ofUnit(office, OWN_UNIT);
        own = Settlement.of(office, member, OWN, "jia.example");
        others = Settlement.of(office, SignedInBrowser.ofUnit(office, OTHER_UNIT), OTHERS, OTHER_HOST);
        office.getBean(IssuedLists.class).issue(java.time.YearMonth.from(WalkedOffice.TODAY), "审核人", null, 0);
        routes = Routes.of(office);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void whatIsMarkedIsThereForThoseWhoMaySeeIt() {
        Walker reviewer = new Walker(SignedInBrowser.as(office, Role.REVIEWER));

        assertThat(reviewer.get("/findings", Map.of()).text()).contains(OTHERS, OTHER_UNIT, OWN);
        assertThat(reviewer.get("/findings/" + others.findings().get(0), Map.of())
                        .text())
                .contains(OTHERS);
        assertThat(reviewer.get("/sites", Map.of("as", "xlsx")).text()).contains(OTHERS, OWN);
        assertThat(reviewer.get("/lists/2024-01.docx", Map.of()).text()).contains(OTHERS, OWN);
        assertThat(new Walker(member).get("/findings", Map.of()).text()).contains(OWN);
        assertThat(new Walker(member).get("/lists/2024-01.docx", Map.of()).text())
                .contains(OWN);
        assertThat(routes).hasSizeGreaterThan(70);
    }

    @Test
    void noAddressShowsAUnitAnythingOfAnother() {
        Walker walker = new Walker(member);
        SoftAssertions all = new SoftAssertions();
        for (Route route : reading()) {
            for (Filled filled : PathFilling.fill(route, others)) {
                for (Map<String, String> question : Filling.of(route, others).questions()) {
                    Came came = walker.get(filled.path(), question);
                    String asked = route + " as " + filled.path() + " " + question;
                    all.assertThat(came.status())
                            .as(asked)
                            .isIn(filled.ofOthers() ? List.of(403, 404) : List.of(200, 403, 404));
                    all.assertThat(marks(came.text(), question.values()))
                            .as(asked)
                            .isEmpty();
                }
            }
        }
        all.assertAll();
    }

    @Test
    void whatAUnitMaySeeOfItselfHoldsNothingOfAnother() {
        Walker walker = new Walker(member);
        SoftAssertions all = new SoftAssertions();
        int shown = 0;
        for (Route route : reading()) {
            for (Filled filled : PathFilling.fill(route, own)) {
                for (Map<String, String> question : Filling.of(route, others).questions()) {
                    Came came = walker.get(filled.path(), question);
                    shown += filled.ofOthers() && came.status() == 200 ? 1 : 0;
                    all.assertThat(marks(came.text(), question.values()))
                            .as(route + " as " + filled.path() + " " + question)
                            .isEmpty();
                }
            }
        }
        all.assertAll();
        assertThat(shown).as("pages of its own").isGreaterThan(30);
    }

    @Test
    void noFormOfAUnitChangesAnythingOfAnother() {
        SoftAssertions all = new SoftAssertions();
        List<String> before = store();
        for (Route route : writing()) {
            for (Filled filled : PathFilling.fill(route, others)) {
                Filling filling = Filling.of(route, others);
                Came came = new Walker(member).send(route, filled.path(), filling);
                String asked = route + " as " + filled.path();
                List<Integer> expected = filled.ofOthers() ? List.of(403, 404) : List.of(200, 302, 400, 403, 404);
                all.assertThat(came.status()).as(asked).isIn(expected);
                all.assertThat(marks(came.text(), filling.fields().values()))
                        .as(asked)
                        .isEmpty();
                List<String> after = store();
                all.assertThat(after).as(asked).isEqualTo(before);
                before = after;
            }
        }
        all.assertAll();
    }

    @Test
    void aViewerWritesNothing() {
        Walker viewer = new Walker(SignedInBrowser.as(office, Role.VIEWER));
        SoftAssertions all = new SoftAssertions();
        List<String> before = store();
        for (Route route : writing()) {
            for (Filled filled : PathFilling.fill(route, others)) {
                Came came = viewer.send(route, filled.path(), Filling.of(route, others));
                all.assertThat(came.status())
                        .as(route + " as " + filled.path())
                        .isIn(route.pattern().startsWith("/me/") ? List.of(403, 404) : List.of(403));
            }
        }
        all.assertThat(store()).isEqualTo(before);
        all.assertAll();
    }

    @Test
    void amongManyWhatIsOfAnotherIsRefused() {
        Review review = office.getBean(Review.class);
        Sight sight = office.getBean(Registrations.class).sightOf(OWN_UNIT);
        List<BiFunction<List<SeenFinding>, Command, List<Answer>>> acts = List.of(
                (many, command) -> review.note(sight, many, command),
                (many, command) -> review.confirm(sight, many, command),
                (many, command) -> review.reject(sight, many, command),
                (many, command) -> review.report(sight, many, WalkedOffice.TODAY, command),
                (many, command) -> review.remind(sight, many, command),
                (many, command) -> review.exempt(sight, many, WalkedOffice.TODAY, command),
                (many, command) -> review.assign(sight, many, OWN_UNIT, null, command),
                (many, command) -> review.close(sight, many, command),
                (many, command) -> review.reopen(sight, many, command));
        List<String> before = ofOthers();
        for (BiFunction<List<SeenFinding>, Command, List<Answer>> act : acts) {
            List<Answer> answers = act.apply(
                    SeenFinding.ofAny(Stream.concat(
                                    others.findings().stream(),
                                    Stream.of(own.findings().get(0)))
                            .toList()),
                    Command.of(member.member().name(), "一并处理", WalkedOffice.NOW));
            assertThat(answers)
                    .filteredOn(answer -> others.findings().contains(answer.findingId()))
                    .hasSameSizeAs(others.findings())
                    .allSatisfy(answer -> {
                        assertThat(answer.result()).isEqualTo(Answer.Result.REFUSED);
                        assertThat(answer.state()).isNull();
                    });
        }
        assertThat(review.undo(
                        sight, others.command(), Command.of(member.member().name(), null, WalkedOffice.NOW)))
                .noneMatch(answer -> answer.result() == Answer.Result.DONE);
        assertThat(ofOthers()).isEqualTo(before);
    }

    @Test
    void theNumbersOfThisMorningAreThoseOfItsOwnLedger() {
        Document today = member.page("/");
        int counted = 0;
        for (Element link : today.select("section a[href^=/findings]")) {
            String text = link.hasClass("tile") ? link.select("strong").text() : link.text();
            if (text.matches("\\d+")) {
                counted += Integer.parseInt(text);
                assertThat(member.page(link.attr("href")).select("tbody tr:has(a[href^=/findings/])"))
                        .as(link.outerHtml())
                        .hasSize(Integer.parseInt(text));
            }
        }
        assertThat(counted).isGreaterThan(5);
        assertThat(today.select("table caption:contains(单位) ~ tbody tr td:first-child")
                        .eachText())
                .doesNotContain(OTHER_UNIT);
    }

    @Test
    void everyTableOfEveryPageCanBeHadAsItStands() {
        SoftAssertions all = new SoftAssertions();
        TablesAsFiles ofUnit = new TablesAsFiles(member, all);
        SignedInBrowser admin = SignedInBrowser.as(office, Role.ADMIN);
        TablesAsFiles ofOffice = new TablesAsFiles(admin, all);
        for (Route route : reading()) {
            if (showsLists(route)) {
                String path = PathFilling.fill(route, own).get(0).path();
                ofUnit.ofPage(path);
                ofOffice.ofPage(path);
            }
        }
        admin.page("/runs").select("td a[href^=/runs/]").eachAttr("href").forEach(ofOffice::ofPage);
        all.assertAll();
        assertThat(ofUnit.read()).contains("/?table=units", "/?table=trend-table", "/me?table=tokens");
        assertThat(ofOffice.read())
                .contains(
                        "/?table=units",
                        "/cases?table=lines",
                        "/settings/people?table=people",
                        "/settings/exemptions?table=exemptions",
                        "/settings/schedules?table=schedules",
                        "/settings?table=kinds",
                        "/runs/?table=targets",
                        "/sites/?table=scans",
                        "/accounts/?table=posts",
                        "/accounts/?table=latest");
    }

    @Test
    void aTableAsAFileHoldsWhatThePageShowsHim() {
        SoftAssertions none = new SoftAssertions();
        TablesAsFiles his = new TablesAsFiles(member, none);
        Element units = member.page("/").expectFirst("#units");
        List<String> row = units.select("tbody td").eachText();

        assertThat(row).hasSize(4).startsWith(OWN_UNIT);
        assertThat(his.sheet("/?table=units.xlsx"))
                .containsExactly(units.select("thead th").eachText(), row);
        assertThat(his.csv("/?table=units.csv"))
                .isEqualTo(String.join(",", units.select("thead th").eachText()) + "\r\n" + String.join(",", row)
                        + "\r\n");
        assertThat(new TablesAsFiles(SignedInBrowser.as(office, Role.REVIEWER), none).csv("/?table=units.csv"))
                .contains(OWN_UNIT, OTHER_UNIT);
    }

    @Test
    void whatIsNoTableOfAPageOfHisIsNotThere() {
        for (String address : List.of(
                "/?table=none.csv",
                "/?table=units.pdf",
                "/?table=units",
                "/?table=sentence.csv",
                "/sites/" + others.site() + "?table=scans.csv")) {
            assertThat(member.get(address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(member.get("/settings/people?table=people.csv").statusCode()).isEqualTo(403);
        assertThat(SignedInBrowser.stranger(office).get("/?table=units.csv").statusCode())
                .isEqualTo(302);
    }

    @Test
    void whatIsNoPageIsAnsweredAsEver() {
        assertThat(member.get("/sites?as=csv&table=units.csv").body())
                .isEqualTo(member.get("/sites?as=csv").body());
        assertThat(member.get("/api/v1/sites?table=units.csv").body())
                .isEqualTo(member.get("/api/v1/sites").body());
        assertThat(member.get("/lists/2024-01.csv?table=units.csv").body())
                .isEqualTo(member.get("/lists/2024-01.csv").body());
    }

    /** What is chosen in bulk is chosen anew by asking, and a description of addresses is read where it stands. */
    private static boolean showsLists(Route route) {
        return route.handler().getReturnType().getParameterType() == String.class
                && !List.of("/findings/bulk", "/api", "/help").contains(route.pattern());
    }

    private List<Route> reading() {
        return routes.stream().filter(route -> !route.writes()).toList();
    }

    /** Without those that end who asks. */
    private List<Route> writing() {
        return routes.stream()
                .filter(route -> route.writes() && !route.ownOnly())
                .toList();
    }

    /** What of another unit stands in a text, apart from what was asked with. */
    private static List<String> marks(String text, Collection<String> asked) {
        String said = text;
        for (String word : asked) {
            // What he typed himself may be said back to him.
            if (word.equals(OTHER_UNIT) || (word.startsWith(OTHERS) && word.length() > OTHERS.length())) {
                said = said.replace(word, "").replace(Walker.encoded(word), "");
            }
        }
        List<String> found = new ArrayList<>();
        for (String mark : List.of(OTHERS, OTHER_UNIT, OTHER_HOST)) {
            for (String form : List.of(mark, Walker.encoded(mark))) {
                int at = said.indexOf(form);
                if (at >= 0) {
                    found.add(said.substring(Math.max(0, at - 80), Math.min(said.length(), at + 80)));
                }
            }
        }
        return found;
    }

    private List<String> store() {
        JdbcClient store = office.getBean(JdbcClient.class);
        List<String> rows = new ArrayList<>();
        for (String table : WATCHED) {
            store.sql("select * from " + table + " order by 1, 2").query().listOfRows().stream()
                    .map(row -> table + row)
                    .forEach(rows::add);
        }
        store
                .sql("select id, login, name, role, unit, password, active, epoch from office_member order by id")
                .query()
                .listOfRows()
                .stream()
                .map(Object::toString)
                .forEach(rows::add);
        store.sql("select id, revoked_at from member_token order by id").query().listOfRows().stream()
                .map(Object::toString)
                .forEach(rows::add);
        return rows;
    }

    /** Of its findings and their histories. */
    private List<String> ofOthers() {
        JdbcClient store = office.getBean(JdbcClient.class);
        List<String> rows = new ArrayList<>();
        for (long id : others.findings()) {
            rows.add(store.sql("select * from finding where id = ?")
                            .param(id)
                            .query()
                            .listOfRows() + "");
            rows.add(store.sql("select * from finding_event where finding_id = ? order by 1, 2")
                            .param(id)
                            .query()
                            .listOfRows()
                    + "");
        }
        return rows;
    }
}
