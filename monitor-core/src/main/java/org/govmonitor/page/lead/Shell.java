package org.govmonitor.page.lead;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.layout.ColumnContext;
import org.govmonitor.page.listing.layout.Surroundings;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page around a list that is not in it.
 *
 * @param asked the address of the column as it is registered, with its fragment
 * @param scripts the text of all scripts in the page
 */
record Shell(Page page, HttpUrl asked, String scripts, ColumnContext column) {
    private static final Pattern SIMPLE_SELECTOR = Pattern.compile("[#.]?[A-Za-z_][\\w-]*");

    /** Whatever stands behind so many characters of script was not written for this page. */
    private static final int LONGEST_SCRIPTS = 500_000;

    static Shell of(Page page, HttpUrl asked) {
        String scripts = page.document().getElementsByTag("script").stream()
                .map(Element::data)
                .collect(Collectors.joining("\n"));
        String enough = scripts.substring(0, Math.min(scripts.length(), LONGEST_SCRIPTS));
        return new Shell(page, asked, enough, ColumnContext.of(page));
    }

    /** Whether what stands at this place cannot be the list: menus, header and footer, boxes of other news. */
    boolean isAside(Element place) {
        Surroundings around = Surroundings.of(place, column, page);
        return around.framework() || around.beside();
    }

    /** The first element for a plain id, class or tag; empty for other selectors and where there is none. */
    Optional<Element> place(@Nullable String selector) {
        return selector == null || !SIMPLE_SELECTOR.matcher(selector).matches()
                ? Optional.empty()
                : Optional.ofNullable(page.document().selectFirst(selector));
    }

    /** The value of a form field by its id or name; empty where there is none. */
    Optional<String> field(String name) {
        return Optional.ofNullable(page.document().selectFirst("input#" + name + ", input[name=" + name + "]"))
                .map(Element::val);
    }
}
