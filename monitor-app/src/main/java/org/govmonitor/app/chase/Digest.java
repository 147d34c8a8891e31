package org.govmonitor.app.chase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one recipient is told in one round. */
final class Digest {
    private final List<Told> fresh = new ArrayList<>();
    private final List<Told> dueToday = new ArrayList<>();
    private final List<Told> overdue = new ArrayList<>();

    void fresh(Told told) {
        fresh.add(told);
    }

    void dueToday(Told told) {
        dueToday.add(told);
    }

    void overdue(Told told) {
        overdue.add(told);
    }

    /** Whether a rung of the ladder was taken. */
    boolean hasSteps() {
        return overdue.stream().anyMatch(told -> !told.step().isEmpty());
    }

    Map<String, Object> values(String unit, LocalDate day) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("unit", unit);
        values.put("date", day);
        values.put("fresh", List.copyOf(fresh));
        values.put("dueToday", List.copyOf(dueToday));
        values.put("overdue", List.copyOf(overdue));
        return values;
    }
}
