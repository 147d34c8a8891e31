package org.govmonitor.page.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as Chinese government sites write them, strictly: a real calendar day in one of the known styles, and never
 * a part of a range (18-22日, 1-7月), of an address or of a number. A lenient parser finds a date in every title.
 */
public final class DateReader {
    /** No government site published on the web before this day. */
    public static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);

    private static final String FULL =
            "(?<y>(?:19|20)\\d{2})(?:\\s{0,2}年\\s{0,2}(?<m1>\\d{1,2})\\s{0,2}月\\s{0,2}(?<d1>\\d{1,2})(?:\\s{0,2}日)?"
                    + "|(?<sep>[-/.])(?<m2>\\d{1,2})\\k<sep>(?<d2>\\d{1,2}))";
    private static final String TIME =
            "(?:[\\sT-]{0,4}(?:上午|下午)?\\s?\\d{1,2}[:时]\\d{1,2}(?:分|:\\d{1,2}(?:\\.\\d+)?)?(?:秒|Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final String BEFORE = "[\\s\\p{Ps}\\p{Pi}·•|:/*-]*";
    private static final String AFTER = "[\\s\\p{Pe}\\p{Pf}|*-]*(?:\\p{Ps}?(?:星期|周)[一二三四五六日天][\\s\\p{Pe}]*)?";

    private static final Pattern FULL_IN_TEXT = Pattern.compile("(?<![\\w/.])" + FULL + "(?![\\d/])");
    private static final Pattern CHINESE_IN_TEXT =
            Pattern.compile("(?<![\\d年])(?<m>\\d{1,2})\\s?月\\s?(?<d>\\d{1,2})\\s?日");

    private static final Pattern ONLY_FULL = only(FULL + TIME);
    private static final Pattern ONLY_COMPACT = only("(?<y>(?:19|20)\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?:\\d{6})?");
    private static final Pattern ONLY_SHORT_YEAR =
            only("(?<y>\\d{2})(?<sep>[-/.])(?<m>\\d{2})\\k<sep>(?<d>\\d{2})" + TIME);
    private static final Pattern ONLY_YEARLESS =
            only("(?<m>\\d{1,2})(?:[-/](?<d1>\\d{1,2})|\\s?月\\s?(?<d2>\\d{1,2})\\s?日|\\.(?<d3>\\d{2}))" + TIME);
    private static final Pattern ONLY_AGO =
            only("(?:刚刚|(?<n>\\d{1,3})\\s?(?<unit>秒|秒钟|分钟|小时|天)前|(?<word>今[天日]|昨[天日]|前天))" + TIME);

    private static final Pattern SPAN =
            Pattern.compile(BEFORE + FULL + TIME + "\\s*[-~～—–至到]{1,2}\\s*(?:19|20)\\d{2}[-/.年].{4,25}");

    /** What joins the two ends of a range. */
    private static final String JOINTS = "-~～—–―至到";

    private static final int LONGEST_DATE = 60;

    private DateReader() {}

    /** The dates in a running text, in its order: with their year in any style, without it only as 1月8日. */
    public static List<DateMention> find(String text) {
        List<DateMention> found = new ArrayList<>();
        if (!hasDigit(text)) {
            return found;
        }
        String plain = plain(text);
        Matcher full = FULL_IN_TEXT.matcher(plain);
        while (full.find()) {
            LocalDate day = fullDay(full);
            if (day != null && !inRange(plain, full.start(), full.end())) {
                found.add(new DateMention.Full(day, full.start(), full.end()));
            }
        }
        Matcher chinese = CHINESE_IN_TEXT.matcher(plain);
        while (chinese.find()) {
            MonthDay day = monthDay(chinese.group("m"), chinese.group("d"));
            if (day != null && !inRange(plain, chinese.start(), chinese.end())) {
                found.add(new DateMention.Yearless(day, chinese.start(), chinese.end()));
            }
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    /** The date of a text that holds nothing else: brackets, a time, a weekday and a label such as 发布时间： are allowed. */
    public static Optional<DateMention> only(CharSequence text) {
        if (text.length() > LONGEST_DATE) {
            return Optional.empty();
        }
        String plain = plain(DateLabel.strip(text.toString()));
        if (!canBegin(plain)) {
            return Optional.empty();
        }
        Matcher m = ONLY_AGO.matcher(plain);
        if (m.matches()) {
            return Optional.of(new DateMention.Ago(daysAgo(m), 0, text.length()));
        }
        if (!hasDigit(plain)) {
            return Optional.empty();
        }
        if ((m = ONLY_FULL.matcher(plain)).matches()) {
            return full(ShanghaiDay.of(plain.strip()).orElse(fullDay(m)), text);
        }
        if ((m = ONLY_COMPACT.matcher(plain)).matches()) {
            return full(day(m.group("y"), m.group("m"), m.group("d")), text);
        }
        if ((m = ONLY_SHORT_YEAR.matcher(plain)).matches()) {
            return full(day("20" + m.group("y"), m.group("m"), m.group("d")), text);
        }
        if ((m = ONLY_YEARLESS.matcher(plain)).matches()) {
            MonthDay day = monthDay(m.group("m"), firstOf(m, "d1", "d2", "d3"));
            return Optional.ofNullable(day).map(d -> new DateMention.Yearless(d, 0, text.length()));
        }
        return Optional.empty();
    }

    /** The first day of a text that is a span of two dates, both with their year, behind a label or none. */
    public static Optional<DateMention> beginning(CharSequence text) {
        if (text.length() > 2 * LONGEST_DATE || !hasDigit(text.toString())) {
            return Optional.empty();
        }
        Matcher m = SPAN.matcher(plain(DateLabel.strip(text.toString())));
        return m.matches() ? full(fullDay(m), text) : Optional.empty();
    }

    /** The first date written with its year that is a real day and not later than {@code today}. */
    public static Optional<LocalDate> firstDay(String text, LocalDate today) {
        for (DateMention mention : find(text)) {
            if (mention instanceof DateMention.Full full && isPlausible(full.day(), today)) {
                return Optional.of(full.day());
            }
        }
        return Optional.empty();
    }

    /** Whether something can have been published on the day: not before there were such sites, not in the future. */
    public static boolean isPlausible(LocalDate day, LocalDate today) {
        return !day.isBefore(EARLIEST) && !day.isAfter(today);
    }

    private static Pattern only(String date) {
        return Pattern.compile(BEFORE + date + AFTER);
    }

    private static Optional<DateMention> full(@Nullable LocalDate day, CharSequence text) {
        return Optional.ofNullable(day).map(d -> new DateMention.Full(d, 0, text.length()));
    }

    private static int daysAgo(Matcher m) {
        if (m.group("n") != null) {
            return m.group("unit").equals("天") ? Integer.parseInt(m.group("n")) : 0;
        }
        String word = m.group("word");
        return word == null || word.startsWith("今") ? 0 : word.startsWith("昨") ? 1 : 2;
    }

    private static @Nullable LocalDate fullDay(Matcher m) {
        return day(m.group("y"), firstOf(m, "m1", "m2"), firstOf(m, "d1", "d2"));
    }

    private static String firstOf(Matcher m, String... groups) {
        for (String group : groups) {
            if (m.group(group) != null) {
                return m.group(group);
            }
        }
        throw new IllegalArgumentException("no group of " + String.join(", ", groups) + " took part in the match");
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable MonthDay monthDay(String month, String day) {
        try {
            return MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Whether the first letter or digit can be a date's; this settles nearly every text without a pattern. */
    private static boolean canBegin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return (c >= '0' && c <= '9') || "刚今昨前".indexOf(c) >= 0;
            }
        }
        return false;
    }

    /** Whether the date is one end of a range; a time of day behind a hyphen is none. */
    private static boolean inRange(String text, int start, int end) {
        int after = skip(text, end, 1);
        if (isJoint(text, after)) {
            int next = skip(text, after + 1, 1);
            boolean time = next + 2 < text.length() && (text.charAt(next + 1) == ':' || text.charAt(next + 2) == ':');
            if (isDigit(text, next) && !time) {
                return true;
            }
        }
        int before = skip(text, start - 1, -1);
        if (isJoint(text, before)) {
            int previous = skip(text, before - 1, -1);
            return isDigit(text, previous) || (previous >= 0 && "日月".indexOf(text.charAt(previous)) >= 0);
        }
        return false;
    }

    private static int skip(String text, int at, int step) {
        int i = at;
        while (i >= 0 && i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i += step;
        }
        return i;
    }

    private static boolean isJoint(String text, int at) {
        return at >= 0 && at < text.length() && JOINTS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
                return true;
            }
        }
        return false;
    }

    /** The text with full-width digits and signs and odd spaces made plain; of the same length, so that places hold. */
    private static String plain(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= '！' && c <= '～' && "～".indexOf(c) < 0) {
                chars[i] = (char) (c - '！' + '!');
            } else if (c == '\u00A0' || c == '\u3000') {
                chars[i] = ' ';
            }
        }
        return new String(chars);
    }
}
