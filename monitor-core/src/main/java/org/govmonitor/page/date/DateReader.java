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

    /** How a date without a number begins. */
    private static final String WORDS = "刚今昨前";

    /** All that can stand in a date, its time and its weekday. */
    private static final String LETTERS = WORDS + "年月日时分秒上下午星期周一二三四五六天小钟TZ";

    private static final Pattern SPAN =
            Pattern.compile(BEFORE + FULL + TIME + "\\s*[-~～—–至到]{1,2}\\s*(?:19|20)\\d{2}[-/.年].{4,25}");

    /** What joins the two ends of a range. */
    private static final String JOINTS = "-~～—–―至到";

    private static final int LONGEST_DATE = 60;
    private static final int YEAR_LENGTH = 4;

    private DateReader() {}

    /** The dates in a running text, in its order: with their year in any style, without it only as 1月8日. */
    public static List<DateMention> find(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        List<DateMention> found = new ArrayList<>();
        String plain = plain(text);
        findFull(plain, found);
        findChinese(plain, found);
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    /** Whether the text has a sign that every date has: a digit, or the beginning of 刚刚, 今天, 昨天, 前天. */
    public static boolean mayHold(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && (c <= '9' || (c >= '０' && c <= '９') || isWord(c))) {
                return true;
            }
        }
        return false;
    }

    /** The date of a text that holds nothing else: brackets, a time, a weekday and a label such as 发布时间： are allowed. */
    public static Optional<DateMention> only(CharSequence text) {
        if (text.length() > LONGEST_DATE || endsInWords(text) || !mayHold(text)) {
            return Optional.empty();
        }
        LocalDate plainDay = PlainDay.of(text);
        if (plainDay != null) {
            return full(plainDay, text);
        }
        String plain = plain(DateLabel.strip(text.toString()));
        if (!canBeDate(plain)) {
            return Optional.empty();
        }
        Matcher m;
        if (hasWord(plain) && (m = ONLY_AGO.matcher(plain)).matches()) {
            return Optional.of(new DateMention.Ago(daysAgo(m), 0, text.length()));
        }
        return switch (firstNumber(plain)) {
            case 1, 2 -> shortOnly(plain, text);
            case 4 ->
                (m = ONLY_FULL.matcher(plain)).matches()
                        ? full(ShanghaiDay.of(plain.strip()).orElse(fullDay(m)), text)
                        : Optional.empty();
            case 8, 14 ->
                (m = ONLY_COMPACT.matcher(plain)).matches()
                        ? full(day(m.group("y"), m.group("m"), m.group("d")), text)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The first day of a text that is a span of two dates, both with their year, behind a label or none. */
    public static Optional<DateMention> beginning(CharSequence text) {
        if (text.length() > 2 * LONGEST_DATE || !mayHold(text)) {
            return Optional.empty();
        }
        String plain = plain(DateLabel.strip(text.toString()));
        int year = nextYear(plain, 0);
        if (year < 0 || nextYear(plain, year + YEAR_LENGTH) < 0) {
            return Optional.empty();
        }
        Matcher m = SPAN.matcher(plain);
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

    private static void findFull(String plain, List<DateMention> found) {
        Matcher full = FULL_IN_TEXT.matcher(plain);
        for (int from = nextYear(plain, 0); from >= 0 && full.find(from); from = nextYear(plain, full.end())) {
            LocalDate day = fullDay(full);
            if (day != null && !inRange(plain, full.start(), full.end())) {
                found.add(new DateMention.Full(day, full.start(), full.end()));
            }
        }
    }

    private static void findChinese(String plain, List<DateMention> found) {
        if (plain.indexOf('月') < 0) {
            return;
        }
        Matcher chinese = CHINESE_IN_TEXT.matcher(plain);
        while (chinese.find()) {
            MonthDay day = monthDay(chinese.group("m"), chinese.group("d"));
            if (day != null && !inRange(plain, chinese.start(), chinese.end())) {
                found.add(new DateMention.Yearless(day, chinese.start(), chinese.end()));
            }
        }
    }

    /** A date that begins with a number of one or two digits. */
    private static Optional<DateMention> shortOnly(String plain, CharSequence text) {
        Matcher m = ONLY_SHORT_YEAR.matcher(plain);
        if (m.matches()) {
            return full(day("20" + m.group("y"), m.group("m"), m.group("d")), text);
        }
        if ((m = ONLY_YEARLESS.matcher(plain)).matches()) {
            MonthDay day = monthDay(m.group("m"), firstOf(m, "d1", "d2", "d3"));
            return Optional.ofNullable(day).map(d -> new DateMention.Yearless(d, 0, text.length()));
        }
        return Optional.empty();
    }

    /** Where the next number of four digits stands that can be a year; -1 where none does. */
    private static int nextYear(String text, int from) {
        for (int i = from; i + YEAR_LENGTH <= text.length(); i++) {
            if (isDigit(text, i)) {
                int start = i;
                while (isDigit(text, i)) {
                    i++;
                }
                if (i - start == YEAR_LENGTH) {
                    return start;
                }
            }
        }
        return -1;
    }

    /** How many digits the first number has; 0 where there is none. */
    private static int firstNumber(String text) {
        int start = 0;
        while (start < text.length() && !isDigit(text, start)) {
            start++;
        }
        int end = start;
        while (isDigit(text, end)) {
            end++;
        }
        return end - start;
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

    /** Whether it begins like a date and has no letters but a date's; this settles nearly every text without a pattern. */
    private static boolean canBeDate(String text) {
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && Character.isLetter(c) && (begun ? LETTERS : WORDS).indexOf(c) < 0) {
                return false;
            }
            begun |= digit || Character.isLetterOrDigit(c);
        }
        return begun;
    }

    /** Whether a date without a number may begin so; asked of every letter of a page. */
    private static boolean isWord(char c) {
        return c == '刚' || c == '今' || c == '昨' || c == '前';
    }

    /** Whether the last letter is no date's, as in nearly every title. */
    private static boolean endsInWords(CharSequence text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return c >= '\u4e00' && c <= '\u9fa5' && LETTERS.indexOf(c) < 0;
            }
        }
        return false;
    }

    private static boolean hasWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isWord(text.charAt(i))) {
                return true;
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

    /** The text with full-width digits and signs and odd spaces made plain; of the same length, so that places hold. */
    private static String plain(String text) {
        char[] chars = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = plain(c);
            if (plain != c) {
                chars = chars == null ? text.toCharArray() : chars;
                chars[i] = plain;
            }
        }
        return chars == null ? text : new String(chars);
    }

    private static char plain(char c) {
        if (c >= '！' && c < '～') {
            return (char) (c - '！' + '!');
        }
        return c == '\u00A0' || c == '\u3000' ? ' ' : c;
    }
}
