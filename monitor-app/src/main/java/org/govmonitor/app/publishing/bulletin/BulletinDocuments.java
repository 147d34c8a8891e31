package org.govmonitor.app.publishing.bulletin;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bulletins as documents: a published one byte for byte as it was published, another as it would be printed today. */
@Service
@Transactional(readOnly = true)
public class BulletinDocuments {
    private final BulletinStore store;
    private final KeptDocuments kept;
    private final Bulletins bulletins;
    private final BulletinPrint print;
    private final Clock clock;

    BulletinDocuments(BulletinStore store, KeptDocuments kept, Bulletins bulletins, BulletinPrint print, Clock clock) {
        this.store = store;
        this.kept = kept;
        this.bulletins = bulletins;
        this.print = print;
        this.clock = clock;
    }

    /** @throws IOException if the document cannot be packed */
    public byte[] docx(YearMonth month) throws IOException {
        Optional<byte[]> published = published(month, BulletinPrint.DOCX);
        if (published.isPresent()) {
            return published.get();
        }
        BulletinView view = bulletins.of(month);
        return print.docx(view, view.number(), LocalDate.now(clock));
    }

    /**
     * Empty where no PDF can be made on this machine.
     *
     * @throws IOException if the document cannot be packed
     */
    public Optional<byte[]> pdf(YearMonth month) throws IOException {
        Optional<byte[]> published = published(month, BulletinPrint.PDF);
        return published.isPresent() ? published : print.pdf(docx(month));
    }

    private Optional<byte[]> published(YearMonth month, String tail) {
        return store.head(month)
                .filter(head -> head.state() == BulletinState.PUBLISHED)
                .flatMap(head -> kept.read(head.id(), tail));
    }
}
