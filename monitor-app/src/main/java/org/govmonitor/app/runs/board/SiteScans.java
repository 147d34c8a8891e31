package org.govmonitor.app.runs.board;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scans of one site or account, the newest first. */
@Service
@Transactional(readOnly = true)
public class SiteScans {
    private static final String LAST = """
            SELECT plan AS plan, fired_at AS fired_at, ended_at AS ended_at, state AS state, outcome AS outcome,
             columns_registered AS registered, columns_judged AS judged, pages AS pages, attachments AS attachments,
             failed AS failed
            FROM scan_site WHERE target_id = :target ORDER BY fired_at DESC, id DESC""";

    private final EntityManager store;

    SiteScans(EntityManager store) {
        this.store = store;
    }

    /**
     * A scan.
     *
     * @param plan the key of its plan
     * @param state {@code RUNNING}, {@code ENDED} or {@code INTERRUPTED}
     * @param outcome of one that ended: {@code SCANNED}, {@code PARTIAL} or {@code UNREACHABLE}; else null
     * @param failed pages and attachments that could not be read
     */
    public record Scan(
            String plan,
            Instant firedAt,
            @Nullable Instant endedAt,
            String state,
            @Nullable String outcome,
            int registered,
            int judged,
            int pages,
            int attachments,
            int failed) {}

    /** The last scans of a target. */
    public List<Scan> last(long targetId, int most) {
        NativeQuery<Tuple> query = ask();
        return query.setParameter("target", targetId).setMaxResults(most).getResultList().stream()
                .map(SiteScans::scan)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Tuple> ask() {
        NativeQuery<Tuple> query = store.createNativeQuery(LAST, Tuple.class).unwrap(NativeQuery.class);
        for (String text : List.of("plan", "state", "outcome")) {
            query.addScalar(text, StandardBasicTypes.STRING);
        }
        for (String count : List.of("registered", "judged", "pages", "attachments", "failed")) {
            query.addScalar(count, StandardBasicTypes.INTEGER);
        }
        return query.addScalar("fired_at", StandardBasicTypes.INSTANT)
                .addScalar("ended_at", StandardBasicTypes.INSTANT);
    }

    private static Scan scan(Tuple row) {
        return new Scan(
                row.get("plan", String.class),
                row.get("fired_at", Instant.class),
                row.get("ended_at", Instant.class),
                row.get("state", String.class),
                row.get("outcome", String.class),
                row.get("registered", Integer.class),
                row.get("judged", Integer.class),
                row.get("pages", Integer.class),
                row.get("attachments", Integer.class),
                row.get("failed", Integer.class));
    }
}
