package org.govmonitor.page.listing.data;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field of a table's objects, taken as text: it may be the title or the link.
 *
 * @param values one for each object, empty where it has none
 */
record JsonText(String name, List<String> values) {
    private static final Pattern TITLE_NAME =
            Pattern.compile("(?i).*(?:title|biaoti|subject|name|^bt$|^mc$|mingcheng).*");
    private static final Pattern BEST_NAME = Pattern.compile("(?i).*title.*|bt|biaoti|subject");
    private static final Pattern LINK_NAME = Pattern.compile("(?i).*(?:url|link|href|path|lj)$");
    private static final Pattern LINK = Pattern.compile("(?:https?://|//|\\.{0,2}/)\\S+|\\S+\\.s?html?(?:\\?\\S*)?");
    private static final Pattern HREF = Pattern.compile("(?i)<a\\b[^>]*href\\s*=\\s*[\"']?([^\"'\\s>]+)");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fa5]{2}");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 80;
    /** Half of the titles may repeat; a type or a place repeats more. */
    private static final double DISTINCT = 0.5;

    static JsonText of(String name, List<@Nullable JsonNode> nodes) {
        return new JsonText(
                name,
                nodes.stream()
                        .map(node -> node == null || !node.isString()
                                ? ""
                                : node.stringValue().strip())
                        .toList());
    }

    /** How well the field would serve as title; not positive where it cannot. */
    double titleScore() {
        Set<String> distinct = new HashSet<>();
        int filled = 0;
        int chinese = 0;
        long length = 0;
        for (int i = 0; i < values.size(); i++) {
            String text = text(i);
            distinct.add(text);
            filled += text.isEmpty() ? 0 : 1;
            chinese += CHINESE.matcher(text).find() ? 1 : 0;
            length += text.length();
        }
        double mean = filled == 0 ? 0 : (double) length / filled;
        double share = (double) filled / values.size();
        boolean possible = share > DISTINCT && chinese * 2 > filled && mean >= SHORTEST;
        if (!possible || (values.size() > 3 && distinct.size() < DISTINCT * values.size())) {
            return 0;
        }
        return share
                + (double) distinct.size() / values.size()
                + (mean > LONGEST ? -1.5 : 1)
                + (BEST_NAME.matcher(name).matches()
                        ? 1
                        : TITLE_NAME.matcher(name).matches() ? 0.5 : 0);
    }

    /** How well the field would serve as link; not positive where it cannot. */
    double linkScore() {
        long links = values.stream().filter(v -> LINK.matcher(v).matches()).count();
        double distinct = (double) new HashSet<>(values).size() / values.size();
        return links == 0 || distinct < DISTINCT
                ? 0
                : (double) links / values.size()
                        + distinct
                        + (LINK_NAME.matcher(name).matches() ? 1 : 0);
    }

    /** The text of a row without markup. */
    String text(int row) {
        String value = values.get(row);
        return value.indexOf('<') >= 0 || value.indexOf('&') >= 0
                ? Jsoup.parseBodyFragment(value).text().strip()
                : value;
    }

    String raw(int row) {
        return values.get(row);
    }

    /** Where the markup of a row leads; empty where it holds no link. */
    Optional<String> href(int row) {
        Matcher m = HREF.matcher(values.get(row));
        return m.find() ? Optional.of(m.group(1).replace("&amp;", "&")) : Optional.empty();
    }
}
