package org.govmonitor.page.listing.rowdate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.page.date.DateMention;
import org.jspecify.annotations.Nullable;

/** A date whose day and month stand in boxes of their own: 08 over 2024-01, or 01-08 over 2024, in either order. */
final class SplitDate {
    private static final Pattern BOX = Pattern.compile("\\s*(?:"
            + "(?<y>(?:19|20)\\d{2})\\s*年?(?:[-/.]?\\s*(?<ym>\\d{1,2})\\s*月?)?"
            + "|(?<m>\\d{1,2})\\s*(?:[-/.月])\\s*(?<md>\\d{1,2})\\s*日?"
            + "|(?<om>\\d{1,2})\\s*月"
            + "|(?<d>\\d{1,2})\\s*日?"
            + ")\\s*");
    private static final int LONGEST_BOX = 9;
    private static final String PLACE = "boxes";

    private int year;
    private int month;
    private int day;

    private SplitDate() {}

    /** The date of the first neighbouring boxes that together make one; empty where there are none. */
    static Optional<RowDate> join(List<RowCells.Cell> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            SplitDate date = new SplitDate();
            int next = i;
            int taken = 0;
            while (next < cells.size()
                    && taken < 3
                    && (date.take(cells.get(next)) || (taken > 0 && isJoint(cells.get(next))))) {
                taken += isJoint(cells.get(next)) ? 0 : 1;
                next++;
            }
            DateMention mention = taken > 1 ? date.mention() : null;
            if (mention != null) {
                return Optional.of(new RowDate(PLACE, cells.get(i).label(), true, mention));
            }
        }
        return Optional.empty();
    }

    /** Whether the text can be one of the boxes. */
    static boolean isBox(String text) {
        return text.length() <= LONGEST_BOX && BOX.matcher(text).matches();
    }

    /** A stroke drawn between two boxes. */
    private static boolean isJoint(RowCells.Cell cell) {
        String text = cell.text().strip();
        return text.length() == 1 && "/-.|".contains(text);
    }

    /** Takes a box that tells a part not known yet. */
    private boolean take(RowCells.Cell cell) {
        if (cell.inTitle() || cell.text().length() > LONGEST_BOX) {
            return false;
        }
        Matcher m = BOX.matcher(cell.text());
        if (!m.matches()) {
            return false;
        }
        int newYear = number(m, "y");
        int newMonth = Math.max(number(m, "ym"), Math.max(number(m, "m"), number(m, "om")));
        int newDay = Math.max(number(m, "md"), number(m, "d"));
        if ((newYear > 0 && year > 0) || (newMonth > 0 && month > 0) || (newDay > 0 && day > 0)) {
            return false;
        }
        year = Math.max(year, newYear);
        month = Math.max(month, newMonth);
        day = Math.max(day, newDay);
        return true;
    }

    private @Nullable DateMention mention() {
        if (month == 0 || day == 0) {
            return null;
        }
        try {
            return year > 0
                    ? new DateMention.Full(LocalDate.of(year, month, day), 0, 0)
                    : new DateMention.Yearless(MonthDay.of(month, day), 0, 0);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher m, String group) {
        String digits = m.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
