package org.govmonitor.app.members;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail of sign-ins and of every change. It is added to and read, and neither changed nor shortened. */
@Service
public class Audit {
    private static final int LONGEST_ACTOR = 100;
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_TEXT = 4000;

    private final AuditRows rows;
    private final Clock clock;

    Audit(AuditRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Adds a line, in the transaction of the change that it tells of. What is longer than the trail keeps is cut.
     *
     * @param actor who did it, as histories print him
     * @param subject what was changed, as people name it
     * @param before what it was, null where there was nothing; like all else here neither a secret nor personal data
     * @param after what it became, null where nothing is left
     */
    @Transactional
    public void record(
            String actor, AuditAction what, String subject, @Nullable String before, @Nullable String after) {
        rows.save(new AuditRow(
                clock.instant(),
                cut(actor, LONGEST_ACTOR),
                what,
                cut(subject, LONGEST_SUBJECT),
                before == null ? null : cut(before, LONGEST_TEXT),
                after == null ? null : cut(after, LONGEST_TEXT)));
    }

    /**
     * Reads the trail.
     *
     * @param page from 0
     * @param size of a page, at least 1
     */
    @Transactional(readOnly = true)
    public AuditPage find(AuditQuery query, int page, int size) {
        String text = query.text() == null
                ? "%"
                : "%" + query.text().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        Page<AuditRow> found = rows.find(
                query.from() == null ? Instant.EPOCH : query.from(),
                query.before() == null ? clock.instant().plus(1, ChronoUnit.DAYS) : query.before(),
                query.what(),
                query.actor(),
                text,
                PageRequest.of(page, size));
        return new AuditPage(found.map(AuditRow::toEntry).toList(), found.getTotalElements());
    }

    /** Everybody who did anything, by name. */
    @Transactional(readOnly = true)
    public List<String> actors() {
        return rows.actors();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
