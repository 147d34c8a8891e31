package org.govmonitor.app.members.entry;

import java.util.List;
import org.govmonitor.app.members.Desk;
import org.govmonitor.app.members.Member;
import org.govmonitor.app.members.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A member for the length of one request, with what he may do now. Never kept. */
final class Seated extends AbstractAuthenticationToken {
    private final transient Member member;
    private transient @Nullable SignedIn seat;

    Seated(Member member) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + member.role())));
        this.member = member;
        setAuthenticated(true);
    }

    /** What he may see; looked up once a request, and only where it is asked for. */
    SignedIn seat(Desk desk) {
        SignedIn known = seat;
        if (known == null) {
            known = desk.seat(member);
            seat = known;
        }
        return known;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Member getPrincipal() {
        return member;
    }

    @Override
    public String getName() {
        return member.login();
    }
}
