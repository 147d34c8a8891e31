package org.govmonitor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds for every ledger, whatever sites, people and kills do. */
abstract class LedgerProperties {
    private static final int STEPS = 36;

    @TempDir
    Path folder;

    abstract TestDatabase database() throws Exception;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void killsAndASecondNodeLeaveTheLedgerThatAnUndisturbedRunLeaves(long seed) throws Exception {
        List<Script.Step> script = Script.draw(seed, STEPS);
        List<String> undisturbed;
        try (LedgerNode alone = new LedgerNode(database(), folder.resolve("alone"))) {
            long site = alone.site("site");
            script.forEach(step -> run(alone, site, step));
            undisturbed = dump(alone);
        }
        TestDatabase shared = database();
        Random chance = new Random(seed);
        try (LedgerNode one = new LedgerNode(shared, folder.resolve("one"));
                LedgerNode other = new LedgerNode(shared, folder.resolve("other"))) {
            long site = one.site("site");
            int kills = 0;
            for (Script.Step step : script) {
                kills += survive(chance.nextBoolean() ? one : other, site, step, chance);
                (chance.nextBoolean() ? one : other).reconciler().reconcilePending();
            }
            assertThat(kills).isGreaterThan(STEPS / 2);
            assertThat(dump(one)).isEqualTo(undisturbed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void everyStepKeepsThePromises(long seed) throws Exception {
        try (LedgerNode node = new LedgerNode(database(), folder.resolve("node"))) {
            long site = node.site("site");
            for (Script.Step step : Script.draw(seed, STEPS)) {
                Map<Long, FindingView> before = byId(node, site);
                run(node, site, step);
                Map<Long, FindingView> after = byId(node, site);
                if (step instanceof Script.Scan scan) {
                    nothingMovesThatWasNotLookedAt(before, after, scan);
                    rectifiedOnlyByWhatWasSeen(before, after, scan);
                }
                aSubjectHasOneLiveFindingAtMost(after);
                rejectedEvidenceStaysAway(node, after);
                nothingUndecidedIsPrinted(node, after);
                nothingIsExcusedAfterItsLastDay(node, step, after);
                onlyWhatIsOpenGetsLate(after);
            }
            theRowIsWhatItsEventsSay(node);
            List<String> ledger = dump(node);
            lateScan(node, site, seed);
            assertThat(dump(node)).isEqualTo(ledger);
        }
    }

    @Test
    void ofTwoWordsOnOneVersionOneWins() throws Exception {
        TestDatabase shared = database();
        ExecutorService people = Executors.newFixedThreadPool(2);
        try (LedgerNode one = new LedgerNode(shared, folder.resolve("one"));
                LedgerNode other = new LedgerNode(shared, folder.resolve("other"))) {
            for (int n = 0; n < 10; n++) {
                long site = one.site("site" + n);
                one.scan(site, Script.START, LedgerNode.end(1), List.of(Visits.leak("a", Script.START, "01")));
                FindingView shown = byId(one, site).values().iterator().next();
                List<SeenFinding> target = List.of(new SeenFinding(shown.id(), shown.version()));
                Command yes = Command.of("王芳", "属实", Script.START.plusSeconds(60));
                Command no = Command.of("李强", "误报", Script.START.plusSeconds(60));
                List<Callable<List<Answer>>> words = List.of(
                        () -> one.review().confirm(Sight.EVERYTHING, target, yes),
                        () -> other.review().reject(Sight.EVERYTHING, target, no));
                List<Answer.Result> results = new ArrayList<>();
                for (Future<List<Answer>> word : people.invokeAll(words)) {
                    results.add(word.get().get(0).result());
                }
                assertThat(results).containsExactlyInAnyOrder(Answer.Result.DONE, Answer.Result.CHANGED);
                assertThat(one.findings().history(Sight.EVERYTHING, shown.id())).hasSize(2);
            }
        } finally {
            people.shutdown();
        }
    }

    /** Does a step on a node that dies again and again while at it; gives how often it died. */
    private static int survive(LedgerNode node, long site, Script.Step step, Random chance) {
        for (int deaths = 0; ; deaths++) {
            node.kill.killAfter(deaths < 3 ? 1 + chance.nextInt(60) : Long.MAX_VALUE);
            try {
                run(node, site, step);
                node.kill.revive();
                return deaths;
            } catch (RuntimeException e) {
                assertThat(node.kill.killed()).as(e.toString()).isTrue();
                node.kill.revive();
                node.intake().interruptLeftBehind();
            }
        }
    }

    private static void run(LedgerNode node, long site, Script.Step step) {
        node.clock.set(step.at());
        if (step instanceof Script.Scan scan) {
            node.intake().claim(new SiteScanKey(site, "daily", scan.at())).ifPresent(claim -> {
                int half = scan.visits().size() / 2;
                node.intake().record(claim, scan.visits().subList(0, half));
                node.intake().record(claim, scan.visits());
                node.intake().end(claim, scan.end());
            });
            node.reconciler().reconcilePending();
        } else if (step instanceof Script.Word word) {
            say(node, word);
        }
        if (node.kill.killed()) {
            throw new IllegalStateException("killed while it worked through what waits");
        }
    }

    private static void say(LedgerNode node, Script.Word word) {
        List<Long> latest = node.sql()
                .queryForList(
                        """
                        select f.id from finding f join subject s on s.id = f.subject_id
                        where s.kind = ? and s.place = ? order by f.occurrence desc""",
                        Long.class,
                        word.kind().name(),
                        HttpUrl.get(word.subject().place()).toString());
        List<SeenFinding> target = SeenFinding.ofAny(latest.stream().limit(1).toList());
        switch (word.verb()) {
            case CONFIRM -> node.review().confirm(Sight.EVERYTHING, target, word.command());
            case REJECT -> node.review().reject(Sight.EVERYTHING, target, word.command());
            case REPORT -> node.review().report(Sight.EVERYTHING, target, OfficeDay.of(word.at()), word.command());
            case CLOSE -> node.review().close(Sight.EVERYTHING, target, word.command());
            case ASSIGN -> node.review().assign(Sight.EVERYTHING, target, "unit of site", null, word.command());
            case EXEMPT ->
                node.review()
                        .exempt(
                                Sight.EVERYTHING,
                                target,
                                OfficeDay.of(word.at()).plusDays(word.at().getEpochSecond() / 43_200 % 5),
                                word.command());
            case REOPEN -> node.review().reopen(Sight.EVERYTHING, target, word.command());
            case NOTE -> node.review().note(Sight.EVERYTHING, target, word.command());
        }
    }

    /** A scan that ended long ago and turns up now, with all the bad and good news of its time. */
    private static void lateScan(LedgerNode node, long site, long seed) {
        Script.Scan late = Script.draw(seed + 1000, STEPS).stream()
                .filter(Script.Scan.class::isInstance)
                .map(Script.Scan.class::cast)
                .findFirst()
                .orElseThrow();
        List<Visit> known = late.visits().stream()
                .filter(visit -> node.number(
                                "select count(*) from subject where kind = ? and place = ?",
                                visit.kind().name(),
                                HttpUrl.get(visit.subject().place()).toString())
                        > 0)
                .map(visit -> new Visit(
                        visit.kind(),
                        visit.subject(),
                        visit.outcome(),
                        Script.START.minusSeconds(60),
                        visit.problem(),
                        visit.reason()))
                .toList();
        node.scan(site, Script.START.minusSeconds(120), late.end(), known);
    }

    private static void aSubjectHasOneLiveFindingAtMost(Map<Long, FindingView> findings) {
        assertThat(findings.values().stream()
                        .filter(finding -> finding.state() != FindingState.CLOSED)
                        .map(finding -> finding.kind() + " " + finding.subject().url()))
                .doesNotHaveDuplicates();
    }

    private static void nothingMovesThatWasNotLookedAt(
            Map<Long, FindingView> before, Map<Long, FindingView> after, Script.Scan scan) {
        Set<String> lookedAt = scan.visits().stream()
                .map(visit -> visit.kind() + " " + visit.subject().url())
                .collect(Collectors.toSet());
        before.values().stream()
                .filter(finding -> !lookedAt.contains(
                        finding.kind() + " " + finding.subject().url()))
                .forEach(finding -> assertThat(after.get(finding.id())).isEqualTo(finding));
    }

    private static void rectifiedOnlyByWhatWasSeen(
            Map<Long, FindingView> before, Map<Long, FindingView> after, Script.Scan scan) {
        for (FindingView finding : after.values()) {
            FindingView earlier = before.get(finding.id());
            if (earlier != null && earlier.state() == FindingState.OPEN && finding.state() == FindingState.RECTIFIED) {
                Visit cause = scan.visits().stream()
                        .filter(visit -> visit.kind() == finding.kind()
                                && visit.subject()
                                        .place()
                                        .equals(finding.subject().place()))
                        .findFirst()
                        .orElseThrow();
                assertThat(cause.outcome()).isNotEqualTo(Visit.Outcome.UNREADABLE);
                assertThat(cause.outcome() == Visit.Outcome.GONE && !scan.end().homeOpened())
                        .isFalse();
                assertThat(finding.rectifiedOn()).isEqualTo(OfficeDay.of(cause.observedAt()));
            }
        }
    }

    private static void rejectedEvidenceStaysAway(LedgerNode node, Map<Long, FindingView> findings) {
        Map<Long, Set<String>> rejected = new HashMap<>();
        node.sql().query("""
                        select f.id, r.evidence_key from finding f
                        join rejected_evidence r on r.subject_id = f.subject_id""", row -> {
            rejected.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getString(2));
        });
        findings.values().stream()
                .filter(finding -> finding.state() == FindingState.NEW || finding.state() == FindingState.OPEN)
                .forEach(finding -> assertThat(finding.detail().keys())
                        .noneMatch(rejected.getOrDefault(finding.id(), Set.of())::contains));
    }

    private static void nothingUndecidedIsPrinted(LedgerNode node, Map<Long, FindingView> findings) {
        LocalDate today = OfficeDay.of(node.clock.instant());
        assertThat(node.findings().listed(YearMonth.from(today), today)).allSatisfy(row -> {
            FindingView finding = Objects.requireNonNull(findings.get(row.id()));
            assertThat(finding.state()).isIn(FindingState.OPEN, FindingState.RECTIFIED, FindingState.CLOSED);
            boolean confirmed = node.findings().history(Sight.EVERYTHING, row.id()).stream()
                    .anyMatch(line -> line.type() == EventType.CONFIRMED);
            assertThat(confirmed || finding.kind() != ProblemKind.PRIVACY_LEAK).isTrue();
            assertThat(confirmed || finding.batchId() == null || finding.state() != FindingState.OPEN)
                    .isTrue();
        });
    }

    /** What was found after the last day is what it was before; what nobody looked at since waits for that. */
    private static void nothingIsExcusedAfterItsLastDay(
            LedgerNode node, Script.Step step, Map<Long, FindingView> findings) {
        if (step instanceof Script.Scan scan) {
            Set<String> found = scan.visits().stream()
                    .filter(visit -> visit.outcome() == Visit.Outcome.FOUND)
                    .map(visit -> visit.kind() + " " + visit.subject().url())
                    .collect(Collectors.toSet());
            findings.values().stream()
                    .filter(finding -> finding.state() == FindingState.EXEMPT)
                    .filter(finding -> found.contains(
                            finding.kind() + " " + finding.subject().url()))
                    .forEach(finding -> assertThat(finding.term().exemptUntil())
                            .isNotNull()
                            .isAfterOrEqualTo(OfficeDay.of(scan.at())));
        }
        assertThat(node.number("select count(*) from finding where (state = 'EXEMPT') <> (exemption_id is not null)"))
                .isZero();
    }

    private static void onlyWhatIsOpenGetsLate(Map<Long, FindingView> findings) {
        findings.values().forEach(finding -> {
            boolean due = finding.term().dueAt() != null;
            switch (finding.state()) {
                case OPEN -> assertThat(due).isTrue();
                case NEW, REJECTED, EXEMPT -> assertThat(due).isFalse();
                case RECTIFIED, CLOSED -> {
                    // What was due once stays on record, to tell what came in time.
                }
            }
        });
    }

    private static void theRowIsWhatItsEventsSay(LedgerNode node) {
        EventHash hashing = node.bean(EventHash.class);
        node.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            for (Finding finding : node.bean(FindingRows.class).findAll()) {
                List<FindingEvent> events = node.bean(FindingEvents.class).of(Set.of(finding.id()));
                assertThat(Snapshot.replay(events, node.clock.instant().plusSeconds(86_400)))
                        .isEqualTo(new Snapshot(finding.life(), finding.duty(), finding.detail(), finding.severity()));
                String previous = FindingEvent.NO_HASH;
                for (FindingEvent event : events) {
                    assertThat(event.previousHash()).isEqualTo(previous);
                    assertThat(event.hash()).isEqualTo(hashing.of(event));
                    previous = event.hash();
                }
                assertThat(finding.lastHash()).isEqualTo(previous);
                assertThat(finding.lastSeq()).isEqualTo(events.size());
            }
        });
    }

    private static Map<Long, FindingView> byId(LedgerNode node, long site) {
        return node
                .findings()
                .whole(Sight.EVERYTHING, FindingQuery.ALL.ofTarget(site), FindingOrder.LATEST_FIRST, 0, 1000)
                .findings()
                .stream()
                .collect(Collectors.toMap(FindingView::id, Function.identity()));
    }

    /** The ledger without what may differ between two runs of the same story: row ids, and hashes over them. */
    private static List<String> dump(LedgerNode node) {
        List<Map<String, Object>> rows = node.sql().queryForList("""
                        select s.kind, s.place, s.last_verdict, s.last_seen_at, s.times_gone, f.occurrence, f.found_on,
                          f.rectified_on, f.reported_on, f.relapsed_on, f.due_at, f.assigned_unit, f.exempt_until, f.state, f.detail, f.version, f.last_seq, f.decided_at,
                          case when f.batch_id is null then 0 else 1 end as batched,
                          e.seq, e.type, e.from_state, e.state as to_state, e.severity, e.happened_at, e.actor, e.reason,
                          e.detail as evidence
                        from subject s join finding f on f.subject_id = s.id join finding_event e on e.finding_id = f.id
                        order by s.kind, s.place, f.occurrence, e.seq""");
        assertThatCode(() -> rows.get(0)).doesNotThrowAnyException();
        return rows.stream().map(Map::toString).toList();
    }
}
