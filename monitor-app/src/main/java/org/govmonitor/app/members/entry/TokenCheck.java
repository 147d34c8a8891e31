package org.govmonitor.app.members.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.govmonitor.app.members.Member;
import org.govmonitor.app.members.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Seats whose token a program shows; it stands above any session, and a wrong one is refused whoever else is signed in. */
final class TokenCheck extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final Problems problems;

    TokenCheck(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    static boolean isShownIn(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isShownIn(request)) {
            Optional<Member> holder = tokens.holder(request.getHeader(HttpHeaders.AUTHORIZATION)
                    .substring(BEARER.length())
                    .strip());
            if (holder.isEmpty()) {
                problems.commence(request, response, new BadCredentialsException("no token of ours"));
                return;
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(new Seated(holder.get())));
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
