package org.govmonitor.app.ledger.sought;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Says in which findings a text stands. Asks the store at each search whether there are findings that it does not know yet. */
@Component
public class SoughtTexts {
    /**
     * How many numbers below the highest one known may still come: another transaction, of this process or of another one, was
     * given them and has not ended.
     */
    private static final long LATE = 10_000;

    private static final int PIECE = 20_000;

    private final JdbcTemplate store;
    private HeldTexts held = new HeldTexts();

    SoughtTexts(JdbcTemplate store) {
        this.store = store;
    }

    /**
     * The findings in whose text another text stands, whatever the case of its letters, or that are of certain targets.
     *
     * @param text not blank
     * @param targets whose findings are meant whatever their text
     */
    public synchronized FoundNumbers holding(String text, Set<Long> targets) {
        learn();
        return held.holding(text, targets);
    }

    private void learn() {
        long count = count();
        if (held.size() > count) {
            held = new HeldTexts();
        }
        long[] starts = {held.highest(), held.highest() - LATE, Long.MIN_VALUE};
        for (int i = 0; i < starts.length && held.size() < count; i++) {
            readAbove(starts[i]);
        }
    }

    private long count() {
        Long count = store.queryForObject("select count(*) from finding", Long.class);
        return count == null ? 0 : count;
    }

    private void readAbove(long start) {
        long above = start;
        List<HeldTexts.Line> lines;
        do {
            lines = store.query(
                    "select id, target_id, sought from finding where id > ? order by id fetch first " + PIECE
                            + " rows only",
                    (row, number) -> new HeldTexts.Line(row.getLong(1), row.getLong(2), row.getString(3)),
                    above);
            for (HeldTexts.Line line : lines) {
                held.add(line);
                above = line.id();
            }
        } while (lines.size() == PIECE);
    }
}
