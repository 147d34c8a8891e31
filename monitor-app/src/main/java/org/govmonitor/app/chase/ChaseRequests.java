package org.govmonitor.app.chase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.govmonitor.app.ledger.Answer;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.Discretion;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Units ask for more time or say that a finding is wrong; a reviewer decides. What is granted moves the finding by the ledger's own
 * commands, so its history tells it; while a request waits, nothing is chased.
 */
@Service
@Transactional
public class ChaseRequests {
    private static final Words WORDS = Words.of(ChaseRequests.class);
    private static final int LONGEST = 500;
    private static final String QUESTION = "select id, finding_id, sort, until_day, reason, asked_by, asked_at, state,"
            + " decided_by, answer from chase_request ";

    private final JdbcClient store;
    private final Findings findings;
    private final Review review;
    private final Registrations registrations;
    private final Discretion discretion;
    private final Clock clock;

    ChaseRequests(
            JdbcTemplate store,
            Findings findings,
            Review review,
            Registrations registrations,
            Discretion discretion,
            Clock clock) {
        this.store = JdbcClient.create(store);
        this.findings = findings;
        this.review = review;
        this.registrations = registrations;
        this.discretion = discretion;
        this.clock = clock;
    }

    /**
     * Asks, about an OPEN finding within sight.
     *
     * @param until the day an extension asks for, after today; null of an appeal
     * @throws ChaseRefusal without a reason or a day, or while another waits
     */
    public void ask(
            Sight sight, long finding, ChaseRequest.Sort sort, @Nullable LocalDate until, String reason, String actor) {
        FindingView view = findings.byId(sight, finding).orElseThrow(() -> ChaseRefusal.of("request.open"));
        String why = said(reason);
        if (view.state() != FindingState.OPEN) {
            throw ChaseRefusal.of("request.open");
        }
        if (sort == ChaseRequest.Sort.EXTENSION && (until == null || !until.isAfter(today()))) {
            throw ChaseRefusal.of("request.until");
        }
        if (ofFinding(finding).stream().anyMatch(one -> one.state() == ChaseRequest.State.WAITING)) {
            throw ChaseRefusal.of("request.waits");
        }
        store.sql("insert into chase_request (finding_id, sort, until_day, reason, asked_by, asked_at, state)"
                        + " values (?, ?, ?, ?, ?, ?, 'WAITING')")
                .params(Arrays.asList(
                        finding,
                        sort.name(),
                        sort == ChaseRequest.Sort.EXTENSION ? until : null,
                        why,
                        actor,
                        ChaseStore.utc(clock.instant())))
                .update();
        String word = WORDS.say("asked." + sort, why, until);
        review.note(sight, List.of(view.brief().seen()), Command.of(actor, word, clock.instant()));
    }

    /**
     * Grants or refuses.
     *
     * @throws ChaseRefusal without a reason, or where somebody decided already
     */
    public void decide(long request, boolean grant, String answer, String actor) {
        String why = said(answer);
        ChaseRequest asked = store.sql(QUESTION + "where id = ? and state = 'WAITING'")
                .param(request)
                .query((row, number) -> request(row))
                .optional()
                .orElseThrow(() -> ChaseRefusal.of("request.none"));
        Instant now = clock.instant();
        int changed = store.sql("update chase_request set state = ?, decided_by = ?, decided_at = ?, answer = ?"
                        + " where id = ? and state = 'WAITING'")
                .params(grant ? "GRANTED" : "REFUSED", actor, ChaseStore.utc(now), why, request)
                .update();
        if (changed == 0) {
            throw ChaseRefusal.of("request.none");
        }
        FindingView view =
                findings.byId(Sight.EVERYTHING, asked.findingId()).orElseThrow(() -> ChaseRefusal.of("request.none"));
        Command command = Command.of(actor, WORDS.say("answered." + asked.sort() + "." + grant, why), now);
        List<Answer> answers = grant ? granted(asked, view, command) : noted(view, command);
        if (answers.get(0).result() != Answer.Result.DONE) {
            throw ChaseRefusal.of("request.open");
        }
    }

    private List<Answer> granted(ChaseRequest asked, FindingView view, Command command) {
        if (asked.sort() == ChaseRequest.Sort.APPEAL) {
            return review.reject(Sight.EVERYTHING, List.of(view.brief().seen()), command);
        }
        LocalDate until = Objects.requireNonNull(asked.until());
        if (until.isBefore(today())) {
            throw ChaseRefusal.of("request.late");
        }
        String told = view.term().unit();
        String unit = told == null ? unitOf(view.targetId()) : told;
        return review.assign(Sight.EVERYTHING, List.of(view.brief().seen()), unit, until, command);
    }

    private List<Answer> noted(FindingView view, Command command) {
        return review.note(Sight.EVERYTHING, List.of(view.brief().seen()), command);
    }

    /** Those that wait, the oldest first, within a sight. */
    @Transactional(readOnly = true)
    public List<ChaseRequest> waiting(Sight sight) {
        return store
                .sql(QUESTION + "where state = 'WAITING' order by id")
                .query((row, number) -> request(row))
                .list()
                .stream()
                .filter(one -> findings.byId(sight, one.findingId()).isPresent())
                .toList();
    }

    /** All that was ever asked about a finding, the first first. */
    @Transactional(readOnly = true)
    public List<ChaseRequest> ofFinding(long finding) {
        return store.sql(QUESTION + "where finding_id = ? order by id")
                .param(finding)
                .query((row, number) -> request(row))
                .list();
    }

    private String unitOf(long target) {
        return registrations.named(Sight.EVERYTHING).stream()
                .filter(one -> one.id() == target)
                .map(NamedTarget::unit)
                .findFirst()
                .orElseThrow(() -> ChaseRefusal.of("request.open"));
    }

    private String said(String reason) {
        String typed = reason.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            throw ChaseRefusal.of("request.reason", LONGEST);
        }
        return Objects.requireNonNull(discretion.masked(typed, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ChaseRequest request(java.sql.ResultSet row) throws java.sql.SQLException {
        return new ChaseRequest(
                row.getLong("id"),
                row.getLong("finding_id"),
                ChaseRequest.Sort.valueOf(row.getString("sort")),
                row.getObject("until_day", LocalDate.class),
                row.getString("reason"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                ChaseRequest.State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                row.getString("answer"));
    }
}
