package org.govmonitor.page.reading;

import java.util.regex.Pattern;
import org.govmonitor.page.Page;

/** A button of script that shows more of a list than its page holds. */
public final class MoreButton {
    private static final Pattern MORE = Pattern.compile("下一?页|加载更多|查看更多|点击更多|更多信息");

    private MoreButton() {}

    /** Whether the page has one; a link with an address is a pager and none. */
    public static boolean isOn(Page page) {
        return page.document().select("a, button, span[onclick], div[onclick]").stream()
                .filter(button -> MORE.matcher(button.ownText()).find())
                .anyMatch(button -> button.hasAttr("onclick")
                        || button.normalName().equals("button")
                        || button.attr("href").startsWith("javascript"));
    }
}
