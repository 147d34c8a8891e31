package org.govmonitor.app.members.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where one was before one had to sign in. It travels in the address and the form, so that nothing is kept for strangers; only
 * places of our own are returned to.
 */
public final class ReturnTo {
    /** Of the parameter. */
    static final String NAME = "to";

    private static final String HOME = "/";
    private static final int LONGEST = 2000;
    /** A path, with or without a query; what browsers take for the beginning of another host is none. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

    private ReturnTo() {}

    /** The place itself if it is ours, else the first page. */
    public static String safe(@Nullable String place) {
        return place == null
                        || place.length() > LONGEST
                        || !OWN.matcher(place).matches()
                        || place.startsWith(Entrance.SIGN_IN)
                ? HOME
                : place;
    }

    /** Where a request that needs a sign-in came from: itself where it only reads, else the page around it. */
    static String of(HttpServletRequest request) {
        if ("true".equals(request.getHeader("HX-Request"))) {
            return safe(path(request.getHeader("HX-Current-URL")));
        }
        if (!request.getMethod().equals("GET")) {
            return safe(path(request.getHeader("Referer")));
        }
        String query = request.getQueryString();
        return safe(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** Lays a place by for the way over another office. */
    public static void layBy(HttpServletRequest request, @Nullable String place) {
        request.getSession().setAttribute(NAME, safe(place));
    }

    /** What the form brought, or what was laid by for the way over another office. */
    static String after(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(NAME) instanceof String kept) {
            session.removeAttribute(NAME);
            return safe(kept);
        }
        return safe(request.getParameter(NAME));
    }

    private static @Nullable String path(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address);
            return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
