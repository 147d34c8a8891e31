package org.govmonitor.scan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.jsoup.nodes.Element;

/** Finds the attachments that a page links to: by the ending of the address, or of the file name that the link shows. */
final class AttachmentLinks {
    private static final List<String> ATTRIBUTES = List.of("href", "src", "data");

    private AttachmentLinks() {}

    /** In the order of the page, each once. */
    static Set<HttpUrl> of(Page page) {
        Set<HttpUrl> links = new LinkedHashSet<>();
        for (Element element : page.references()) {
            boolean saysSo = saysSo(element);
            for (String attribute : ATTRIBUTES) {
                String written = element.attr(attribute);
                if (saysSo || AttachmentName.mayEnd(written)) {
                    HttpUrl url = element.hasAttr(attribute) ? page.resolve(written) : null;
                    if (url != null && (saysSo || isAttachment(url))) {
                        links.add(url);
                    }
                }
            }
        }
        return links;
    }

    /** Whether an address ends like that of a document or archive, in its path or its query. */
    static boolean isAttachment(HttpUrl url) {
        List<String> path = url.pathSegments();
        return AttachmentName.is(path.get(path.size() - 1))
                || url.querySize() > 0
                        && AttachmentName.is(String.valueOf(url.queryParameterValue(url.querySize() - 1)));
    }

    private static boolean saysSo(Element element) {
        return element.nameIs("a")
                && (AttachmentName.endsText(element)
                        || AttachmentName.ends(element.attr("title"))
                        || AttachmentName.ends(element.attr("download")));
    }
}
