package org.govmonitor.page.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Pieces of markup that are put into the page at a place it names: by an attribute, an object, or an include left undone. */
final class Fragments implements LeadFinder {
    private static final List<String> ATTRIBUTES = List.of(
            "data-url",
            "data-src",
            "data-load",
            "data-include",
            "data-remote",
            "data-href",
            "include",
            "w3-include-html",
            "hx-get",
            "include-html");
    private static final Pattern PICTURE =
            Pattern.compile("(?i)\\.(?:jpe?g|png|gif|svg|webp|ico|mp4|css|js|swf)(?:[?#]|$)");
    private static final Pattern INCLUDE = Pattern.compile("#include\\s+(?:virtual|file)\\s*=\\s*[\"']([^\"']+)");

    @Override
    public List<Lead> leads(Shell shell) {
        List<Lead> leads = new ArrayList<>();
        for (Element element : shell.page().document().getAllElements()) {
            for (String attribute : ATTRIBUTES) {
                if (element.hasAttr(attribute) && isEmpty(element)) {
                    add(leads, shell, element, element.attr(attribute));
                }
            }
            switch (element.normalName()) {
                case "object" -> add(leads, shell, element, element.attr("data"));
                case "esi:include" -> add(leads, shell, element, element.attr("src"));
                default -> {}
            }
            for (Node child : element.childNodes()) {
                if (child instanceof Comment comment) {
                    Matcher include = INCLUDE.matcher(comment.getData());
                    if (include.find()) {
                        add(leads, shell, element, include.group(1));
                    }
                }
            }
        }
        return leads;
    }

    /** A filled place waits for nothing; pictures, links and fields carry such attributes for other ends. */
    private static boolean isEmpty(Element element) {
        return switch (element.normalName()) {
            case "a", "img", "script", "input", "iframe", "frame", "video", "audio", "source", "link" -> false;
            default -> element.selectFirst("a[href]") == null;
        };
    }

    private static void add(List<Lead> leads, Shell shell, Element place, String href) {
        HttpUrl url = PICTURE.matcher(href).find() ? null : shell.page().resolve(href);
        if (url != null && !shell.isAside(place)) {
            leads.add(new Lead(url, true));
        }
    }
}
