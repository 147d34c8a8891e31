package org.govmonitor.app.notify;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.govmonitor.app.notify.send.ChannelKind;
import org.govmonitor.app.notify.send.Letter;
import org.govmonitor.app.notify.send.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The deliveries as the store knows them. Each step is one statement that says what it expects, and stands as soon as it is made:
 * of two who claim one delivery, one gets it.
 */
@Component
class Deliveries {
    private static final int MOST = 500;
    private static final int LONGEST_PROBLEM = 500;

    private final JdbcClient store;

    Deliveries(JdbcClient store) {
        this.store = store;
    }

    /**
     * What was being sent when its lease ended: tried again where the receiver knows a repeat, else left to a person.
     *
     * @param problem what is said of those that are left
     */
    void takeUp(Instant now, String problem) {
        String known = "select c.id from notify_channel c where c.kind in ("
                + String.join(
                        ", ",
                        Arrays.stream(ChannelKind.values())
                                .filter(ChannelKind::knowsRepeats)
                                .map(kind -> "'" + kind + "'")
                                .toList())
                + ")";
        store.sql("update notify_delivery set state = 'WAITING', next_try = ?, claim = null, lease_until = null"
                        + " where state = 'SENDING' and lease_until <= ? and channel_id in (" + known + ")")
                .params(utc(now), utc(now))
                .update();
        store.sql("update notify_delivery set state = 'UNSURE', problem = ?, claim = null, lease_until = null"
                        + " where state = 'SENDING' and lease_until <= ?")
                .params(problem, utc(now))
                .update();
    }

    /** The longest due first. @param quiet whether only what does not wait for quiet hours to end */
    List<Due> due(Instant now, boolean quiet) {
        return store.sql("select d.id, d.message_id, d.channel_id, c.enabled, d.since, d.tries from notify_delivery d"
                        + " join notify_channel c on c.id = d.channel_id"
                        + " where d.state = 'WAITING' and d.next_try <= ?" + (quiet ? " and d.at_once" : "")
                        + " order by d.next_try, d.id fetch first " + MOST + " rows only")
                .param(utc(now))
                .query((row, number) -> new Due(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getBoolean(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getInt(6)))
                .list();
    }

    /** Whose it is now; empty where somebody else was faster. */
    Optional<String> claim(Due due, Instant now, Duration lease) {
        String claim = UUID.randomUUID().toString();
        int claimed = store.sql("update notify_delivery set state = 'SENDING', claim = ?, lease_until = ?,"
                        + " tries = tries + 1 where id = ? and state = 'WAITING' and next_try <= ?")
                .params(claim, utc(now.plus(lease)), due.id(), utc(now))
                .update();
        return claimed == 1 ? Optional.of(claim) : Optional.empty();
    }

    /** What is to be sent. */
    Letter letter(Due due, String id) {
        return store.sql("select unit, subject, body, items, urgent, created_at from notify_message where id = ?")
                .param(due.messageId())
                .query((row, number) -> new Letter(
                        id,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getBoolean(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .single();
    }

    /** The key of a message. */
    String key(Due due) {
        return store.sql("select message_key from notify_message where id = ?")
                .param(due.messageId())
                .query(String.class)
                .single();
    }

    /**
     * Ends an attempt.
     *
     * @param next null but for what is tried again
     * @return whether it was still ours
     */
    boolean end(Due due, String claim, DeliveryState state, Outcome outcome, @Nullable Instant next, Instant now) {
        return store.sql("update notify_delivery set state = ?, problem = ?, next_try = coalesce(?, next_try),"
                                + " sent_at = ?, claim = null, lease_until = null where id = ? and claim = ?")
                        .params(Arrays.asList(
                                state.name(),
                                orNull(outcome.reason()),
                                next == null ? null : utc(next),
                                state == DeliveryState.SENT ? utc(now) : null,
                                due.id(),
                                claim))
                        .update()
                == 1;
    }

    /** Gives up what nobody has claimed. */
    void bury(Due due, String problem) {
        store.sql("update notify_delivery set state = 'DEAD', problem = ? where id = ? and state = 'WAITING'")
                .params(problem, due.id())
                .update();
    }

    /** What else waits for a channel that cannot be reached now waits as long; it has lost no try. */
    void postpone(long channelId, Instant until, Instant now) {
        store.sql(
                        "update notify_delivery set next_try = ? where channel_id = ? and state = 'WAITING' and next_try <= ?")
                .params(utc(until), channelId, utc(now))
                .update();
    }

    private static @Nullable String orNull(String reason) {
        if (reason.isEmpty()) {
            return null;
        }
        return reason.length() <= LONGEST_PROBLEM ? reason : reason.substring(0, LONGEST_PROBLEM - 1) + "…";
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
