package org.govmonitor.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.availability.Availabilities;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.HistoryLine;
import org.govmonitor.app.ledger.Origin;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.publishing.bulletin.BulletinState;
import org.govmonitor.app.publishing.bulletin.Bulletins;
import org.govmonitor.app.publishing.issue.IssuedLists;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.RunQuery;
import org.govmonitor.app.runs.ScanRuns;
import org.govmonitor.app.runs.verify.Asked;
import org.govmonitor.app.runs.verify.Verification;
import org.govmonitor.app.runs.verify.Verifications;
import org.govmonitor.app.settings.DataDirectory;
import org.govmonitor.indicator.ProblemKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The office that a newcomer finds: whatever page he opens, something believable is there. */
class LivedInOfficeTest {
    private static final int MOST = 2000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CITIZEN_ID = Pattern.compile("360726(?:19|20)\\d{9}[\\dX]");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)199000\\d{5}(?!\\d)");

    @TempDir
    private static Path folder;

    private static SampleSites sites;
    private static ConfigurableApplicationContext office;
    private static Demonstration demonstration;
    private static List<Demonstration.Entrant> people;
    private static List<FindingBrief> all;

    @BeforeAll
    static void openIt() throws IOException {
        Clock real = Clock.system(MonitorApplication.OFFICE_ZONE);
        sites = SampleSites.open(DataDirectory.of(folder.resolve("data")), LocalDate.now(real));
        DemoClock clock = new DemoClock(real);
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("demoClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + folder.resolve("data"),
                        "--monitor.fetch.delay=0s",
                        "--monitor.fetch.allow-address=127.0.0.1/32",
                        "--server.port=0");
        demonstration = new Demonstration(sites, clock, Demonstration.MONTHS);
        demonstration.play(office, new Silent());
        people = demonstration.admit(office);
        all = find(FindingQuery.ALL);
    }

    @AfterAll
    static void closeIt() {
        if (office != null) {
            office.close();
        }
        if (sites != null) {
            sites.close();
        }
    }

    @Test
    void findingsOfEveryStateAreThereAndMostAreClosed() {
        Map<FindingState, Long> states = all.stream()
                .collect(Collectors.groupingBy(
                        FindingBrief::state, () -> new EnumMap<>(FindingState.class), Collectors.counting()));
        assertThat(states.keySet()).containsExactly(FindingState.values());
        assertThat(all).hasSizeBetween(400, 1000);
        assertThat(states.get(FindingState.CLOSED)).isGreaterThan(all.size() / 2);
        assertThat(states.get(FindingState.NEW)).isBetween(9L, 40L);
        assertThat(find(FindingQuery.inState(FindingState.RECTIFIED)).stream()
                        .filter(finding -> finding.reportedOn() != null && finding.rectifiedOn() == null))
                .as("put right by a unit's word")
                .isNotEmpty();
    }

    @Test
    void whatIsOpenIsOverdueDueTodayDueSoonAndOnTime() {
        Instant now = Instant.now();
        LocalDate today = demonstration.present();
        assertThat(find(FindingQuery.ALL.overdueAt(now))).isNotEmpty();
        assertThat(find(FindingQuery.ALL.dueBetween(today, today))).isNotEmpty();
        assertThat(find(FindingQuery.ALL.dueBetween(today.plusDays(1), today.plusDays(3))))
                .isNotEmpty();
        assertThat(find(FindingQuery.ALL.dueBetween(today.plusDays(4), today.plusDays(40))))
                .isNotEmpty();
    }

    @Test
    void allKindsThatOfficesMeetAreThere() {
        assertThat(all.stream().map(FindingBrief::kind).collect(Collectors.toSet()))
                .contains(
                        ProblemKind.COLUMN_STALE,
                        ProblemKind.COLUMN_BLANK,
                        ProblemKind.COLUMN_MISSING,
                        ProblemKind.DATE_DOUBTFUL,
                        ProblemKind.PRIVACY_LEAK,
                        ProblemKind.ANNUAL_REPORT_MISSING,
                        ProblemKind.SITE_UNREACHABLE,
                        ProblemKind.ACCOUNT_STALE,
                        ProblemKind.CERTIFICATE_EXPIRING,
                        ProblemKind.OTHER);
        assertThat(all.stream().map(finding -> finding.origin().way()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Origin.Way.values());
        assertThat(find(FindingQuery.ALL.recurring())).hasSizeGreaterThan(20);
    }

    @Test
    void noMonthIsEmptyAndNoneHasAllThatWasEverFound() {
        Map<YearMonth, Long> months = new HashMap<>();
        all.forEach(finding -> months.merge(YearMonth.from(finding.foundOn()), 1L, Long::sum));
        YearMonth last = demonstration.month();
        for (YearMonth month = last.minusMonths(17); month.isBefore(last); month = month.plusMonths(1)) {
            assertThat(months.getOrDefault(month, 0L)).as(month.toString()).isBetween(4L, 120L);
        }
    }

    @Test
    void noHistoryTellsOfAMomentThatHasNotComeOrGoesBackInTime() {
        Instant now = Instant.now();
        for (FindingBrief finding : all) {
            List<HistoryLine> history = office.getBean(Findings.class).history(Sight.EVERYTHING, finding.id());
            assertThat(history).isNotEmpty();
            assertThat(history).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
            assertThat(history.get(history.size() - 1).at()).isBefore(now);
        }
    }

    @Test
    void aSiteIsClosedTodayAndOthersOpenNearlyAlways() {
        var known = office.getBean(Availabilities.class).all().values();
        assertThat(known).hasSize(sites.registry().sites().size());
        assertThat(known.stream().filter(one -> one.failed() * 20 > one.counted()))
                .hasSize(1);
    }

    @Test
    void runsOfTheLastWeeksAndIssuedListsOfTheLastMonthsAreThere() {
        assertThat(office.getBean(ScanRuns.class)
                        .find(RunQuery.of(Sight.EVERYTHING), 0, 50)
                        .total())
                .isGreaterThan(25);
        IssuedLists lists = office.getBean(IssuedLists.class);
        YearMonth last = demonstration.month().minusMonths(2);
        assertThat(lists.versions(last)).isNotEmpty();
        assertThat(Stream.of(0, 1, 2, 3).flatMap(back -> lists.versions(last.minusMonths(back - 1L)).stream()))
                .anyMatch(list -> list.version() == 2);
    }

    @Test
    void theBulletinsOfTheLastMonthsArePublished() {
        assertThat(office.getBean(Bulletins.class).begun())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(one -> assertThat(one.state()).isEqualTo(BulletinState.PUBLISHED));
    }

    @Test
    void eachOfThePeopleSignsInAndFindsSomethingOnEveryPageOfHisMenu() {
        assertThat(people.stream().map(Demonstration.Entrant::role).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Role.values());
        for (Demonstration.Entrant one : people) {
            SignedInBrowser browser = SignedInBrowser.stranger(office);
            assertThat(browser.signIn(one.login(), Objects.requireNonNull(one.password())))
                    .as(one.login())
                    .isTrue();
            assertThat(browser.page("/").select("main").text()).as(one.login()).isNotBlank();
            for (String page : List.of("/findings", "/sites", "/runs")) {
                assertThat(browser.page(page).select("table tbody tr"))
                        .as(one.login() + " " + page)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void verifyNowReadsALiveSampleSite() {
        FindingBrief stale = find(FindingQuery.inState(FindingState.OPEN).ofKind(ProblemKind.COLUMN_STALE))
                .get(0);
        Verifications verifications = office.getBean(Verifications.class);
        Asked asked = verifications.start(stale.id(), Sight.EVERYTHING, "王样");
        assertThat(asked).isInstanceOf(Asked.Begun.class);
        long id = ((Asked.Begun) asked).id();
        Instant end = Instant.now().plus(PATIENCE);
        Verification seen = verifications.status(Sight.EVERYTHING, id).orElseThrow();
        while (seen.endedAt() == null && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            seen = verifications.status(Sight.EVERYTHING, id).orElseThrow();
        }
        assertThat(seen.endedAt()).as(seen.toString()).isNotNull();
    }

    @Test
    void whatIsPlayedAgainAddsNothing() throws IOException {
        long before = find(FindingQuery.ALL).size();
        demonstration.play(office, new Silent());
        assertThat(find(FindingQuery.ALL)).hasSize((int) before);
        assertThat(demonstration.admit(office))
                .allSatisfy(one -> assertThat(one.password()).isNull());
    }

    @Test
    void noNumberOfAnybodyIsInClearInTheStore() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(CITIZEN_ID.matcher(text).find()).as(file.toString()).isFalse();
                assertThat(MOBILE.matcher(text).find()).as(file.toString()).isFalse();
            }
        }
    }

    private static List<FindingBrief> find(FindingQuery query) {
        return office.getBean(Findings.class)
                .find(Sight.EVERYTHING, query, FindingOrder.LATEST_FIRST, 0, MOST)
                .findings();
    }

    /** Nobody looks on. */
    private static final class Silent implements Demonstration.Progress {
        @Override
        public void writing(YearMonth month) {}

        @Override
        public void scanning(LocalDate day) {}
    }
}
