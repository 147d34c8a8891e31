package org.govmonitor.discover;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.page.Page;
import org.govmonitor.page.PageTags;
import org.jspecify.annotations.Nullable;

/**
 * What a home page says of its site.
 *
 * @param name the SiteName tag, else the title; null where both are empty
 * @param unit the 主办单位 of the foot, or null
 * @param idCode the 政府网站标识码 (ten characters), or null
 */
record SiteLabels(
        @Nullable String name,
        @Nullable String unit,
        @Nullable String idCode) {
    private static final Pattern UNIT = Pattern.compile("主办(?:单位)?\\s*[:：]\\s*([^\\s\u00a0\u3000，,;；|]{2,40})");
    private static final Pattern ID_CODE = Pattern.compile("(?<![0-9A-Za-z])(\\d{10}|bm\\d{8})(?![0-9A-Za-z])");
    private static final Pattern ID_LABEL = Pattern.compile("标识码\\s*[:：]?\\s*(\\d{10}|bm\\d{8})(?!\\d)");
    private static final Pattern TITLE_PARTS = Pattern.compile("[_|｜\\-—–>＞]+");
    private static final int LONGEST_NAME = 60;

    static SiteLabels of(Page home) {
        PageTags tags = PageTags.of(home);
        String text = home.document().text();
        String name = tags.get(PageTags.Tag.SITE_NAME).orElseGet(() -> titled(home.title()));
        boolean isName = !name.isEmpty() && name.length() <= LONGEST_NAME;
        String tagged = first(ID_CODE, tags.get(PageTags.Tag.SITE_ID_CODE).orElse(""));
        return new SiteLabels(isName ? name : null, first(UNIT, text), tagged == null ? first(ID_LABEL, text) : tagged);
    }

    /** The part of a title that is the site's name: the longest. */
    private static String titled(String title) {
        return TITLE_PARTS
                .splitAsStream(title)
                .map(String::strip)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
