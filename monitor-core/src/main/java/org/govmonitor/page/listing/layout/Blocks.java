package org.govmonitor.page.listing.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Puts together the blocks of one list: groups of the same make whose containers stand side by side, up to three levels
 * below a common parent, with no heading between them. A heading that is only a year parts nothing.
 */
final class Blocks {
    private static final int LEVELS = 3;

    private record Key(Element ancestor, String path) {}

    private final Headings headings;
    private final Map<Key, Integer> places = new HashMap<>();
    private final List<RowGroup> groups = new ArrayList<>();

    Blocks(Headings headings) {
        this.headings = headings;
    }

    /** Adds the next group of the page, to the block it continues or as a new one. */
    void add(RowGroup group) {
        List<Key> keys = new ArrayList<>();
        Integer place = null;
        StringBuilder path = new StringBuilder(group.rowShape()).append(cells(group));
        boolean headed = false;
        Element at = group.container();
        for (int level = 0; level < LEVELS && !headed && at.parent() != null; level++) {
            headed =
                    headings.directlyBefore(at).filter(h -> !Headings.isYear(h)).isPresent();
            Key key = new Key(at.parent(), path.append('<').append(Shape.of(at)).toString());
            keys.add(key);
            if (place == null && !headed) {
                place = places.get(key);
            }
            at = at.parent();
        }
        if (place == null) {
            place = groups.size();
            groups.add(group);
        } else {
            groups.set(place, groups.get(place).with(group));
        }
        for (Key key : keys) {
            places.put(key, place);
        }
    }

    /** Lines of one table have as many cells; a menu beside a list is no block of it. */
    private static int cells(RowGroup group) {
        return group.rowShape().equals("tr") && group.rows().get(0).first() instanceof Element row
                ? row.childrenSize()
                : 0;
    }

    /** In the order of the page. */
    List<RowGroup> merged() {
        return groups;
    }
}
