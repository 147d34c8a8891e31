package org.govmonitor.check.annual;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that a title names, in digits or in Chinese numerals; days of publication are left out. */
final class ReportYears {
    /** A whole date, or a month: when it was published or signed, not what it reports on. */
    private static final Pattern DATE =
            Pattern.compile("20\\d{2}(?:年\\d{1,2}月(?:\\d{1,2}日)?|[-/.]\\d{1,2}[-/.]\\d{1,2})|20\\d{6}(?!\\d)");

    static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)(?:年度?)?|(二[〇○零ＯO0][〇○零ＯO0一二三四五六七八九]{2})(?:年度?)?");
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String ZEROS = "○零ＯO0";

    private ReportYears() {}

    static String withoutDates(String title) {
        return DATE.matcher(title).replaceAll("");
    }

    /** @param title without dates */
    static Set<Integer> in(String title) {
        Set<Integer> years = new TreeSet<>();
        Matcher year = YEAR.matcher(title);
        while (year.find()) {
            years.add(year.group(1) == null ? number(year.group(2)) : Integer.parseInt(year.group(1)));
        }
        return years;
    }

    private static int number(String numerals) {
        int number = 0;
        for (char c : numerals.toCharArray()) {
            number = number * 10 + (ZEROS.indexOf(c) >= 0 ? 0 : NUMERALS.indexOf(c));
        }
        return number;
    }
}
