package org.govmonitor.app.notify;

import java.sql.Savepoint;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.govmonitor.app.notify.text.Texts;
import org.govmonitor.app.notify.text.Told;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where messages are laid; from here they go on by themselves. */
@Service
public class Outbox {
    private final JdbcClient store;
    private final JdbcTemplate connection;
    private final Texts texts;
    private final Clock clock;

    Outbox(JdbcClient store, JdbcTemplate connection, Texts texts, Clock clock) {
        this.store = store;
        this.connection = connection;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Lays a message down in the caller's transaction: with it the message stands or falls. A message whose key is known is not laid
     * down again, whatever else it says. It goes over every enabled channel of its recipient; where he has none, it is kept and
     * shown as such.
     *
     * @throws IllegalArgumentException if there is no such template
     */
    @Transactional
    public void post(Message message) {
        if (isKnown(message.key())) {
            return;
        }
        Told told = texts.tell(message.template(), message.values(), now().toLocalDate());
        Optional<Long> id = Objects.requireNonNull(connection.execute((ConnectionCallback<Optional<Long>>) open -> {
            Savepoint before = open.setSavepoint();
            try {
                return Optional.of(insert(message, told));
            } catch (DuplicateKeyException another) {
                // Somebody laid it down in the meantime; on PostgreSQL the caller's transaction would be lost without
                // this.
                open.rollback(before);
                return Optional.empty();
            }
        }));
        id.ifPresent(added -> addDeliveries(added, message.urgent()));
    }

    /**
     * Gives a message one delivery for each enabled channel of its recipient that has none yet.
     *
     * @return how many were added
     */
    @Transactional
    int addDeliveries(long messageId, boolean atOnce) {
        OffsetDateTime now = now().withOffsetSameInstant(ZoneOffset.UTC);
        return store.sql("insert into notify_delivery (message_id, channel_id, state, at_once, tries, since, next_try)"
                        + " select m.id, c.id, 'WAITING', ?, 0, ?, ? from notify_message m"
                        + " join notify_channel c on (c.unit = m.unit or (c.unit is null and m.unit is null))"
                        + " where m.id = ? and c.enabled and not exists"
                        + " (select 1 from notify_delivery d where d.message_id = m.id and d.channel_id = c.id)")
                .params(atOnce, now, now, messageId)
                .update();
    }

    private boolean isKnown(String key) {
        return store.sql("select count(*) from notify_message where message_key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private long insert(Message message, Told told) {
        KeyHolder key = new GeneratedKeyHolder();
        store.sql("insert into notify_message"
                        + " (message_key, unit, template, subject, body, items, urgent, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        message.key(),
                        message.to().unitOrNull(),
                        message.template(),
                        told.subject(),
                        told.body(),
                        told.items(),
                        message.urgent(),
                        now().withOffsetSameInstant(ZoneOffset.UTC)))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), clock.getZone());
    }
}
