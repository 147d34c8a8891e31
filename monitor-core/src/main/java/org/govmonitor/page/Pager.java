package org.govmonitor.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;

/**
 * The further pages of a list that one of its pages names: by links, by a script that writes such links, or by the
 * address of the next group of records. Scripts are read, never run.
 */
public final class Pager {
    /** No list is longer; a script that claims more is broken or a trap. */
    private static final int MOST_PAGES = 2_000;
    /** A pager is a small box: so many elements above a “next” link, its page numbers stand. */
    private static final int BOX_DEPTH = 3;

    private static final int BOX_LINKS = 40;

    /** “下一页 >>” and the like; longer words are titles. */
    private static final int LONGEST_WORD = 8;

    private static final Pattern LAST = Pattern.compile("尾页|末页|最后一页|last", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONWARD = Pattern.compile("下一?页|后一?页|next|" + LAST, Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\[?\\d{1,4}]?");
    private static final Pattern PAGER_BOX =
            Pattern.compile("(?i)(^|[\\s_-])(page|pager|pages|pagination|paging|fenye)");

    /** TRS: {@code createPageHTML(total, current, "index", "html")}, counted from 0; index_1 is the second page. */
    private static final Pattern FROM_ZERO = Pattern.compile(
            "createPageHTML\\(\\s*(\\d{1,5})\\s*,\\s*\\d{1,5}\\s*,\\s*[\"']([\\w-]+)[\"']\\s*,\\s*[\"'](\\w{3,6})[\"']");
    /** The same function of a younger family: {@code createPageHTML('box', total, current, 'list', 'shtml', …)}, from 1. */
    private static final Pattern FROM_ONE = Pattern.compile(
            "createPageHTML\\(\\s*[\"'][\\w-]*[\"']\\s*,\\s*(\\d{1,5})\\s*,\\s*\\d{1,5}\\s*,\\s*[\"']([\\w-]+)[\"']\\s*,\\s*[\"'](\\w{3,6})[\"']");
    /** TRS with its function written out in the page: {@code var countPage = 12}. */
    private static final Pattern COUNT = Pattern.compile("\\b(?:countPage|nPageCount)\\s*=\\s*(\\d{1,5})\\b");
    /** What such a function writes: {@code "index" + "_" + i + "." + "html"}, in any of its spellings. */
    private static final Pattern WRITTEN = Pattern.compile("[\"'=](index|list)_[\"']?\\s*\\+");

    private static final Pattern NEXT_GROUP =
            Pattern.compile("<nextgroup>(?:<!\\[CDATA\\[)?.{0,40}?href=[\"']([^\"']+)", Pattern.DOTALL);

    /** Asked for by several readers of a list. */
    private record Further(List<HttpUrl> pages) {}

    private Pager() {}

    /**
     * The addresses of other pages of the same list, in reading order; empty where the page names none. They are as
     * resolved against the page: the caller decides which of them are new and lie within the site.
     */
    public static List<HttpUrl> further(Page page) {
        return page.remembered(Further.class, Pager::find).pages;
    }

    private static Further find(Page page) {
        Set<HttpUrl> further = new LinkedHashSet<>();
        linked(page, further);
        for (String script : page.scripts()) {
            written(page, script, further);
        }
        for (Element group : page.document().getElementsByTag("nextgroup")) {
            nextGroup(page, "<nextgroup>" + group.html(), further);
        }
        further.remove(page.url());
        return new Further(List.copyOf(further));
    }

    private static void written(Page page, String script, Set<HttpUrl> further) {
        Matcher call = FROM_ZERO.matcher(script);
        if (call.find()) {
            String stem = call.group(2);
            String end = "." + call.group(3);
            addRange(page, further, 1, pages(call) - 1, i -> stem + "_" + i + end);
        }
        call = FROM_ONE.matcher(script);
        if (call.find()) {
            String stem = call.group(2);
            String end = "." + call.group(3);
            addRange(page, further, 2, pages(call), i -> stem + "_" + i + end);
        }
        call = COUNT.matcher(script);
        Matcher name = WRITTEN.matcher(script);
        boolean counts = script.contains("countPage") || script.contains("nPageCount");
        if (counts && call.find() && name.find()) {
            String stem = name.group(1);
            String end = script.contains(".shtml") ? ".shtml" : script.contains(".html") ? ".html" : ".htm";
            addRange(page, further, 1, pages(call) - 1, i -> stem + "_" + i + end);
        }
        nextGroup(page, script, further);
    }

    private static int pages(Matcher call) {
        return Math.min(MOST_PAGES, Integer.parseInt(call.group(1)));
    }

    private static void addRange(Page page, Set<HttpUrl> further, int from, int to, IntFunction<String> name) {
        for (int i = from; i <= to; i++) {
            add(page, name.apply(i), further);
        }
    }

    private static void nextGroup(Page page, String text, Set<HttpUrl> further) {
        Matcher group = NEXT_GROUP.matcher(text);
        if (group.find()) {
            add(page, group.group(1).replace("&amp;", "&"), further);
        }
    }

    /** Next pages first: so a list is read in its order, and the last page does not come before those in between. */
    private static void linked(Page page, Set<HttpUrl> further) {
        Set<HttpUrl> numbers = new LinkedHashSet<>();
        Set<HttpUrl> last = new LinkedHashSet<>();
        for (Element link : page.links()) {
            String text = link.text().strip();
            if (text.length() <= LONGEST_WORD && ONWARD.matcher(text).lookingAt()) {
                add(page, link.attr("href"), LAST.matcher(text).lookingAt() ? last : further);
                numbersBeside(page, link, numbers);
            }
        }
        further.addAll(numbers);
        further.addAll(last);
    }

    /** The numbered links in the box around an onward link; a calendar has months there and no such link. */
    private static void numbersBeside(Page page, Element onward, Set<HttpUrl> numbers) {
        Element box = onward;
        for (int i = 0; i < BOX_DEPTH && box.parent() != null; i++) {
            box = box.parent();
            List<Element> links = box.select("a[href]");
            if (links.size() > BOX_LINKS) {
                return;
            }
            links.stream()
                    .filter(link -> NUMBER.matcher(link.text().strip()).matches())
                    .forEach(link -> add(page, link.attr("href"), numbers));
            if (PAGER_BOX.matcher(box.className()).find()) {
                return;
            }
        }
    }

    private static void add(Page page, String href, Set<HttpUrl> further) {
        HttpUrl url = page.resolve(href);
        if (url != null) {
            further.add(url.newBuilder().fragment(null).build());
        }
    }
}
