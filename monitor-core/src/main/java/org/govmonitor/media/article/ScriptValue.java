package org.govmonitor.media.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Values that WeChat's page writes into its scripts: {@code var ct = "1700000000"}, {@code biz = "" || "Mz…=="},
 * {@code nickname: 'x'}, {@code user_name: "gh_…" || ""}, {@code item_show_type = 0}.
 */
final class ScriptValue {
    /** Longer scripts are libraries. */
    private static final int LONGEST_SCRIPT = 400_000;

    private ScriptValue() {}

    /**
     * @param names alternatives
     * @param form of the value
     */
    static Pattern of(String names, String form) {
        return Pattern.compile("(?<![\\w.-])[\"']?(?:window\\.)?(?:" + names + ")[\"']?\\s*[:=]\\s*"
                + "(?:[\"']{2}\\s*\\|\\|\\s*){0,4}(?:htmlDecode\\(|JsDecode\\()?\\s*[\"']?(" + form + ")(?![\\w])");
    }

    /** The first value in the scripts of a page, or null where there is none. */
    static @Nullable String in(Page page, Pattern value) {
        for (String script : page.scripts()) {
            if (script.length() <= LONGEST_SCRIPT) {
                Matcher found = value.matcher(script);
                if (found.find()) {
                    return found.group(1);
                }
            }
        }
        return null;
    }
}
