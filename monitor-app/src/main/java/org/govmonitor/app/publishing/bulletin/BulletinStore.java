package org.govmonitor.app.publishing.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.govmonitor.app.publishing.KeptDocuments;
import org.govmonitor.bulletin.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Bulletins as the database keeps them. Every call belongs into a transaction. */
@Component
class BulletinStore {
    private static final String HEAD =
            "select id, bulletin_month, state, version, as_of, issue_year, issue_number, issued_on from bulletin";

    private final JdbcClient store;
    private final KeptDocuments documents;
    private final Clock clock;

    BulletinStore(JdbcTemplate store, Clock clock) {
        this.store = JdbcClient.create(store);
        this.documents = new KeptDocuments(this.store, "bulletin_document", "bulletin_piece", "bulletin_id");
        this.clock = clock;
    }

    /** @param asOf of the facts, null of a draft */
    record Head(
            long id,
            YearMonth month,
            BulletinState state,
            int version,
            @Nullable LocalDate asOf,
            @Nullable Integer number,
            @Nullable LocalDate issuedOn) {}

    /**
     * @param key of what the facts write, or null
     * @param text null where it stands as drafted
     */
    record Row(
            long id,
            Section section,
            int place,
            @Nullable String key,
            @Nullable String text,
            boolean naming,
            boolean hidden,
            @Nullable String source,
            String changedBy,
            OffsetDateTime changedAt) {}

    /** What is kept of bulletins as documents. */
    KeptDocuments documents() {
        return documents;
    }

    List<Head> heads() {
        return store.sql(HEAD + " order by bulletin_month desc")
                .query((row, number) -> head(row))
                .list();
    }

    Optional<Head> head(YearMonth month) {
        return store.sql(HEAD + " where bulletin_month = ?")
                .param(month.toString())
                .query((row, number) -> head(row))
                .optional();
    }

    Head create(YearMonth month) {
        store.sql("insert into bulletin (bulletin_month, state, version) values (?, ?, 0)")
                .params(month.toString(), BulletinState.DRAFT.name())
                .update();
        return head(month).orElseThrow();
    }

    /** Gives it the next version, if it still has the one that was seen. */
    boolean touch(Head seen) {
        return store.sql("update bulletin set version = version + 1 where id = ? and version = ? and state = ?")
                        .params(seen.id(), seen.version(), seen.state().name())
                        .update()
                == 1;
    }

    /** Moves it on, if it still has the version and the state that were seen. */
    boolean move(Head seen, BulletinState to, @Nullable LocalDate asOf) {
        return store.sql("update bulletin set version = version + 1, state = ?, as_of = ?"
                                + " where id = ? and version = ? and state = ?")
                        .params(Arrays.asList(
                                to.name(),
                                asOf,
                                seen.id(),
                                seen.version(),
                                seen.state().name()))
                        .update()
                == 1;
    }

    void number(Head head, int number, LocalDate day) {
        store.sql("update bulletin set issue_year = ?, issue_number = ?, issued_on = ? where id = ?")
                .params(head.month().getYear(), number, day, head.id())
                .update();
    }

    /** The number after the last of a year. */
    int nextNumber(int year) {
        return store.sql("select coalesce(max(issue_number), 0) + 1 from bulletin where issue_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }

    boolean isNumberTaken(int year, int number) {
        return store.sql("select count(*) from bulletin where issue_year = ? and issue_number = ?")
                        .params(year, number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<Row> paragraphs(long bulletin) {
        return store.sql(
                        "select id, section, place, draft_key, text, naming, hidden, source_url, changed_by, changed_at"
                                + " from bulletin_paragraph where bulletin_id = ? order by place, id")
                .param(bulletin)
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        Section.valueOf(row.getString("section")),
                        row.getInt("place"),
                        row.getString("draft_key"),
                        row.getString("text"),
                        row.getBoolean("naming"),
                        row.getBoolean("hidden"),
                        row.getString("source_url"),
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class)))
                .list();
    }

    long add(
            long bulletin,
            Section section,
            int place,
            @Nullable String key,
            @Nullable String text,
            @Nullable String source,
            String by) {
        KeyHolder made = new GeneratedKeyHolder();
        store.sql(
                        "insert into bulletin_paragraph (bulletin_id, section, place, draft_key, text, source_url, changed_by,"
                                + " changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(bulletin, section.name(), place, key, text, source, by, now()))
                .update(made, "id");
        return Objects.requireNonNull(made.getKey()).longValue();
    }

    void change(Row row, @Nullable String text, boolean naming, boolean hidden, int place, String by) {
        store.sql("update bulletin_paragraph set text = ?, naming = ?, hidden = ?, place = ?, changed_by = ?,"
                        + " changed_at = ? where id = ?")
                .params(Arrays.asList(text, naming, hidden, place, by, now(), row.id()))
                .update();
    }

    void remove(Row row) {
        store.sql("delete from bulletin_paragraph where id = ?").param(row.id()).update();
    }

    /** Reasons by the key of the row. */
    Map<String, String> leftOut(long bulletin) {
        Map<String, String> reasons = new LinkedHashMap<>();
        store.sql("select row_key, reason from bulletin_left_out where bulletin_id = ?")
                .param(bulletin)
                .query((RowCallbackHandler) row -> reasons.put(row.getString(1), row.getString(2)));
        return reasons;
    }

    void leaveOut(long bulletin, String key, String reason, String by) {
        store.sql(
                        "insert into bulletin_left_out (bulletin_id, row_key, reason, left_by, left_at) values (?, ?, ?, ?, ?)")
                .params(bulletin, key, reason, by, now())
                .update();
    }

    void takeBack(long bulletin, String key) {
        store.sql("delete from bulletin_left_out where bulletin_id = ? and row_key = ?")
                .params(bulletin, key)
                .update();
    }

    List<BulletinStep> steps(long bulletin) {
        return store.sql("select from_state, to_state, actor, happened_at, note from bulletin_step"
                        + " where bulletin_id = ? order by id")
                .param(bulletin)
                .query((row, number) -> new BulletinStep(
                        BulletinState.valueOf(row.getString(1)),
                        BulletinState.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5)))
                .list();
    }

    void step(Head head, BulletinState to, String by, @Nullable String note) {
        store.sql("insert into bulletin_step (bulletin_id, from_state, to_state, actor, happened_at, note)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(head.id(), head.state().name(), to.name(), by, now(), note))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Head head(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Head(
                row.getLong("id"),
                YearMonth.parse(row.getString("bulletin_month")),
                BulletinState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("issue_number", Integer.class),
                row.getObject("issued_on", LocalDate.class));
    }
}
