package org.govmonitor.app.publishing.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.Entered;
import org.govmonitor.app.ledger.FindingsByHand;
import org.govmonitor.app.ledger.HandFinding;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.app.members.AuditEntry;
import org.govmonitor.app.members.AuditQuery;
import org.govmonitor.app.publishing.ListFormat;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.Unit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** What leaves the office stays as it left, whatever database keeps it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class IssuedListsContract {
    private static final Instant NOW = Instant.parse("2024-02-05T02:00:00Z");

    private ConfigurableApplicationContext office;
    private IssuedLists issued;
    private ProblemLists lists;

    abstract TestDatabase database(Path folder) throws Exception;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        TestDatabase database = database(folder);
        Clock clock = Clock.fixed(NOW, MonitorApplication.OFFICE_ZONE);
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("fixedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + folder.resolve("data"),
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.autoconfigure.exclude=org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration");
        issued = office.getBean(IssuedLists.class);
        lists = office.getBean(ProblemLists.class);
        Site first = new Site("沅溪县人民政府网", HttpUrl.get("https://a.example/"), "沅溪县政府办", null, List.of());
        Site second = new Site("松岗县人民政府网", HttpUrl.get("https://b.example/"), "松岗县政府办", null, List.of());
        office.getBean(Registrations.class)
                .take(new Registry(
                        List.of(new Unit("沅溪县政府办", null), new Unit("松岗县政府办", null)),
                        List.of(first, second),
                        List.of()));
    }

    @AfterAll
    void close() {
        if (office != null) {
            office.close();
        }
    }

    @Test
    void aListThatWasIssuedStaysAsItWasWhateverIsFoundAfterwards() throws Exception {
        YearMonth month = YearMonth.of(2024, 1);
        find("沅溪县人民政府网", LocalDate.of(2024, 1, 8));
        IssuedList list = issued.issue(month, "审核员", null, 0);
        byte[] docx = issued.document(list.id(), ".docx").orElseThrow();

        find("松岗县人民政府网", LocalDate.of(2024, 1, 9));

        assertThat(lists.of(month).rows()).hasSize(2);
        assertThat(issued.shown(list).rows()).hasSize(1);
        assertThat(issued.document(list.id(), ".docx"))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(docx));
        assertThat(list.documents())
                .hasSize(ListFormat.values().length)
                .allSatisfy(document -> assertThat(document.sha256())
                        .isEqualTo(sha256(
                                issued.document(list.id(), document.tail()).orElseThrow())));
        assertThat(audited()).anyMatch(entry -> entry.what() == AuditAction.LIST_FROZEN);

        assertThatThrownBy(() -> issued.issue(month, "审核员", " ", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> issued.issue(month, "审核员", "更正", 0)).isInstanceOf(IllegalArgumentException.class);
        IssuedList corrected = issued.issue(month, "审核员", "漏列一条", 1);
        assertThat(issued.shown(corrected).rows()).hasSize(2);
        assertThat(issued.versions(month)).extracting(IssuedList::version).containsExactly(2, 1);
        assertThat(issued.shown(list).rows()).hasSize(1);
    }

    @Test
    void aMonthThatLiesAheadHasNothingToIssue() {
        assertThatThrownBy(() -> issued.issue(YearMonth.of(2024, 3), "审核员", null, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aUnitSeesItsOwnPartOfAListAlone() {
        YearMonth month = YearMonth.of(2023, 12);
        find("沅溪县人民政府网", LocalDate.of(2023, 12, 4));
        find("松岗县人民政府网", LocalDate.of(2023, 12, 5));
        Sight sight = office.getBean(Registrations.class).sightOf("松岗县政府办");

        assertThat(lists.of(month, lists.today(), sight).rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.unit()).isEqualTo("松岗县政府办");
        });
        assertThat(lists.of(month, lists.today(), sight).coverage().sites().registered())
                .isEqualTo(1);
    }

    private List<AuditEntry> audited() {
        return office.getBean(Audit.class)
                .find(new AuditQuery(null, null, null, null, null), 0, 50)
                .entries();
    }

    private void find(String site, LocalDate day) {
        long id = office.getBean(Registrations.class).named(Sight.EVERYTHING).stream()
                .filter(target -> target.name().equals(site))
                .findFirst()
                .orElseThrow()
                .id();
        HandFinding said = new HandFinding(
                id,
                ProblemKind.OTHER,
                HttpUrl.get("https://a.example/" + day),
                null,
                "链接失效",
                null,
                day,
                null,
                null,
                null);
        Entered entered =
                office.getBean(FindingsByHand.class).enter(Sight.EVERYTHING, said, Command.of("审核员", null, NOW));
        assertThat(entered.result()).isEqualTo(Entered.Result.DONE);
    }

    private static String sha256(byte[] content) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}
