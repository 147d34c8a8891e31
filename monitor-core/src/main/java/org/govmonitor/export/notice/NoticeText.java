package org.govmonitor.export.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that is printed in one notice.
 *
 * @param unit that it goes to
 * @param number by which the receipt names it
 * @param office that sends it, may be empty where the template names it
 * @param items what is to be put right
 */
public record NoticeText(String unit, String number, String office, LocalDate date, List<Item> items) {
    public NoticeText {
        items = List.copyOf(items);
    }

    /**
     * One row of the table.
     *
     * @param target the name of the site or account
     * @param place the column and the address, as far as there are any
     * @param problem in the official wording
     * @param situation what was seen, masked
     * @param clause that it goes against
     * @param deadline until when it is to be put right
     */
    public record Item(String target, String place, String problem, String situation, String clause, String deadline) {}
}
