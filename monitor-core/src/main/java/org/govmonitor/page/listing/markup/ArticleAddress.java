package org.govmonitor.page.listing.markup;

import java.util.List;
import java.util.regex.Pattern;

/** Tells addresses that have the form of an article's: a date or a long number in the path, an id, or a telling word. */
final class ArticleAddress {
    private static final List<String> WORDS = List.of("content", "article", "info", "show", "art_", "detail", "post_");
    private static final String ID = "id=";
    private static final Pattern ID_PARAMETER = Pattern.compile("[?&]\\w*" + ID);
    private static final int LONG_ID = 16;
    private static final int LONG_NUMBER = 3;

    private ArticleAddress() {}

    /** @param href as written */
    static boolean is(String href) {
        return hasPart(href)
                || hasWord(href)
                || (href.contains(ID) && ID_PARAMETER.matcher(href).find());
    }

    private static boolean hasPart(String href) {
        for (int slash = href.indexOf('/'); slash >= 0; slash = href.indexOf('/', slash + 1)) {
            int start = slash + 1;
            if (isDate(href, start) || isNumbered(href, start) || isLongId(href, start)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 2024/}, {@code 202401/}, {@code t20240108_}. */
    private static boolean isDate(String href, int start) {
        int from = href.startsWith("t", start) ? start + 1 : start;
        if (!href.startsWith("19", from) && !href.startsWith("20", from)) {
            return false;
        }
        int end = from;
        while (end < href.length() && isDigit(href.charAt(end))) {
            end++;
        }
        char behind = end < href.length() ? href.charAt(end) : 0;
        return switch (end - from) {
            case 4 -> behind == '/' && from == start;
            case 6, 7, 8 -> behind == '/' || behind == '_';
            default -> false;
        };
    }

    /** A name with a number of three digits before its {@code .html}, with letters before and a hyphen behind it or not. */
    private static boolean isNumbered(String href, int start) {
        int end = start;
        while (end < href.length() && (isWord(href.charAt(end)) || href.charAt(end) == '-')) {
            end++;
        }
        return (href.startsWith(".htm", end) || href.startsWith(".shtm", end)) && isNumbered(href, start, end);
    }

    private static boolean isNumbered(String href, int start, int end) {
        int digits = 0;
        for (int i = start; i < end && digits < LONG_NUMBER && href.charAt(i) != '-'; i++) {
            digits = isDigit(href.charAt(i)) ? digits + 1 : 0;
        }
        return digits == LONG_NUMBER;
    }

    private static boolean isLongId(String href, int start) {
        for (int i = start; i < start + LONG_ID; i++) {
            if (i >= href.length() || !isDigit(href.charAt(i)) && (href.charAt(i) < 'a' || href.charAt(i) > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean hasWord(String href) {
        for (String word : WORDS) {
            if (href.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
