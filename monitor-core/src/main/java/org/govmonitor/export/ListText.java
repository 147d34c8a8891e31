package org.govmonitor.export;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.govmonitor.check.Evidence;
import org.govmonitor.export.Coverage.Share;
import org.govmonitor.privacy.PersonalDataKind;
import org.jspecify.annotations.Nullable;

/** The words of a list, from {@code list.properties}; the same for every form in which it is printed or shown. */
public final class ListText {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.govmonitor.export.list", Locale.ROOT);
    private static final List<String> HEADINGS = List.of("number", "name", "problem", "unit", "foundOn", "rectifiedOn");

    /** Before the number of an HTTP status. */
    private static final String STATUS = "STATUS_";

    private ListText() {}

    /** Such as {@code 1月政府网站与政务新媒体问题整改情况}. */
    public static String title(YearMonth month) {
        return filled("title", String.valueOf(month.getMonthValue()));
    }

    public static List<String> headings() {
        return HEADINGS.stream().map(heading -> word("heading." + heading)).toList();
    }

    /** A row as it is printed, cell by cell under {@link #headings()}. */
    public static List<String> cells(ProblemList list, ProblemRow row) {
        return List.of(
                String.valueOf(row.number()),
                row.name(),
                row.problem(),
                row.unit(),
                date(row.foundOn(), list.month()),
                rectified(row.rectifiedOn(), list.month()));
    }

    /** A day as a list of that month names it: with its year only where that is another. */
    public static String date(LocalDate day, YearMonth month) {
        return filled(
                day.getYear() == month.getYear() ? "date" : "date.year",
                String.valueOf(day.getYear()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()));
    }

    /** The day of rectification, or 未整改. */
    public static String rectified(@Nullable LocalDate day, YearMonth month) {
        return day == null ? word("open") : date(day, month);
    }

    /** What stands in the first line of a list that saw too little; null where it saw enough. */
    public static @Nullable String shortfall(Coverage coverage) {
        return coverage.isShort()
                ? filled("coverage.short", String.valueOf(Math.round(coverage.wanted() * 100)))
                : null;
    }

    /** The coverage in words, one line each. */
    public static List<String> coverage(ProblemList list) {
        Coverage coverage = list.coverage();
        List<String> lines = new ArrayList<>(List.of(
                line("sites", coverage.sites()),
                line("columns", coverage.columns()),
                line("attachments", coverage.attachments())));
        if (coverage.accounts() != null) {
            lines.add(line("accounts", coverage.accounts()));
        }
        lines.add(asOf(list));
        return List.copyOf(lines);
    }

    /** The day up to which the ledger was asked. */
    static String asOf(ProblemList list) {
        LocalDate day = list.asOf();
        return filled(
                "coverage.asOf",
                filled(
                        "date.year",
                        String.valueOf(day.getYear()),
                        String.valueOf(day.getMonthValue()),
                        String.valueOf(day.getDayOfMonth())));
    }

    /** The reasons why something was not read, or not to its end, with their numbers; empty where all was. */
    static String why(Share share) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        if (share.partly() > 0) {
            reasons.put("PARTIAL", share.partly());
        }
        reasons.putAll(share.notRead());
        return reasons.entrySet().stream()
                .map(reason -> filled("coverage.reason", reason(reason.getKey()), String.valueOf(reason.getValue())))
                .collect(Collectors.joining(word("coverage.separator")));
    }

    /** A reason in words; one that has none stands as it is. */
    public static String reason(String code) {
        if (code.startsWith(STATUS)) {
            return filled("reason." + STATUS, code.substring(STATUS.length()));
        }
        return WORDS.containsKey("reason." + code) ? word("reason." + code) : code;
    }

    static String merged(String wording, int count) {
        return filled("merged", wording, String.valueOf(count));
    }

    /** A masked hit with its kind and place. */
    public static String evidence(Evidence hit) {
        String kind = kind(hit.kind());
        return hit.numbersLeft() > 0
                ? filled("detail.weak", kind, hit.masked(), hit.where(), String.valueOf(hit.numbersLeft()))
                : filled("detail.hit", kind, hit.masked(), hit.where());
    }

    /** The number of hits of each kind, such as {@code 居民身份证号12、手机号3}. */
    public static String kinds(Map<PersonalDataKind, Integer> kinds) {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> filled("detail.kind", kind(kind.getKey()), String.valueOf(kind.getValue())))
                .collect(Collectors.joining(word("coverage.separator")));
    }

    private static String kind(PersonalDataKind kind) {
        return word("kind." + kind.name());
    }

    static String word(String key) {
        return WORDS.getString(key);
    }

    static String filled(String key, String... values) {
        return new MessageFormat(word(key), Locale.ROOT).format(values);
    }

    private static String line(String what, @Nullable Share share) {
        String name = word("coverage." + what);
        if (share == null) {
            return filled("coverage.line.never", name);
        }
        String registered = String.valueOf(share.registered());
        String read = String.valueOf(share.read());
        String missing = String.valueOf(share.registered() - share.read());
        String why = why(share);
        return why.isEmpty()
                ? filled("coverage.line", name, registered, read, missing)
                : filled("coverage.line.why", name, registered, read, missing, why);
    }
}
