package org.govmonitor.app.members.entry;

import java.util.List;
import org.govmonitor.app.members.Desk;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Login and password at the desk. */
final class PasswordSignIn implements AuthenticationProvider {
    private final Desk desk;

    PasswordSignIn(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        return desk.byPassword(typed.getName(), String.valueOf(typed.getCredentials()))
                .map(entry -> UsernamePasswordAuthenticationToken.authenticated(
                        new SessionPass(
                                entry.member().id(),
                                entry.epoch(),
                                entry.member().login()),
                        null,
                        List.of()))
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
