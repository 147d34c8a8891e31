package org.govmonitor.app.members.entry;

import java.time.Instant;
import java.util.List;
import org.govmonitor.app.members.Desk;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Login and password at the desk. */
final class PasswordSignIn implements AuthenticationProvider {
    private final Desk desk;

    PasswordSignIn(Desk desk) {
        this.desk = desk;
    }

    /** He has to wait first. */
    static final class Delayed extends AuthenticationException {
        private final transient Instant until;

        Delayed(Instant until) {
            super("delayed");
            this.until = until;
        }

        Instant until() {
            return until;
        }
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String address = typed.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        Desk.Outcome outcome = desk.byPassword(typed.getName(), String.valueOf(typed.getCredentials()), address);
        if (outcome instanceof Desk.Outcome.Entry entry) {
            return UsernamePasswordAuthenticationToken.authenticated(SessionPass.of(entry), null, List.of());
        }
        throw outcome instanceof Desk.Outcome.Delayed delayed
                ? new Delayed(delayed.until())
                : new BadCredentialsException("refused");
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
