package org.govmonitor.app.console.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.govmonitor.app.figures.file.WrittenTime;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, by the names of its fields. */
record TypedForm(Map<String, String> fields) {
    private static final int MOST = 1_000_000;

    TypedForm {
        fields = Map.copyOf(fields);
    }

    String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    boolean isBlank(String... names) {
        for (String name : names) {
            if (!text(name).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A count of a field; null where it is empty. */
    @Nullable
    Integer count(String name) throws FormFault {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > MOST) {
            throw new FormFault("figures.fault.count", text.length() > 20 ? text.substring(0, 20) : text);
        }
        return Integer.parseInt(text);
    }

    /** A count of a field that must be filled in. */
    int need(String name) throws FormFault {
        Integer count = count(name);
        if (count == null) {
            throw new FormFault("figures.fault.missing");
        }
        return count;
    }

    LocalDate day(String name, LocalDate usual) throws FormFault {
        try {
            return text(name).isEmpty() ? usual : LocalDate.parse(text(name));
        } catch (DateTimeException none) {
            throw new FormFault("figures.fault.day");
        }
    }

    LocalDateTime cutOff(LocalDateTime usual) throws FormFault {
        if (text("cutOffDay").isEmpty()) {
            return usual;
        }
        try {
            String time = text("cutOffTime");
            return WrittenTime.cutOff(text("cutOffDay") + " " + (time.isEmpty() ? "24:00" : time));
        } catch (IllegalArgumentException none) {
            throw new FormFault("figures.fault.cutOff");
        }
    }

    /** The version that who filled it in saw; 0 where he says none. */
    int seen() {
        return text("seen").matches("\\d{1,6}") ? Integer.parseInt(text("seen")) : 0;
    }
}
