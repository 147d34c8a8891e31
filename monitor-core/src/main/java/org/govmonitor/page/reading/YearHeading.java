package org.govmonitor.page.reading;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The year that stands above a link of a page, where a list is divided by years: {@code <h3>2023年</h3>}. */
public final class YearHeading {
    private static final Pattern YEAR = Pattern.compile("\\W{0,4}(20\\d{2})\\s*(?:年度?)?\\W{0,4}");
    private static final int LONGEST = 12;
    private static final int LEVELS = 5;
    private static final int SIBLINGS = 60;

    private YearHeading() {}

    /** Empty where the page has no such link, or no year heads it. */
    public static OptionalInt above(Page page, HttpUrl url) {
        for (Element link : page.document().select("a[href]")) {
            if (url.equals(page.resolve(link.attr("href")))) {
                return above(link);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt above(Element link) {
        Element at = link;
        for (int level = 0; level < LEVELS && at != null && !at.normalName().equals("body"); level++) {
            Element before = at.previousElementSibling();
            for (int i = 0; i < SIBLINGS && before != null; i++, before = before.previousElementSibling()) {
                String year = year(before);
                if (year != null) {
                    return OptionalInt.of(Integer.parseInt(year));
                }
            }
            at = at.parent();
        }
        return OptionalInt.empty();
    }

    private static @Nullable String year(Element heading) {
        String text = heading.text().strip();
        Matcher year = YEAR.matcher(text);
        return text.length() <= LONGEST && year.matches() ? year.group(1) : null;
    }
}
