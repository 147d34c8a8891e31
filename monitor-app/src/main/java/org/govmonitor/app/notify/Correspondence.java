package org.govmonitor.app.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.ledger.Discretion;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.app.notify.send.ChannelKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All messages there were, what became of them, and sending them again. */
@Service
public class Correspondence {
    private static final Words WORDS = Words.of(Correspondence.class);
    private static final int LONGEST_REASON = 500;
    private static final String COLUMNS =
            "select m.id, m.unit, m.template, m.subject, m.created_at, d.id, c.name, c.kind,"
                    + " d.state, d.tries, d.next_try, d.sent_at, d.problem ";
    private static final String FROM = "from notify_message m left join notify_delivery d on d.message_id = m.id"
            + " left join notify_channel c on c.id = d.channel_id where 1 = 1";
    /** What waits for a person comes first. */
    private static final String ORDER = " order by case when d.state in ('DEAD', 'UNSURE') then 0 else 1 end,"
            + " m.created_at desc, m.id desc, d.id";

    private final JdbcClient store;
    private final Outbox outbox;
    private final Audit audit;
    private final Discretion discretion;
    private final Clock clock;

    Correspondence(JdbcClient store, Outbox outbox, Audit audit, Discretion discretion, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.audit = audit;
        this.discretion = discretion;
        this.clock = clock;
    }

    /** @param page from 0 */
    @Transactional(readOnly = true)
    public List<DeliveryLine> find(MessageQuery query, int page, int size) {
        List<Object> limits = new ArrayList<>();
        String sql = COLUMNS + FROM + where(query, limits) + ORDER + " offset ? rows fetch next ? rows only";
        limits.add((long) page * size);
        limits.add(size);
        return store.sql(sql).params(limits).query(Correspondence::line).list();
    }

    /** How many lines there are. */
    @Transactional(readOnly = true)
    public long count(MessageQuery query) {
        List<Object> limits = new ArrayList<>();
        return store.sql("select count(*) " + FROM + where(query, limits))
                .params(limits)
                .query(Long.class)
                .single();
    }

    /** A message whole. */
    @Transactional(readOnly = true)
    public Optional<MessageText> message(long id) {
        List<DeliveryLine> lines = store.sql(COLUMNS + FROM + " and m.id = ?" + ORDER)
                .param(id)
                .query(Correspondence::line)
                .list();
        return store.sql("select id, subject, body, urgent from notify_message where id = ?")
                .param(id)
                .query((row, number) ->
                        new MessageText(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4), lines))
                .optional();
    }

    /**
     * Sends again what is dead or unsure, at the next round and whatever the hour. Nothing where it is neither, as when two people
     * press at once.
     *
     * @param reason why; kept in the trail
     * @return whether it goes again
     * @throws IllegalArgumentException with a line for people where the reason is missing
     */
    @Transactional
    public boolean again(long delivery, String reason, String by) {
        String why = reason(reason);
        OffsetDateTime now = utc(clock.instant());
        List<String> subject = store.sql("select m.subject from notify_message m"
                        + " join notify_delivery d on d.message_id = m.id where d.id = ?")
                .param(delivery)
                .query(String.class)
                .list();
        int changed = store.sql("update notify_delivery set state = 'WAITING', at_once = true, tries = 0, since = ?,"
                        + " next_try = ?, problem = null where id = ? and state in ('DEAD', 'UNSURE')")
                .params(now, now, delivery)
                .update();
        if (changed == 1) {
            audit.record(by, AuditAction.MESSAGE_SENT_AGAIN, subject.get(0), null, why);
        }
        return changed == 1;
    }

    /**
     * Sends a message over those channels of its recipient that it has not gone over yet.
     *
     * @return how many there are
     * @throws IllegalArgumentException with a line for people where the reason is missing
     */
    @Transactional
    public int spread(long message, String reason, String by) {
        String why = reason(reason);
        int added = outbox.addDeliveries(message, true);
        if (added > 0) {
            audit.record(
                    by,
                    AuditAction.MESSAGE_SENT_AGAIN,
                    message(message).orElseThrow().subject(),
                    null,
                    why);
        }
        return added;
    }

    private String reason(String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(WORDS.say("reason", LONGEST_REASON));
        }
        return String.valueOf(
                discretion.masked(why, clock.instant().atZone(clock.getZone()).toLocalDate()));
    }

    private static String where(MessageQuery query, List<Object> limits) {
        StringBuilder where = new StringBuilder();
        if (MessageQuery.NOWHERE.equals(query.where())) {
            where.append(" and d.id is null");
        } else if (query.where() != null) {
            where.append(" and d.state = ?");
            limits.add(query.where());
        }
        if (MessageQuery.OFFICE.equals(query.unit())) {
            where.append(" and m.unit is null");
        } else if (query.unit() != null) {
            where.append(" and m.unit = ?");
            limits.add(query.unit());
        }
        return where.toString();
    }

    private static DeliveryLine line(ResultSet row, int number) throws SQLException {
        long delivery = row.getLong(6);
        boolean none = row.wasNull();
        return new DeliveryLine(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                none ? null : delivery,
                row.getString(7),
                none ? null : ChannelKind.valueOf(row.getString(8)),
                none ? null : DeliveryState.valueOf(row.getString(9)),
                row.getInt(10),
                instant(row, 11),
                instant(row, 12),
                row.getString(13));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
