package org.govmonitor.export.bulletin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is printed in one issue of the bulletin, as it is printed.
 *
 * @param title in the masthead
 * @param number such as the seed's {@code 第1期}
 * @param office who issues it, with the word that says so
 * @param date of issue
 * @param sections in their order
 * @param appendix null where the issue has none
 */
public record BulletinText(
        String title,
        String number,
        String office,
        LocalDate date,
        List<Section> sections,
        @Nullable Appendix appendix) {

    public BulletinText {
        sections = List.copyOf(sections);
    }

    /**
     * One part of the issue.
     *
     * @param heading without its brackets
     */
    public record Section(String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * The table at the end.
     *
     * @param headings of the six columns
     * @param rows each with six cells
     */
    public record Appendix(String title, List<String> headings, List<List<String>> rows) {
        /** How many columns the table has. */
        public static final int COLUMNS = 6;

        public Appendix {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            if (headings.size() != COLUMNS || rows.stream().anyMatch(row -> row.size() != COLUMNS)) {
                throw new IllegalArgumentException("the table of the appendix has six columns");
            }
        }
    }
}
