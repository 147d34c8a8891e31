package org.govmonitor.app.console.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes what nobody types out of what is typed into forms: text that was copied from a printed document holds control
 * characters that nobody sees, a store of PostgreSQL takes no NUL, and no workbook takes either.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 101)
class TypedText extends OncePerRequestFilter {
    private static final Pattern UNTYPED = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Plain(request), response);
    }

    private static final class Plain extends HttpServletRequestWrapper {
        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null ? null : plain(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : plain(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> all.put(name, plain(values)));
            return all;
        }

        private static String[] plain(String[] values) {
            return Arrays.stream(values).map(Plain::plain).toArray(String[]::new);
        }

        private static String plain(String value) {
            return UNTYPED.matcher(value).replaceAll("");
        }
    }
}
