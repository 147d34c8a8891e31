package org.govmonitor.app.publishing.bulletin;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.app.publishing.bulletin.BulletinStore.Head;
import org.govmonitor.app.publishing.pdf.PdfMaker;
import org.govmonitor.app.publishing.pdf.PdfResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Bulletins as documents: a published one byte for byte as it was published, another as it would be printed today. A PDF is made by another
 * program, which takes its time: no transaction waits for it.
 */
@Service
public class BulletinDocuments {
    private static final String PDF = ".pdf";

    private final BulletinStore store;
    private final Bulletins bulletins;
    private final BulletinPrint print;
    private final PdfMaker pdfs;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BulletinDocuments(
            BulletinStore store,
            Bulletins bulletins,
            BulletinPrint print,
            PdfMaker pdfs,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.bulletins = bulletins;
        this.print = print;
        this.pdfs = pdfs;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @throws BulletinRefusal if the office's own template lacks a place
     * @throws IOException if the document cannot be packed
     */
    public byte[] docx(YearMonth month) throws IOException {
        Optional<byte[]> kept =
                published(month).flatMap(head -> store.documents().read(head.id(), BulletinPrint.DOCX));
        if (kept.isPresent()) {
            return kept.get();
        }
        BulletinView view = bulletins.of(month);
        return print.docx(view, view.number(), LocalDate.now(clock));
    }

    /** As {@link #docx}; a failure says what to install, or what went wrong. */
    public PdfResult pdf(YearMonth month) throws IOException {
        Optional<byte[]> kept =
                published(month).flatMap(head -> store.documents().read(head.id(), PDF));
        if (kept.isPresent()) {
            return new PdfResult.Made(kept.get());
        }
        return pdfs.of(docx(month));
    }

    /** Keeps the PDF of a published issue beside it, if it can be made; one that is there stays. */
    public PdfResult keepPdf(YearMonth month, String actor) throws IOException {
        Head head = published(month).orElseThrow(() -> BulletinRefusal.of("state"));
        PdfResult pdf = pdf(month);
        if (pdf instanceof PdfResult.Made made) {
            transaction.executeWithoutResult(status -> {
                if (store.documents().read(head.id(), PDF).isEmpty()) {
                    store.documents().keep(head.id(), PDF, made.bytes());
                    audit.record(actor, AuditAction.BULLETIN_CHANGED, month.toString(), null, PDF);
                }
            });
        }
        return pdf;
    }

    private Optional<Head> published(YearMonth month) {
        return store.head(month).filter(head -> head.state() == BulletinState.PUBLISHED);
    }
}
