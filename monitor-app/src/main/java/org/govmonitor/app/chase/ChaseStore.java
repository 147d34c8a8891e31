package org.govmonitor.app.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps and rounds as the database keeps them. Every call belongs into a transaction. */
@Component
class ChaseStore {
    private static final String STEPS =
            "select id, finding_id, rung, name, taken_on, state, decided_by, reason from chase_step";

    private static final String STILL_LATE = "exists (select 1 from finding f where f.id = chase_step.finding_id"
            + " and f.state = 'OPEN' and f.due_at = chase_step.due_at)";

    private final JdbcClient store;

    ChaseStore(JdbcTemplate store) {
        this.store = JdbcClient.create(store);
    }

    /** A finding and the deadline that it missed. */
    record Missed(long finding, Instant due) {}

    /** How many rungs were taken, a rung that was passed over among them. */
    Map<Missed, Integer> taken() {
        Map<Missed, Integer> taken = new HashMap<>();
        store.sql("select finding_id, due_at, max(rung) + 1 from chase_step group by finding_id, due_at")
                .query((RowCallbackHandler) row -> taken.put(
                        new Missed(
                                row.getLong(1),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                        row.getInt(3)));
        return taken;
    }

    void take(Missed missed, int rung, String name, LocalDate day, ChaseStep.State state) {
        store.sql("insert into chase_step (finding_id, due_at, rung, name, taken_on, state) values (?, ?, ?, ?, ?, ?)")
                .params(missed.finding(), utc(missed.due()), rung, name, day, state.name())
                .update();
    }

    /** Of what is still open with the deadline that it missed: what was put right or given more time summons nobody. */
    List<ChaseStep> proposed() {
        return store.sql(STEPS + " where state = 'PROPOSED' and " + STILL_LATE + " order by id")
                .query((row, number) -> step(row))
                .list();
    }

    /** The highest rung of each finding. */
    Map<Long, ChaseStep> highest() {
        Map<Long, ChaseStep> highest = new HashMap<>();
        store.sql(STEPS + " order by finding_id, due_at, rung")
                .query((RowCallbackHandler) row -> highest.put(row.getLong("finding_id"), step(row)));
        return highest;
    }

    /** Whether it was still to be decided. */
    boolean decide(long step, ChaseStep.State to, String by, Instant at, String reason) {
        return store.sql("update chase_step set state = ?, decided_by = ?, decided_at = ?, reason = ?"
                                + " where id = ? and state = 'PROPOSED' and " + STILL_LATE)
                        .params(to.name(), by, utc(at), reason, step)
                        .update()
                == 1;
    }

    Optional<ChaseStep> step(long id) {
        return store.sql(STEPS + " where id = ?")
                .param(id)
                .query((row, number) -> step(row))
                .optional();
    }

    /** Whether a round was made on that day. */
    boolean isMade(String round, LocalDate day) {
        return store.sql("select count(*) from chase_round where name = ? and round_day = ?")
                        .params(round, day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @throws DuplicateKeyException if another made it meanwhile */
    void made(String round, LocalDate day, Instant at, int messages) {
        store.sql("insert into chase_round (name, round_day, ran_at, messages) values (?, ?, ?, ?)")
                .params(round, day, utc(at), messages)
                .update();
    }

    /** When a round was last made; empty where it never was. */
    Optional<Instant> lastMade(String round) {
        return store.sql("select max(ran_at) from chase_round where name = ?")
                .param(round)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** Findings that became OPEN from a moment on, whenever they were found. */
    Set<Long> openedSince(Instant moment) {
        return new HashSet<>(store.sql("select distinct finding_id from finding_event where happened_at >= ?"
                        + " and state = 'OPEN' and (from_state is null or from_state <> 'OPEN')")
                .param(utc(moment))
                .query(Long.class)
                .list());
    }

    /** Findings of which somebody asked something that is not decided. */
    Set<Long> waiting() {
        return new HashSet<>(store.sql("select finding_id from chase_request where state = 'WAITING'")
                .query(Long.class)
                .list());
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static ChaseStep step(java.sql.ResultSet row) throws java.sql.SQLException {
        return new ChaseStep(
                row.getLong("id"),
                row.getLong("finding_id"),
                row.getInt("rung"),
                row.getString("name"),
                row.getObject("taken_on", LocalDate.class),
                ChaseStep.State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                row.getString("reason"));
    }
}
