package org.govmonitor.app.console.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers this machine's own pages only. A foreign name that resolves to the loopback address (DNS rebinding) shows in
 * {@code Host}; a form on a foreign page shows in {@code Origin}, or where an old browser sends none, in {@code Referer}.
 */
@Component
class SameOriginFilter extends OncePerRequestFilter {
    private static final Pattern OWN_HOST = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int MISDIRECTED = 421;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader("Host");
        if (host == null || !OWN_HOST.matcher(host).matches()) {
            response.sendError(MISDIRECTED);
        } else if (!READING.contains(request.getMethod()) && !isOwnPage(request, "http://" + host)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            protect(response);
            chain.doFilter(request, response);
        }
    }

    private static boolean isOwnPage(HttpServletRequest request, String own) {
        String origin = request.getHeader("Origin");
        return origin == null ? startsWith(request.getHeader("Referer"), own + "/") : origin.equals(own);
    }

    private static boolean startsWith(@Nullable String text, String beginning) {
        return text != null && text.startsWith(beginning);
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none';"
                        + " base-uri 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        // Addresses of findings are links: the sites they lead to need not know where the reader came from.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }
}
