package org.govmonitor.app.members.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.govmonitor.app.members.Desk;
import org.govmonitor.app.members.Member;
import org.govmonitor.app.members.Pass;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the pass of a session into the member as he is now, and ends a session whose pass is none any more. */
final class PassCheck extends OncePerRequestFilter {
    private final Desk desk;
    private final Duration longest;

    PassCheck(Desk desk, Duration longest) {
        this.desk = desk;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication kept = SecurityContextHolder.getContext().getAuthentication();
        if (kept != null && kept.getPrincipal() instanceof Pass pass) {
            HttpSession session = request.getSession(false);
            Member member = isOverdue(session) ? null : desk.holder(pass);
            if (member == null) {
                SecurityContextHolder.clearContext();
                if (session != null) {
                    session.invalidate();
                }
            } else {
                SecurityContextHolder.setContext(new SecurityContextImpl(new Seated(member)));
            }
        }
        chain.doFilter(request, response);
    }

    /** A page that asks by itself keeps a session from being idle, but not for ever. */
    private boolean isOverdue(@Nullable HttpSession session) {
        return session != null && session.getLastAccessedTime() - session.getCreationTime() > longest.toMillis();
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
