package org.govmonitor.app.runs.memory;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.govmonitor.scan.unchanged.DocumentKey;
import org.govmonitor.scan.unchanged.DocumentMark;
import org.govmonitor.scan.unchanged.Engine;
import org.govmonitor.scan.unchanged.SeenDocuments;
import org.springframework.stereotype.Component;

/** What whole scans have learned of documents in which nothing was found. */
@Component
class DocumentMemories {
    /** Every document that is still linked is read again, and its row renewed, long before. */
    private static final int KEPT_DAYS = 90;

    private final DocumentRows rows;
    private final EntityManager store;
    private final Clock clock;

    DocumentMemories(DocumentRows rows, EntityManager store, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.clock = clock;
    }

    Map<DocumentKey, DocumentMark> of(long siteId) {
        Map<DocumentKey, DocumentMark> known = new HashMap<>();
        for (DocumentRow row : rows.findByIdSiteIdAndEngine(siteId, Engine.version())) {
            known.put(row.key(), row.toMark());
        }
        return known;
    }

    void keep(long siteId, SeenDocuments seen) {
        rows.deleteByIdSiteIdAndReadOnBefore(siteId, LocalDate.now(clock).minusDays(KEPT_DAYS));
        Map<DocumentKey, DocumentRow> kept = new HashMap<>();
        rows.findByIdSiteId(siteId).forEach(row -> kept.put(row.key(), row));
        seen.learned().forEach((key, mark) -> {
            DocumentRow row = kept.get(key);
            if (row == null) {
                store.persist(new DocumentRow(siteId, key, mark));
            } else {
                row.learn(mark);
            }
        });
        for (DocumentKey key : seen.forgotten()) {
            DocumentRow row = kept.get(key);
            if (row != null) {
                store.remove(row);
            }
        }
    }
}
