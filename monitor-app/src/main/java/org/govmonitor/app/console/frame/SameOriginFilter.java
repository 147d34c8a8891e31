package org.govmonitor.app.console.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers under the office's own names and to its own pages only, before anybody is asked who he is. A foreign name that
 * resolves to this machine (DNS rebinding) shows in {@code Host}; a form on a foreign page shows in {@code Origin}, or where an old
 * browser sends none, in {@code Referer}. A program that shows a token has no page: no browser sends one by itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
@EnableConfigurationProperties(ConsoleSettings.class)
class SameOriginFilter extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int MISDIRECTED = 421;
    private static final String PROGRAMS = "/api/";
    private static final Words WORDS = Words.of(SameOriginFilter.class);

    private static final Map<String, String> PROTECTION = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            // Addresses of findings are links: the sites they lead to need not know where the reader came from.
            "Referrer-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private final Pattern ownHost;

    SameOriginFilter(ConsoleSettings settings) {
        ownHost = Pattern.compile(settings.hosts().stream()
                .map(host -> Pattern.quote(host.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("|", "(?:", ")(?::[0-9]{1,5})?")));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PROTECTION.forEach(response::setHeader);
        String host = request.getHeader("Host");
        if (host == null || !ownHost.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
            refuse(request, response, MISDIRECTED);
        } else if (!READING.contains(request.getMethod()) && !showsToken(request) && !isOwnPage(request, host)) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A program is told as RFC 9457 wants it, a person by a page. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (!request.getRequestURI().startsWith(PROGRAMS)) {
            response.sendError(status);
            return;
        }
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", WORDS.say("api.title." + status));
        problem.put("status", status);
        problem.put("detail", WORDS.say("api.detail." + status));
        problem.put("instance", request.getRequestURI());
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(problem));
    }

    private static boolean showsToken(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PROGRAMS)
                && startsWith(request.getHeader("Authorization"), "Bearer ");
    }

    /** A proxy before the pages may speak TLS with the browser and none with us. */
    private static boolean isOwnPage(HttpServletRequest request, String host) {
        String origin = request.getHeader("Origin");
        String page = origin == null ? request.getHeader("Referer") : origin + "/";
        return startsWith(page, "http://" + host + "/") || startsWith(page, "https://" + host + "/");
    }

    private static boolean startsWith(@Nullable String text, String beginning) {
        return text != null && text.startsWith(beginning);
    }
}
