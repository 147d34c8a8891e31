package org.govmonitor.discover.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.discover.address.PageKey;
import org.govmonitor.discover.menu.ColumnNames;
import org.govmonitor.discover.menu.MenuLink;
import org.govmonitor.discover.menu.Trail;
import org.govmonitor.page.Page;
import org.govmonitor.page.PageTags;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.reading.ArticleReader;
import org.govmonitor.page.reading.ListingReader;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind a candidate's link says; all that is kept of it.
 *
 * @param url canonical, after redirects
 * @param names what it calls itself, the surest first: tag, heading of its title, end of its trail
 * @param trail where it says it stands, or null
 * @param listing what it says as a list
 * @param isArticle whether it bears the marks of one article
 * @param isForm whether it is there to be filled in
 * @param isProse whether it holds sentences outside links
 * @param fullLists the keys of pages to which it leads with 更多
 */
public record ColumnPage(
        HttpUrl url,
        List<String> names,
        @Nullable Trail trail,
        Listing listing,
        boolean isArticle,
        boolean isForm,
        boolean isProse,
        List<String> fullLists) {

    private static final Pattern TITLE_PARTS = Pattern.compile("[_|｜\\-—–－>＞·]+");
    private static final int FIELDS_OF_A_FORM = 3;
    private static final int LONG_SENTENCE = 40;
    private static final int PROSE = 80;

    public ColumnPage {
        names = List.copyOf(names);
        fullLists = List.copyOf(fullLists);
    }

    public static ColumnPage read(HttpUrl url, Page page, List<MenuLink> links, LocalDate today) {
        PageTags tags = PageTags.of(page);
        Trail trail = Trail.of(page).orElse(null);
        Listing listing = ListingReader.read(page, today);
        return new ColumnPage(
                url,
                names(page, tags, trail),
                trail,
                listing,
                isArticle(page, tags, listing, today),
                isForm(page),
                isProse(page),
                links.stream()
                        .filter(link -> link.role() == MenuLink.Role.MORE)
                        .map(link -> PageKey.of(link.url()))
                        .distinct()
                        .toList());
    }

    private static List<String> names(Page page, PageTags tags, @Nullable Trail trail) {
        List<String> names = new ArrayList<>();
        tags.get(PageTags.Tag.COLUMN_NAME).map(ColumnNames::clean).ifPresent(names::add);
        if (trail != null) {
            names.add(trail.name());
        }
        for (String part : TITLE_PARTS.split(page.title(), 4)) {
            names.add(ColumnNames.clean(part));
        }
        return names.stream().filter(name -> name.length() >= 2).distinct().toList();
    }

    /** Both tags of an article; or, where no list is, its title's tag or sentences under a line with the day of publication. */
    private static boolean isArticle(Page page, PageTags tags, Listing listing, LocalDate today) {
        boolean isTitled = tags.get(PageTags.Tag.ARTICLE_TITLE).isPresent();
        if (listing instanceof Listing.Read) {
            return isTitled && tags.get(PageTags.Tag.PUB_DATE).isPresent();
        }
        boolean isBlank = listing instanceof Listing.Blank;
        return isTitled
                || !isBlank
                        && isProse(page)
                        && ArticleReader.publishedOn(page, today).isPresent();
    }

    private static boolean isForm(Page page) {
        if (page.document().selectFirst("input[type=password]") != null) {
            return true;
        }
        return page.document().select("form").stream()
                .anyMatch(form -> form.select("textarea").size() > 0
                        || form.select("input[type=text], input:not([type]), select")
                                        .size()
                                >= FIELDS_OF_A_FORM);
    }

    private static boolean isProse(Page page) {
        int length = 0;
        for (Element block : page.document().select("p, div, td, span, section, font")) {
            String own = block.ownText();
            if (own.length() >= LONG_SENTENCE && own.contains("。") && block.closest("a") == null) {
                length += own.length();
                if (length >= PROSE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of its names is, or holds, or is held by, the words of the link that led here. */
    boolean calls(String linkName) {
        return names.stream().anyMatch(name -> name.contains(linkName) || linkName.contains(name));
    }
}
