package org.govmonitor.discover.menu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The trail of names by which a page says where it stands in its site: 当前位置：首页 &gt; 政务公开 &gt; 政策文件.
 *
 * @param steps from below the home page to the page itself, at least one
 */
public record Trail(List<Step> steps) {

    /** One name of the trail; its address is null where it is no link. */
    public record Step(String name, @Nullable HttpUrl url) {}

    private static final int MOST_STEPS = 8;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TRAIL = 200;
    private static final int CLIMB = 3;
    /** Links to the home page that are tried as the beginning of a trail. */
    private static final int MOST_HOMES = 10;

    private static final Pattern LABEL = Pattern.compile("(当前|您的|你的|所在|现在)?(所在)?的?位置(是|为)?\\s*[:：]?|您现在(的位置|所在|位于)");
    private static final Pattern SEPARATOR = Pattern.compile("[>＞»›→≫》▶/\\\\]|&gt;|--|-(?=\\s)");
    /** Steps that are no links, counted from the first. */
    private static final int PLAIN_STEPS = 2;

    /** What trails of articles and lists end with instead of a name. */
    private static final Pattern PLACE_HOLDER = Pattern.compile("正文|列表|详情|详细内容|内容|文章|信息列表|栏目列表");

    public Trail {
        steps = List.copyOf(steps);
    }

    /** The trail of a page, the first that reads as one; empty where it shows none. */
    public static Optional<Trail> of(Page page) {
        List<Element> homes = page.document().select("a[href]").stream()
                .filter(link -> ColumnNames.isHome(ColumnNames.of(link)))
                .limit(MOST_HOMES)
                .toList();
        for (Element home : homes) {
            Element box = home;
            for (int i = 0; i < CLIMB && box.parent() != null; i++) {
                box = box.parent();
                Optional<Trail> trail = read(page, box);
                if (trail.isPresent()) {
                    return trail;
                }
            }
        }
        Element labelled =
                page.document().selectFirst(":matchesOwn(当前位置|您的位置|你的位置|所在位置|您现在的位置|您所在的位置):not(script):not(style)");
        return labelled == null ? Optional.empty() : labelled(page, labelled);
    }

    private static Optional<Trail> labelled(Page page, Element label) {
        Optional<Trail> inside = read(page, label);
        return inside.isPresent() || label.parent() == null ? inside : read(page, label.parent());
    }

    private static Optional<Trail> read(Page page, Element box) {
        String text = box.text();
        List<Element> links = text.length() > LONGEST_TRAIL ? List.of() : box.select("a[href]");
        if (links.isEmpty() || links.size() > MOST_STEPS) {
            return Optional.empty();
        }
        String between = text;
        for (Element link : links) {
            between = link.text().isEmpty() ? between : between.replace(link.text(), " ");
        }
        boolean isLabelled = LABEL.matcher(text).find();
        if (!isLabelled && !SEPARATOR.matcher(between).find()) {
            return Optional.empty();
        }
        return steps(page, links, text);
    }

    private static Optional<Trail> steps(Page page, List<Element> links, String text) {
        List<Step> steps = new ArrayList<>();
        for (Element link : links) {
            String name = ColumnNames.clean(link.text());
            if (!name.isEmpty() && !ColumnNames.isHome(name) && name.length() <= LONGEST_NAME) {
                HttpUrl url = page.resolve(link.attr("href"));
                steps.add(new Step(name, url == null ? null : Addresses.canonical(url)));
            }
        }
        String lastLink = links.get(links.size() - 1).text();
        String behind = text.substring(text.lastIndexOf(lastLink) + lastLink.length());
        SEPARATOR
                .splitAsStream(behind)
                .map(ColumnNames::clean)
                .filter(Trail::isName)
                .limit(PLAIN_STEPS)
                .filter(name -> steps.stream().noneMatch(step -> step.name().equals(name)))
                .forEach(name -> steps.add(new Step(name, null)));
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Trail(steps));
    }

    /** Whether a plain text behind the last link is a step: the page's own name mostly is no link. */
    private static boolean isName(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_NAME
                && !PLACE_HOLDER.matcher(text).matches();
    }

    /** The name of the page itself. */
    public String name() {
        return steps.get(steps.size() - 1).name();
    }

    /** The names from the top down to the page's own. */
    public List<String> names() {
        return steps.stream().map(Step::name).toList();
    }

    /** The steps above the page. */
    public List<Step> above() {
        return steps.subList(0, steps.size() - 1);
    }
}
