package org.govmonitor.app.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.app.availability.ProbingOffice.GOOD;
import static org.govmonitor.app.availability.ProbingOffice.HOME;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.check.availability.Week;
import org.govmonitor.fetch.CertificateFault;
import org.govmonitor.fetch.ShownCertificate;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of probes and of what the ledger hears of them, on every database that may keep them. */
abstract class AvailabilityContract {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final HttpUrl PLAIN = HttpUrl.get("http://www.example.gov.cn/");

    @TempDir
    Path folder;

    private TestDatabase database;
    private ScriptedWeb web;
    private ProbingOffice office;

    /** A new, empty one. */
    abstract TestDatabase database(Path folder) throws IOException, SQLException;

    @BeforeEach
    void open() throws IOException, SQLException {
        database = database(folder.resolve("data"));
        web = new ScriptedWeb();
        // the plain address answers nobody, so that nothing is said of it
        web.down(PLAIN, true);
        office = office(2);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void howASiteOpenedIsToldDayByDayWithTheLongestGap() {
        office.live(FIRST, FIRST.plusDays(2), slot -> web.down(HOME, slot == 3 || slot == 4 || slot == 8));
        List<Instant> slots = office.slots(FIRST.plusDays(1));

        List<DayOpen> days =
                office.bean(OpenDays.class).of(Sight.EVERYTHING, office.home().siteId(), 90);

        assertThat(days).hasSize(3).extracting(DayOpen::day).isSorted();
        assertThat(days.get(1))
                .returns(20, DayOpen::counted)
                .returns(3, DayOpen::failed)
                .returns(0.85, DayOpen::share)
                .returns(Duration.between(slots.get(3), slots.get(5)), DayOpen::longestGap);
        assertThat(office.bean(OpenDays.class)
                        .of(new Sight.OfUnit("别的单位", Set.of()), office.home().siteId(), 90))
                .isEmpty();
    }

    @Test
    void aVisitBecauseSomebodyAsksCountsInNoWeek() {
        office.dawn(FIRST);
        long slots = office.number("select count(*) from probe_slot");

        web.down(HOME, true);
        DoorVisits.Shown shown =
                office.bean(DoorVisits.class).visit(office.home(), url -> true).orElseThrow();

        assertThat(shown.opened()).isFalse();
        assertThat(office.number("select count(*) from probe_slot")).isEqualTo(slots);
        web.down(GOOD, true);
        office.clock.now = office.clock.now.plusSeconds(60);
        assertThat(office.bean(DoorVisits.class).visit(office.home(), url -> true))
                .isEmpty();
    }

    @Test
    void aWeekOfFivePercentReachesTheLedgerOnceAndAWeekBelowPutsItRight() throws IOException {
        office.close();
        office = office(7);
        office.live(FIRST, FIRST.plusDays(6), slot -> web.down(HOME, slot == 3));
        assertThat(office.findings()).isEmpty();
        office.live(FIRST.plusDays(7), FIRST.plusDays(7), slot -> web.down(HOME, false));

        FindingView found = only();
        assertThat(found.kind()).isEqualTo(ProblemKind.SITE_UNREACHABLE);
        assertThat(found.state()).isEqualTo(FindingState.NEW);
        assertThat(found.foundOn()).isEqualTo(FIRST.plusDays(7));
        assertThat(found.detail().explanation(found.kind()))
                .contains("2024-01-01 至 2024-01-07 探测 140 次，打不开 7 次，占 5.00%", "无法建立连接 7 次");
        assertThat(told()).isEqualTo(1);

        confirm(found);
        office.dawn(FIRST.plusDays(8));

        assertThat(only())
                .returns(FindingState.RECTIFIED, FindingView::state)
                .returns(FIRST.plusDays(8), FindingView::rectifiedOn);
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void aSiteThatOpensCostsTheLedgerNothing() {
        office.live(FIRST, FIRST.plusDays(1), slot -> {});
        office.dawn(FIRST.plusDays(2));

        assertThat(told()).isZero();
        assertThat(office.known())
                .returns(40, SiteAvailability::counted)
                .returns(0, SiteAvailability::failed)
                .returns(300, SiteAvailability::medianMs)
                .matches(known -> known.week() instanceof Week.Whole && !known.failing());
    }

    @Test
    void whatProbesTellIsNoFirstLookAtASite() {
        office.live(FIRST, FIRST.plusDays(1), slot -> web.down(HOME, true));
        office.dawn(FIRST.plusDays(2));

        assertThat(only().kind()).isEqualTo(ProblemKind.SITE_UNREACHABLE);
        assertThat(office.number("select count(*) from watched_target where first_scan_id is not null"))
                .isZero();
    }

    @Test
    void anOutageOfTheOwnLineIsKeptAndCountsForNobody() throws IOException {
        office.close();
        office = new ProbingOffice(database, folder, web, 2, 28);
        office.live(FIRST, FIRST.plusDays(1), slot -> {
            web.down(HOME, slot < 8);
            web.down(GOOD, slot < 8);
        });
        office.dawn(FIRST.plusDays(2));

        assertThat(office.findings()).isEmpty();
        assertThat(office.number("select count(*) from probe_slot where result = 'OWN_LINE_DOWN'"))
                .isEqualTo(2 * 8);
        assertThat(office.known())
                .returns(2 * 20, SiteAvailability::counted)
                .returns(2 * 8, SiteAvailability::lost)
                .returns(0, SiteAvailability::failed)
                .matches(known -> known.week() instanceof Week.Whole);
    }

    @Test
    void aFailureIsTriedAgainBeforeItIsBelieved() {
        office.live(FIRST, FIRST, slot -> web.down(HOME, slot == 0));

        assertThat(web.asked(HOME)).isEqualTo(19 + 3);
        assertThat(office.number("select tries from probe_slot where result = 'FAILED'"))
                .isEqualTo(3);
    }

    @Test
    void historyIsPrunedAfterNinetyDaysAndTheRowsOfDaysStay() {
        office.live(FIRST, FIRST.plusDays(1), slot -> web.down(HOME, slot == 5));
        office.dawn(FIRST.plusDays(91));

        assertThat(office.number("select count(*) from probe_slot")).isEqualTo(20 + 1);
        assertThat(office.number("select count(*) from probe_day")).isEqualTo(3);
        assertThat(office.number("select sum(failed) from probe_day")).isEqualTo(2);
        assertThat(office.number("select sum(opened) from probe_day")).isEqualTo(2 * 20 - 2 + 1);
    }

    @Test
    void aRestartRepeatsNoSlotAndMakesUpForNoneThatIsLongPast() throws IOException {
        Instant slot = office.slots(FIRST).get(10);
        handOver(slot);
        office.close();
        office = office(2);
        // the same slot again, and then a moment long after the one that followed it
        handOver(slot.plus(Duration.ofMinutes(3)));
        office.close();
        office = office(2);
        handOver(office.slots(FIRST).get(14).minusSeconds(1));

        assertThat(web.asked(HOME)).isEqualTo(1);
        assertThat(office.number("select count(*) from probe_slot")).isEqualTo(1);
    }

    @Test
    void aSlotThatWasBrokenOffIsDoneAgainAndNotCountedTwice() throws Exception {
        Instant slot = office.slots(FIRST).get(10);
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        web.down(HOME, true);
        web.onAsk(() -> {
            reached.countDown();
            waitFor(release);
        });
        ProbeRounds rounds = office.bean(ProbeRounds.class);
        office.clock.now = slot;
        office.handOver();
        waitFor(reached);
        Thread closing = new Thread(office::close);
        closing.start();
        while (!rounds.isStopping()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        // told to stop in the midst of the first try: no other follows
        release.countDown();
        closing.join();

        web.down(HOME, false);
        web.onAsk(() -> {});
        office = office(2);
        assertThat(office.number("select count(*) from probe_slot")).isZero();
        handOver(slot.plusSeconds(60));

        assertThat(office.number("select count(*) from probe_slot where result = 'OPENED'"))
                .isEqualTo(1);
    }

    @Test
    void whoHandsOverNeverWaitsForASlowSiteAndNeverOverlapsItsProbes() {
        CountDownLatch release = new CountDownLatch(1);
        web.onAsk(() -> waitFor(release));
        List<Instant> slots = office.slots(FIRST);
        Instant begun = Instant.now();
        for (int i = 0; i < 5; i++) {
            office.clock.now = slots.get(i);
            office.handOver();
        }

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(office.bean(ProbeRounds.class).underWay()).isEqualTo(1);
        release.countDown();
        office.awaitEnd();
        assertThat(web.asked(HOME)).isEqualTo(1);
    }

    @Test
    void aBadCertificateIsToldWhenItWasSeenTwiceInARow() {
        ShownCertificate wrong = certificate(FIRST.plusDays(200), CertificateFault.WRONG_HOST);
        ShownCertificate right = certificate(FIRST.plusDays(200), null);
        office.live(FIRST, FIRST, slot -> web.certificate(HOME, slot % 2 == 0 ? wrong : right));
        assertThat(office.findings()).isEmpty();

        office.live(FIRST.plusDays(1), FIRST.plusDays(1), slot -> web.certificate(HOME, wrong));
        assertThat(only())
                .returns(ProblemKind.CERTIFICATE_INVALID, FindingView::kind)
                .returns(FindingState.NEW, FindingView::state);
        assertThat(only().detail().note()).contains("www.example.gov.cn 的安全证书与网站域名不符");
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void aCertificateNearItsEndIsToldOnceADayAndItsSuccessorPutsItRight() {
        web.certificate(HOME, certificate(FIRST.plusDays(20), null));
        office.live(FIRST, FIRST.plusDays(1), slot -> {});
        assertThat(only().kind()).isEqualTo(ProblemKind.CERTIFICATE_EXPIRING);
        assertThat(told()).isEqualTo(2);

        confirm(only());
        web.certificate(HOME, certificate(FIRST.plusDays(380), null));
        office.dawn(FIRST.plusDays(2));
        assertThat(only().state()).isEqualTo(FindingState.RECTIFIED);
    }

    @Test
    void thePlainAddressIsAskedOnceADayAndBelievedOnTheSecond() {
        web.down(PLAIN, false);
        office.live(FIRST, FIRST, slot -> {});
        assertThat(web.asked(PLAIN)).isEqualTo(1);
        assertThat(office.findings()).isEmpty();

        office.dawn(FIRST.plusDays(1));
        assertThat(web.asked(PLAIN)).isEqualTo(2);
        assertThat(only().kind()).isEqualTo(ProblemKind.HTTPS_MISSING);
    }

    @Test
    void aFalseAlarmIsNotRaisedAgainWhileItLastsButByALaterOutage() {
        office.live(FIRST, FIRST.plusDays(1), slot -> web.down(HOME, slot < 3));
        office.dawn(FIRST.plusDays(2));
        office.bean(Review.class)
                .reject(
                        Sight.EVERYTHING,
                        List.of(new SeenFinding(only().id(), null)),
                        Command.of("审核员", "本办网络故障", office.clock.instant()));
        office.live(FIRST.plusDays(2), FIRST.plusDays(3), slot -> web.down(HOME, slot < 3));
        assertThat(only().state()).isEqualTo(FindingState.REJECTED);

        office.live(FIRST.plusDays(4), FIRST.plusDays(6), slot -> web.down(HOME, false));
        office.live(FIRST.plusDays(7), FIRST.plusDays(8), slot -> web.down(HOME, slot < 3));
        office.dawn(FIRST.plusDays(9));
        assertThat(only().state()).isEqualTo(FindingState.NEW);
    }

    private ProbingOffice office(int week) throws IOException {
        return new ProbingOffice(database, folder, web, week, 20);
    }

    private void handOver(Instant now) {
        office.clock.now = now;
        office.handOver();
        office.awaitEnd();
    }

    private static ShownCertificate certificate(LocalDate end, @Nullable CertificateFault fault) {
        return new ShownCertificate(
                "www.example.gov.cn", end.atStartOfDay(ProbingOffice.ZONE).toInstant(), fault);
    }

    private void confirm(FindingView finding) {
        office.bean(Review.class)
                .confirm(
                        Sight.EVERYTHING,
                        List.of(new SeenFinding(finding.id(), null)),
                        Command.of("审核员", null, office.clock.instant()));
    }

    private FindingView only() {
        assertThat(office.findings()).hasSize(1);
        return office.findings().get(0);
    }

    private long told() {
        return office.number("select count(*) from scan_site where plan = 'availability'");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
