package org.govmonitor.app.publishing.bulletin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.bulletin.Section;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Paragraphs that were approved once and may be used again, above all 工作要求. */
@Service
@Transactional
public class Library {
    private static final int LONGEST_TITLE = 100;

    private final JdbcClient store;
    private final Prose prose;
    private final Audit audit;
    private final Clock clock;

    Library(JdbcTemplate store, Prose prose, Audit audit, Clock clock) {
        this.store = JdbcClient.create(store);
        this.prose = prose;
        this.audit = audit;
        this.clock = clock;
    }

    /** A paragraph of the library. */
    public record Entry(long id, Section section, String title, String text, String addedBy) {}

    /** Those in use, section by section, by title. */
    @Transactional(readOnly = true)
    public List<Entry> entries() {
        return store.sql("select id, section, title, text, added_by from bulletin_library"
                        + " where retired_at is null order by section, title, id")
                .query((row, number) -> new Entry(
                        row.getLong(1),
                        Section.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Entry> entry(long id) {
        return entries().stream().filter(entry -> entry.id() == id).findFirst();
    }

    /** @throws BulletinRefusal if title or text is missing, too long, or shows a private person's number */
    public void add(Section section, String title, String text, String actor) {
        String called = title.strip();
        String typed = prose.of(text, BulletinDesk.LONGEST);
        if (called.isEmpty() || called.length() > LONGEST_TITLE) {
            throw BulletinRefusal.of("title", LONGEST_TITLE);
        }
        store.sql("insert into bulletin_library (section, title, text, added_by, added_at) values (?, ?, ?, ?, ?)")
                .params(section.name(), called, typed, actor, now())
                .update();
        audit.record(actor, AuditAction.BULLETIN_CHANGED, called, null, typed);
    }

    /** It is offered no more; what was printed stays. */
    public void retire(long id, String actor) {
        Entry entry = entry(id).orElseThrow(() -> BulletinRefusal.of("entry.none"));
        store.sql("update bulletin_library set retired_by = ?, retired_at = ? where id = ?")
                .params(actor, now(), id)
                .update();
        audit.record(actor, AuditAction.BULLETIN_CHANGED, entry.title(), entry.text(), null);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
