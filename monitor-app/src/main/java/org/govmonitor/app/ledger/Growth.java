package org.govmonitor.app.ledger;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.check.Leak;
import org.govmonitor.indicator.Severity;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a leak changed since it was last rated.
 *
 * @param severity that the finding was held to have
 * @param before null where it was found before leaks were rated
 * @param now null where it is none
 */
record Growth(
        Severity severity, @Nullable Leak before, @Nullable Leak now) {
    private static final Words WORDS = Words.of(Growth.class);

    static Growth between(Finding finding, Detail now) {
        return new Growth(finding.severity(), finding.detail().leak(), now.leak());
    }

    /** Whether it is graver, or certain where it was doubtful. */
    boolean isWorse() {
        return now != null && (isGraver(now) || now.sure() && before != null && !before.sure());
    }

    /** In words, for the history; null where nothing is to be said. */
    @Nullable
    String said() {
        if (now == null) {
            return null;
        }
        List<String> said = new ArrayList<>();
        if (isGraver(now)) {
            said.add(WORDS.say("severity.rose", severity.said(), now.severity().said()));
        }
        if (before != null && !before.sure() && now.sure()) {
            said.add(WORDS.say("leak.sure"));
        }
        if (before != null && before.persons() != now.persons()) {
            said.add(WORDS.say("leak.persons", before.persons(), now.persons()));
        }
        return said.isEmpty() ? null : String.join(WORDS.say("and"), said);
    }

    private boolean isGraver(Leak leak) {
        return leak.severity().isGraverThan(severity);
    }
}
