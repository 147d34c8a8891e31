package org.govmonitor.app.ledger;

import java.util.List;

/**
 * Whether so much of a site changed at once that the reading is as likely to blame as the site.
 *
 * @param opening a person must speak before any of it counts
 * @param recovery it counts at once, since waiting would accuse falsely, but can be undone as a whole
 */
record MassChange(boolean opening, boolean recovery) {
    private static final int FEWEST = 5;
    private static final int ONE_IN = 5;

    /** @param first whether nothing of the site was ever seen before */
    static MassChange of(List<Verdict> verdicts, int columnsJudged, boolean first) {
        boolean opens = verdicts.stream().anyMatch(Verdict::turnsBad);
        long bad = verdicts.stream()
                .filter(verdict -> verdict.ofColumn() && verdict.turnsBad())
                .count();
        long good = verdicts.stream()
                .filter(verdict -> verdict.ofColumn() && verdict.decision() == Decision.RECTIFY)
                .count();
        return new MassChange(opens && (first || isMass(bad, columnsJudged)), isMass(good, columnsJudged));
    }

    private static boolean isMass(long changed, int columnsJudged) {
        return changed >= FEWEST && changed * ONE_IN > columnsJudged;
    }
}
