package org.govmonitor.app.members;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
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

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
