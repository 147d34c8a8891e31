package org.govmonitor.app.publishing.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.app.publishing.bulletin.BulletinStore.Head;
import org.govmonitor.app.publishing.bulletin.BulletinStore.Row;
import org.govmonitor.bulletin.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing a draft. Every change names the version it was made on, so that nobody overwrites what he did not see. What is typed is
 * refused where it shows a private person's number: the bulletin is public.
 */
@Service
@Transactional
public class BulletinDesk {
    /** Letters of a paragraph. */
    public static final int LONGEST = 4000;

    private static final int LONGEST_REASON = 500;

    private final BulletinStore store;
    private final Bulletins bulletins;
    private final Prose prose;
    private final Audit audit;
    private final Clock clock;

    BulletinDesk(BulletinStore store, Bulletins bulletins, Prose prose, Audit audit, Clock clock) {
        this.store = store;
        this.bulletins = bulletins;
        this.prose = prose;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a person holds in hand. */
    public record Draft(YearMonth month, int version, String actor) {}

    /**
     * Adds a paragraph behind those of its section.
     *
     * @param source where an item of news stands, or null
     * @return what a later change of it names
     */
    public String add(Draft seen, Section section, String text, @Nullable String source) {
        String typed = prose.of(text, LONGEST);
        Head head = take(seen);
        int place =
                store.paragraphs(head.id()).stream().mapToInt(Row::place).max().orElse(0) + 1;
        long id = store.add(head.id(), section, place, null, typed, source, seen.actor());
        told(seen, null, typed);
        return String.valueOf(id);
    }

    /** Puts a paragraph in other words. */
    public void write(Draft seen, String ref, String text) {
        String typed = prose.of(text, LONGEST);
        Para before = paragraph(seen.month(), ref);
        Head head = take(seen);
        Row row = row(head, before, seen.actor());
        boolean asDrafted = typed.equals(before.drafted());
        store.change(row, asDrafted ? null : typed, row.naming(), row.hidden(), row.place(), seen.actor());
        told(seen, before.text(), typed);
    }

    /** Gives a paragraph back to the facts: what a person made of it is gone. */
    public void restore(Draft seen, String ref) {
        Para before = paragraph(seen.month(), ref);
        Head head = take(seen);
        Row row = row(head, before, seen.actor());
        if (row.key() == null) {
            throw BulletinRefusal.of("own");
        }
        store.change(row, null, row.naming(), row.hidden(), row.place(), seen.actor());
        told(seen, before.text(), before.drafted());
    }

    /** Agrees that a paragraph names units (点名), or that it does not. */
    public void name(Draft seen, String ref, boolean names) {
        Para before = paragraph(seen.month(), ref);
        if (before.named() == null) {
            throw BulletinRefusal.of("nobody");
        }
        Head head = take(seen);
        Row row = row(head, before, seen.actor());
        store.change(row, row.text(), names, row.hidden(), row.place(), seen.actor());
        told(seen, before.text(), paragraph(seen.month(), ref).text());
    }

    /** Takes a paragraph away: what a person wrote for good, what the facts write until it is shown again. */
    public void remove(Draft seen, String ref) {
        Para before = paragraph(seen.month(), ref);
        Head head = take(seen);
        Row row = row(head, before, seen.actor());
        if (row.key() == null) {
            store.remove(row);
        } else {
            store.change(row, row.text(), row.naming(), true, row.place(), seen.actor());
        }
        told(seen, before.text(), null);
    }

    /** Prints again what was taken away. */
    public void show(Draft seen, String ref) {
        Para before = paragraph(seen.month(), ref);
        Head head = take(seen);
        Row row = row(head, before, seen.actor());
        store.change(row, row.text(), row.naming(), false, row.place(), seen.actor());
        told(seen, null, before.text());
    }

    /** Moves what a person wrote before the one that stands above it. */
    public void raise(Draft seen, String ref) {
        Para moved = paragraph(seen.month(), ref);
        Head head = take(seen);
        List<Row> rows = store.paragraphs(head.id()).stream()
                .filter(row -> row.section() == moved.section() && row.key() == null)
                .toList();
        for (int at = 1; at < rows.size(); at++) {
            if (String.valueOf(rows.get(at).id()).equals(ref)) {
                Row above = rows.get(at - 1);
                Row row = rows.get(at);
                store.change(above, above.text(), above.naming(), above.hidden(), row.place(), above.changedBy());
                store.change(row, row.text(), row.naming(), row.hidden(), above.place(), row.changedBy());
            }
        }
    }

    /** Leaves a row of the appendix out. */
    public void leaveOut(Draft seen, String key, String reason) {
        String why = prose.of(reason, LONGEST_REASON);
        AppendixRow row = bulletins.of(seen.month()).appendix().stream()
                .filter(one -> one.key().equals(key) && one.printed())
                .findFirst()
                .orElseThrow(() -> BulletinRefusal.of("row.none"));
        Head head = take(seen);
        store.leaveOut(head.id(), key, why, seen.actor());
        told(seen, String.join(" ", row.cells()), why);
    }

    public void takeBack(Draft seen, String key) {
        Head head = take(seen);
        store.takeBack(head.id(), key);
        told(seen, null, key);
    }

    private Head take(Draft seen) {
        if (seen.month().atDay(1).isAfter(LocalDate.now(clock))) {
            throw BulletinRefusal.of("future", seen.month());
        }
        Optional<Head> known = store.head(seen.month());
        Head head = known.isEmpty() && seen.version() == 0 ? store.create(seen.month()) : known.orElse(null);
        if (head == null || head.version() != seen.version()) {
            throw BulletinRefusal.stale();
        }
        if (head.state().frozen()) {
            throw BulletinRefusal.of("frozen");
        }
        if (!store.touch(head)) {
            throw BulletinRefusal.stale();
        }
        return head;
    }

    private Para paragraph(YearMonth month, String ref) {
        return bulletins.of(month).paragraphs().stream()
                .filter(paragraph -> paragraph.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> BulletinRefusal.of("paragraph.none"));
    }

    /** What is kept of a paragraph; of one that the facts write from the first change on. */
    private Row row(Head head, Para paragraph, String actor) {
        Optional<Row> kept = find(head, paragraph.ref());
        if (kept.isPresent()) {
            return kept.get();
        }
        store.add(head.id(), paragraph.section(), 0, paragraph.ref(), null, null, actor);
        return find(head, paragraph.ref()).orElseThrow();
    }

    private Optional<Row> find(Head head, String ref) {
        return store.paragraphs(head.id()).stream()
                .filter(row -> ref.equals(Objects.requireNonNullElse(row.key(), String.valueOf(row.id()))))
                .findFirst();
    }

    private void told(Draft seen, @Nullable String before, @Nullable String after) {
        audit.record(seen.actor(), AuditAction.BULLETIN_CHANGED, seen.month().toString(), before, after);
    }
}
