package org.govmonitor.app.notify.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What templates are tried on: all that messages speak of, with something in every list and with nothing. */
final class Sample {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    private Sample() {}

    /** A finding as messages list it. */
    record Listed(String name, String problem, LocalDate foundOn, LocalDate due, int overdueDays, String step) {}

    static List<Map<String, Object>> both() {
        Listed listed = new Listed("x", "x", DAY, DAY, 1, "x");
        return List.of(values(List.of(listed)), values(List.of()));
    }

    private static Map<String, Object> values(List<Listed> listed) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String text : List.of("unit", "step", "channel", "time", "month", "from", "to")) {
            values.put(text, "x");
        }
        for (String number : List.of("undecided", "proposals", "requests", "begun")) {
            values.put(number, 1);
        }
        values.put("date", DAY);
        for (String list : List.of("fresh", "dueToday", "overdue", "soon")) {
            values.put(list, listed);
        }
        return values;
    }
}
