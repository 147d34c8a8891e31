package org.govmonitor.app.members.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.govmonitor.app.members.Desk;
import org.govmonitor.app.members.Member;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The session that somebody sits at. */
@Component
public class Sessions {
    private final Desk desk;
    private final HttpSessionSecurityContextRepository kept = new HttpSessionSecurityContextRepository();

    Sessions(Desk desk) {
        this.desk = desk;
    }

    /** Keeps this session open for who just ended all of his. */
    public void renew(Member own, HttpServletRequest request, HttpServletResponse response) {
        desk.renew(own).ifPresent(entry -> {
            request.changeSessionId();
            kept.saveContext(
                    new SecurityContextImpl(
                            UsernamePasswordAuthenticationToken.authenticated(SessionPass.of(entry), null, List.of())),
                    request,
                    response);
        });
    }
}
