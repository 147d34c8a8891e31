package org.govmonitor.app.publishing.bulletin;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.app.publishing.bulletin.BulletinStore.Head;
import org.govmonitor.bulletin.check.Remark;
import org.govmonitor.figure.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * From the draft to the published issue: proofread, approved, published, or sent back with a reason. Nothing goes on whose figures
 * contradict each other.
 */
@Service
@Transactional(rollbackFor = Exception.class)
public class BulletinSteps {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_NOTE = 500;

    private final BulletinStore store;
    private final Bulletins bulletins;
    private final BulletinPrint print;
    private final Audit audit;
    private final Clock clock;

    BulletinSteps(BulletinStore store, Bulletins bulletins, BulletinPrint print, Audit audit, Clock clock) {
        this.store = store;
        this.bulletins = bulletins;
        this.print = print;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a person saw, and who he is. */
    public record Seen(YearMonth month, int version, String actor) {}

    /** Freezes the draft and hands it to be proofread. */
    public void proofread(Seen seen) {
        BulletinView view = bulletins.of(seen.month());
        demandPass(view);
        Head head = head(seen, BulletinState.DRAFT);
        LocalDate asOf = view.facts().asOf();
        Frozen frozen = new Frozen(
                view.facts(),
                view.paragraphs().stream()
                        .filter(paragraph -> !paragraph.hidden())
                        .map(paragraph -> new Frozen.Paragraph(
                                paragraph.ref(),
                                paragraph.section(),
                                paragraph.text(),
                                paragraph.drafted(),
                                paragraph.source()))
                        .toList(),
                view.appendix());
        move(head, BulletinState.PROOFREAD, asOf, seen.actor(), null);
        store.documents().keep(head.id(), Bulletins.FROZEN, JSON.writeValueAsBytes(frozen));
    }

    /** Signs it. */
    public void approve(Seen seen) {
        demandPass(bulletins.of(seen.month()));
        Head head = head(seen, BulletinState.PROOFREAD);
        move(head, BulletinState.APPROVED, head.asOf(), seen.actor(), null);
    }

    /** Makes it a draft again, whose facts are counted anew. */
    public void sendBack(Seen seen, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_NOTE) {
            throw BulletinRefusal.of("reason.none", LONGEST_NOTE);
        }
        Head head = store.head(seen.month()).orElseThrow(() -> BulletinRefusal.of("state"));
        if (head.state() != BulletinState.PROOFREAD && head.state() != BulletinState.APPROVED) {
            throw BulletinRefusal.of("state");
        }
        demandVersion(head, seen);
        store.documents().forget(head.id());
        move(head, BulletinState.DRAFT, null, seen.actor(), reason.strip());
    }

    /**
     * Gives it its number and day and keeps it as a document; see {@link BulletinDocuments#keepPdf} for its PDF.
     *
     * @param number in the year, at least 1
     * @throws IOException if the document cannot be packed
     */
    public void publish(Seen seen, int number, LocalDate day) throws IOException {
        Head head = head(seen, BulletinState.APPROVED);
        int year = seen.month().getYear();
        if (number < 1 || store.isNumberTaken(year, number)) {
            throw BulletinRefusal.of("number", year, number);
        }
        if (day.isBefore(seen.month().atDay(1))
                || day.isAfter(LocalDate.now(clock).plusYears(1))) {
            throw BulletinRefusal.of("day", day);
        }
        BulletinView view = bulletins.of(seen.month());
        demandPass(view);
        move(head, BulletinState.PUBLISHED, head.asOf(), seen.actor(), null);
        store.number(head, number, day);
        store.documents().keep(head.id(), BulletinPrint.DOCX, print.docx(view, number, day));
    }

    private static void demandPass(BulletinView view) {
        List<Remark> stops = view.remarks().stream()
                .filter(remark -> remark.grade() == Grade.STOP)
                .toList();
        if (!stops.isEmpty()) {
            throw BulletinRefusal.of("stops", stops.stream().map(Remark::text).collect(Collectors.joining("；")));
        }
    }

    private Head head(Seen seen, BulletinState state) {
        Head head = store.head(seen.month()).orElseGet(() -> {
            if (seen.version() != 0 || state != BulletinState.DRAFT) {
                throw BulletinRefusal.of("state");
            }
            return store.create(seen.month());
        });
        if (head.state() != state) {
            throw BulletinRefusal.of("state");
        }
        demandVersion(head, seen);
        return head;
    }

    private static void demandVersion(Head head, Seen seen) {
        if (head.version() != seen.version()) {
            throw BulletinRefusal.stale();
        }
    }

    private void move(Head head, BulletinState to, @Nullable LocalDate asOf, String actor, @Nullable String note) {
        if (!store.move(head, to, asOf)) {
            throw BulletinRefusal.stale();
        }
        store.step(head, to, actor, note);
        audit.record(
                actor,
                AuditAction.BULLETIN_MOVED,
                head.month().toString(),
                head.state().name(),
                note == null ? to.name() : to.name() + " " + note);
    }
}
