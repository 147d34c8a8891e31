package org.govmonitor.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a page says of the size of its list. Other things on a page are counted too; too large a number only keeps a list
 * from counting as whole.
 *
 * @param items 0 where nothing is said
 * @param pages 0 where nothing is said
 * @param hidden whether there may be more that no address leads to
 */
public record StatedSize(long items, long pages, boolean hidden) {
    private static final Pattern ITEMS =
            Pattern.compile("共\\s*有?\\s*(\\d{1,7})\\s*[条篇]|总(?:记录|条)数?\\s*[:：]?\\s*(\\d{1,7})");
    private static final Pattern PAGES =
            Pattern.compile("[共分]\\s*(\\d{1,5})\\s*页|总页数\\s*[:：]?\\s*(\\d{1,5})|\\d\\s*/\\s*(\\d{1,5})\\s*页");
    private static final Pattern ITEMS_IN_SCRIPT = Pattern.compile(
            "(?i)\\btotal(?:_?(?:records?|counts?|rows?|num|size|items?))?[\"']?\\s*[:=]\\s*[\"']?(\\d{1,7})\\b"
                    + "|\\b(?:record|row)_?count[\"']?\\s*[:=]\\s*[\"']?(\\d{1,7})\\b|<totalrecord>(\\d{1,7})<");
    private static final Pattern PAGES_IN_SCRIPT =
            Pattern.compile("(?i)\\b(?:total_?pages?|n?page_?count|countpage)[\"']?\\s*[:=]\\s*[\"']?(\\d{1,5})\\b"
                    + "|createPageHTML\\((?:\\s*[\"'][^\"']*[\"']\\s*,)?\\s*(\\d{1,5})");
    private static final Pattern ONWARD = Pattern.compile("下一?页|后一?页|尾页|末页|最后一页");
    private static final Pattern MORE = Pattern.compile("加载更多|点击加载|查看更多|点击更多|显示更多");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,7})");

    /** Of a page of a list. */
    public static StatedSize of(Page page) {
        String text = page.document().body().text();
        long items = text.indexOf('共') < 0 && text.indexOf('总') < 0 ? 0 : largest(ITEMS, text);
        long pages = text.indexOf('页') < 0 ? 0 : largest(PAGES, text);
        for (String script : page.scripts()) {
            if (holds(script, "total") || holds(script, "count")) {
                items = Math.max(items, largest(ITEMS_IN_SCRIPT, script));
            }
            if (holds(script, "page")) {
                pages = Math.max(pages, largest(PAGES_IN_SCRIPT, script));
            }
        }
        for (Element total : page.document().getElementsByTag("totalrecord")) {
            items = Math.max(items, largest(NUMBER, total.text()));
        }
        boolean onward = ONWARD.matcher(text).find() && Pager.further(page).isEmpty();
        boolean isData = text.startsWith("{") || text.startsWith("[");
        return new StatedSize(
                items, pages, isData || onward || MORE.matcher(text).find());
    }

    /** Whether a text holds a word, in whatever case: scripts are long, and hardly any is worth a pattern. */
    private static boolean holds(String text, String word) {
        char first = word.charAt(0);
        for (int at = 0; at <= text.length() - word.length(); at++) {
            if ((text.charAt(at) | ' ') == first && text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static long largest(Pattern pattern, String text) {
        long largest = 0;
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            largest = Math.max(largest, number(found));
        }
        return largest;
    }

    private static long number(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            String digits = found.group(group);
            if (digits != null) {
                return Long.parseLong(digits);
            }
        }
        return 0;
    }
}
