package org.govmonitor.page.lead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;

/** Frames. The largest is the page's matter; small and hidden ones count visitors or show the weather. */
final class Frames implements LeadFinder {
    private static final Pattern MATTER_NAME = Pattern.compile("(?i)main|content|list|right|con$|body");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})\\s*(px|%)?");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final int SMALL = 120;
    /** What has no size of its own, or one in per cent, is as large as its place allows. */
    private static final int WHOLE = 1_000;

    private record Frame(HttpUrl url, int area, boolean named) {}

    @Override
    public List<Lead> leads(Shell shell) {
        List<Frame> frames = new ArrayList<>();
        for (Element element : shell.page().document().select("iframe, frame")) {
            String source = element.attr("src").isBlank() ? element.attr("data-src") : element.attr("src");
            HttpUrl url = shell.page().resolve(source);
            boolean inFrameset = element.nameIs("frame");
            int width = size(element, "width");
            int height = size(element, "height");
            boolean tiny = !inFrameset && (width < SMALL || height < SMALL);
            if (url != null && !tiny && !HIDDEN.matcher(element.attr("style")).find() && !shell.isAside(element)) {
                boolean named = MATTER_NAME
                        .matcher(element.attr("name") + " " + element.id())
                        .find();
                frames.add(new Frame(url, width * height, named));
            }
        }
        frames.sort(
                Comparator.comparing(Frame::named).thenComparing(Frame::area).reversed());
        List<Lead> leads = new ArrayList<>();
        for (Frame frame : frames) {
            leads.add(new Lead(frame.url(), leads.isEmpty() && standsOut(frames)));
        }
        return leads;
    }

    private static boolean standsOut(List<Frame> sorted) {
        return sorted.size() == 1
                || sorted.get(0).named() && !sorted.get(1).named()
                || sorted.get(0).named() == sorted.get(1).named()
                        && sorted.get(0).area() > 2 * sorted.get(1).area();
    }

    /** In pixels, as far as the markup says. */
    private static int size(Element element, String side) {
        Matcher styled = Pattern.compile("(?i)(?:^|[;\\s])" + side + "\\s*:\\s*" + SIZE.pattern())
                .matcher(element.attr("style"));
        Matcher size = styled.find() ? styled : SIZE.matcher(element.attr(side));
        boolean known = size == styled || size.lookingAt();
        return !known || "%".equals(size.group(2)) ? WHOLE : Integer.parseInt(size.group(1));
    }
}
