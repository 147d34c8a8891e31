package org.govmonitor.scan.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.check.memory.ItemMark;
import org.govmonitor.page.Page;
import org.govmonitor.page.StatedSize;
import org.govmonitor.page.listing.Listing;

/** Whether a walk along a pager has seen the whole of a list. In doubt it has not. */
final class ListEnd {
    /** The second name of a first page: {@code index.html}, {@code list.shtml?page=1}. */
    private static final Pattern FIRST_AGAIN = Pattern.compile("[^0-9]*(?:=1)?[^0-9]*");

    private final Set<ItemMark> met = new HashSet<>();
    private int pages;
    private int awaited;
    private long statedItems;
    private long statedPages;
    private boolean doubtful;

    /** A further page will be read. */
    void await() {
        awaited++;
    }

    /** Something of the list was not seen. */
    void missed() {
        doubtful = true;
    }

    /**
     * A page of the list was read; the first one first.
     *
     * @param marks of the items that it shows
     */
    void page(Page page, Listing listing, List<ItemMark> marks) {
        boolean first = pages == 0;
        awaited -= first ? 0 : 1;
        pages++;
        if (!(listing instanceof Listing.Read)) {
            doubtful = true;
            return;
        }
        StatedSize stated = StatedSize.of(page);
        statedItems = Math.max(statedItems, stated.items());
        statedPages = Math.max(statedPages, stated.pages());
        boolean brought = false;
        for (ItemMark mark : marks) {
            boolean fresh = met.add(mark);
            brought |= fresh;
            doubtful |= !fresh && mark.address() == null;
        }
        doubtful |= first && stated.hidden() || !first && !brought && !isFirstAgain(page.url());
    }

    /** A further page that was awaited was not read. */
    void notRead() {
        awaited--;
        doubtful = true;
    }

    boolean isWhole() {
        return pages > 0 && !doubtful && awaited == 0 && met.size() >= statedItems && pages >= statedPages;
    }

    private static boolean isFirstAgain(HttpUrl url) {
        String name = url.pathSegments().get(url.pathSize() - 1);
        return FIRST_AGAIN
                .matcher(url.encodedQuery() == null ? name : name + "?" + url.encodedQuery())
                .matches();
    }
}
