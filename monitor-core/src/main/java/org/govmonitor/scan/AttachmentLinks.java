package org.govmonitor.scan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.jsoup.nodes.Element;

/** Finds the attachments that a page links to: by the ending of the address, or of the file name that the link shows. */
final class AttachmentLinks {
    /** Formats of documents and archives; wrong endings matter little, as every file's content is asked. */
    private static final Set<String> ENDINGS = Set.of(
            "doc", "docx", "docm", "wps", "xls", "xlsx", "xlsm", "et", "ppt", "pptx", "dps", "pdf", "ofd", "rtf", "txt",
            "csv", "odt", "ods", "zip", "rar", "7z", "gz", "tgz", "tar");

    private static final Pattern SHOWN_NAME = Pattern.compile(
            "\\.(docx?|wps|xlsx?|et|pptx?|pdf|ofd|rtf|txt|csv|zip|rar|7z)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final List<String> ATTRIBUTES = List.of("href", "src", "data");

    private AttachmentLinks() {}

    /** In the order of the page, each once. */
    static Set<HttpUrl> of(Page page) {
        Set<HttpUrl> links = new LinkedHashSet<>();
        for (Element element : page.document().select("a[href], area[href], iframe[src], embed[src], object[data]")) {
            for (String attribute : ATTRIBUTES) {
                HttpUrl url = element.hasAttr(attribute) ? page.resolve(element.attr(attribute)) : null;
                if (url != null && (isAttachment(url) || saysSo(element))) {
                    links.add(url);
                }
            }
        }
        return links;
    }

    /** Whether an address ends like that of a document or archive, in its path or its query. */
    static boolean isAttachment(HttpUrl url) {
        List<String> path = url.pathSegments();
        return endsLikeOne(path.get(path.size() - 1))
                || url.querySize() > 0 && endsLikeOne(String.valueOf(url.queryParameterValue(url.querySize() - 1)));
    }

    private static boolean saysSo(Element element) {
        return element.nameIs("a")
                && (SHOWN_NAME.matcher(element.text()).find()
                        || SHOWN_NAME.matcher(element.attr("title")).find()
                        || SHOWN_NAME.matcher(element.attr("download")).find());
    }

    private static boolean endsLikeOne(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
