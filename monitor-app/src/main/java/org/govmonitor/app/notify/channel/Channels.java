package org.govmonitor.app.notify.channel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.app.notify.send.ChannelKind;
import org.govmonitor.app.notify.send.Way;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.settings.DataDirectory;
import org.govmonitor.app.settings.Seal;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The channels: kept, changed, and opened for sending. */
@Service
public class Channels {
    private static final Words WORDS = Words.of(Channels.class);
    private static final String PURPOSE = "notify channels";
    private static final String ADDRESS = "address ";
    private static final String SECRET = "secret ";
    private static final String READ =
            "select id, unit, kind, name, shown, secret, enabled, changed_by, changed_at from notify_channel ";

    private final JdbcClient store;
    private final Registrations registrations;
    private final Audit audit;
    private final Seal seal;
    private final Clock clock;

    Channels(JdbcClient store, Registrations registrations, Audit audit, DataDirectory data, Clock clock) {
        this.store = store;
        this.registrations = registrations;
        this.audit = audit;
        this.seal = new Seal(data, PURPOSE);
        this.clock = clock;
    }

    /** All of them: the office's first, then by unit and name. */
    @Transactional(readOnly = true)
    public List<Channel> all() {
        return store.sql(READ + "order by case when unit is null then 0 else 1 end, unit, name, id")
                .query(Channels::channel)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Channel> byId(long id) {
        return store.sql(READ + "where id = ?")
                .param(id)
                .query(Channels::channel)
                .optional();
    }

    /**
     * Adds a channel, enabled.
     *
     * @param by the name of who adds it
     * @throws IllegalArgumentException with a line for people where something of it is wrong
     */
    @Transactional
    public Channel add(ChannelDraft draft, String by) {
        draft.requireName();
        if (draft.unit() != null && !registrations.unitNames().contains(draft.unit())) {
            throw new IllegalArgumentException(WORDS.say("unit", draft.unit()));
        }
        String address = draft.wholeAddress();
        String secret = draft.wholeSecret();
        KeyHolder key = new GeneratedKeyHolder();
        store.sql("insert into notify_channel (unit, kind, name, shown, address, enabled, changed_by, changed_at)"
                        + " values (?, ?, ?, ?, '', true, ?, ?)")
                .params(Arrays.asList(
                        draft.unit(), draft.kind().name(), draft.name(), Way.shown(draft.kind(), address), by, now()))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        lock(id, address, secret);
        Channel added = byId(id).orElseThrow();
        tell(null, added, by);
        return added;
    }

    /**
     * Changes name, address and secret; what is empty of the last two stays. Kind and unit are what it was made for and stay.
     *
     * @throws IllegalArgumentException with a line for people where something of it is wrong
     * @throws java.util.NoSuchElementException if there is no such channel
     */
    @Transactional
    public void change(long id, ChannelDraft draft, String by) {
        Channel before = byId(id).orElseThrow();
        draft.requireName();
        Way way = draft.address().isEmpty() || draft.secret().isEmpty() ? way(id).orElse(null) : null;
        String address = draft.address().isEmpty() && way != null ? way.address() : draft.wholeAddress();
        String secret = draft.secret().isEmpty() && way != null ? way.secret() : draft.wholeSecret();
        store.sql("update notify_channel set name = ?, shown = ?, changed_by = ?, changed_at = ? where id = ?")
                .params(draft.name(), Way.shown(before.kind(), address), by, now(), id)
                .update();
        lock(id, address, secret);
        tell(before, byId(id).orElseThrow(), by);
    }

    /** @throws java.util.NoSuchElementException if there is no such channel */
    @Transactional
    public void enable(long id, boolean enabled, String by) {
        Channel before = byId(id).orElseThrow();
        if (before.enabled() != enabled) {
            store.sql("update notify_channel set enabled = ?, changed_by = ?, changed_at = ? where id = ?")
                    .params(enabled, by, now(), id)
                    .update();
            tell(before, byId(id).orElseThrow(), by);
        }
    }

    /** Where it leads; empty where there is none such, or where it was sealed with another key and must be typed again. */
    @Transactional(readOnly = true)
    public Optional<Way> way(long id) {
        return store.sql("select kind, address, secret from notify_channel where id = ?")
                .param(id)
                .query((row, number) -> open(id, row))
                .optional()
                .flatMap(opened -> opened);
    }

    private Optional<Way> open(long id, ResultSet row) throws SQLException {
        ChannelKind kind = ChannelKind.valueOf(row.getString("kind"));
        String sealed = row.getString("secret");
        try {
            Optional<String> address = seal.open(row.getString("address"), ADDRESS + id);
            Optional<String> secret = sealed == null ? Optional.empty() : seal.open(sealed, SECRET + id);
            return address.isEmpty() || sealed != null && secret.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Way(kind, address.get(), secret.orElse(null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lock(long id, String address, @Nullable String secret) {
        try {
            store.sql("update notify_channel set address = ?, secret = ? where id = ?")
                    .params(Arrays.asList(
                            seal.close(address, ADDRESS + id),
                            secret == null ? null : seal.close(secret, SECRET + id),
                            id))
                    .update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(@Nullable Channel before, Channel after, String by) {
        audit.record(
                by,
                AuditAction.CHANNEL_CHANGED,
                title(after),
                before == null ? null : described(before),
                described(after));
    }

    /** How the trail names a channel. */
    public static String title(Channel channel) {
        return (channel.unit() == null ? WORDS.say("office") : channel.unit()) + " / " + channel.name();
    }

    private static String described(Channel channel) {
        return WORDS.say(
                "described",
                channel.name(),
                WORDS.say("kind." + channel.kind().name()),
                channel.shown(),
                WORDS.say(channel.signed() ? "signed" : "unsigned"),
                WORDS.say(channel.enabled() ? "enabled" : "disabled"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Channel channel(ResultSet row, int number) throws SQLException {
        return new Channel(
                row.getLong("id"),
                row.getString("unit"),
                ChannelKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("shown"),
                row.getString("secret") != null,
                row.getBoolean("enabled"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
