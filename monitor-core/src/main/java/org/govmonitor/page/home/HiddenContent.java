package org.govmonitor.page.home;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.page.listing.layout.Surroundings;
import org.jsoup.nodes.Element;

/**
 * Tells whether a citizen sees more on a page than its markup holds: places that a script fills, and frames. A page that
 * merely has scripts is not held against anybody; one that has both a script and an empty place for it is not read whole.
 */
final class HiddenContent {
    /** Scripts that fetch what they show. */
    private static final Pattern LOADS = Pattern.compile(
            "(?i)\\bajax|getJSON|XMLHttpRequest|\\bfetch\\s*\\(|axios|\\$\\.(?:get|post)\\b|\\.load\\s*\\(|dataproxy|createApp|new\\s+Vue|avalon|angular");
    /** Scripts that write into the page what they fetched. */
    private static final Pattern WRITES =
            Pattern.compile("(?i)\\.html\\s*\\(|\\.append\\w*\\s*\\(|innerHTML|\\.render\\s*\\(");

    private static final Pattern TEMPLATE_ATTRIBUTE = Pattern.compile("^(?:v-|ng-|ms-|:|x-data|data-bind).*");
    private static final Set<String> PLACES = Set.of("ul", "ol", "dl", "tbody");
    private static final Pattern LIST_NAME = Pattern.compile("(?i)list|lb|news|xinwen|xw|dongtai|gonggao|content|data");
    private static final String APP_SHELL = "div#app:empty, div#root:empty, div#main:empty, app-root";
    private static final String MATTER = "img, a, iframe, object, embed, video, canvas, input";

    private static final Pattern WAITING =
            Pattern.compile("(?i)^[\\s\\p{P}]*(?:(?:正在|数据|努力)*加载|loading)[\\s\\S]{0,12}$");
    private static final Pattern QUOTED = Pattern.compile("[\"']([^\"'\\s<>]{8,300}\\.[sS]?[hH][tT][mM][lL]?)[\"']");

    private HiddenContent() {}

    static Optional<UnreadableReason> of(Page page) {
        if (page.document().selectFirst("frameset, frame[src], object[data$=.swf], embed[src$=.swf]") != null
                || framed(page)) {
            return Optional.of(UnreadableReason.IN_FRAME);
        }
        boolean filled = page.document().selectFirst(APP_SHELL) != null
                || page.document().stream().anyMatch(HiddenContent::isTemplate)
                || hasScripts(page) && page.document().body().stream().anyMatch(HiddenContent::isEmptyPlace)
                || page.document().getElementsByTag("script").stream().anyMatch(script -> fills(page, script));
        return filled ? Optional.of(UnreadableReason.FILLED_BY_SCRIPT) : Optional.empty();
    }

    /** A script that fetches and writes, one that stands in the place of what it writes, or one that carries the links itself. */
    private static boolean fills(Page page, Element script) {
        String code = script.data();
        if (LOADS.matcher(code).find() && WRITES.matcher(code).find()) {
            return true;
        }
        if (script.hasAttr("src")) {
            return isOwn(page, script.attr("src")) && standsAlone(script);
        }
        return QUOTED.matcher(code)
                .results()
                .map(found -> page.resolve(found.group(1)))
                .anyMatch(url -> url != null && ArticleAddress.is(url));
    }

    private static boolean standsAlone(Element script) {
        Element place = script.parent();
        return place != null
                && !Set.of("head", "body", "html").contains(place.normalName())
                && !place.hasText()
                && place.selectFirst(MATTER) == null;
    }

    private static boolean isOwn(Page page, String src) {
        HttpUrl url = page.resolve(src);
        return url != null && url.host().equals(page.url().host());
    }

    /** A frame of the site's own may hold any list; one of another host holds the weather or a counter. */
    private static boolean framed(Page page) {
        return page.document().select("iframe[src]").stream()
                .map(frame -> frame.attr("src").strip())
                .anyMatch(src -> !src.toLowerCase(Locale.ROOT).startsWith("about:") && isOwn(page, src));
    }

    private static boolean hasScripts(Page page) {
        return page.document().selectFirst("script") != null;
    }

    private static boolean isEmptyPlace(Element element) {
        boolean list = PLACES.contains(element.normalName())
                || element.normalName().equals("div")
                        && LIST_NAME
                                .matcher(element.className() + " " + element.id())
                                .find();
        return WAITING.matcher(element.ownText()).find()
                || list
                        && !element.hasText()
                        && element.selectFirst(MATTER) == null
                        && element.parents().stream().noneMatch(Surroundings::isFramework);
    }

    private static boolean isTemplate(Element element) {
        return element.ownText().contains("{{")
                || element.attributes().asList().stream()
                        .anyMatch(a -> TEMPLATE_ATTRIBUTE.matcher(a.getKey()).matches());
    }
}
