package org.govmonitor.app.members.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends a stranger to sign in, and says so where his session has ended; a part of a page makes the whole page go there. */
final class ToSignIn implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        UriComponentsBuilder target = UriComponentsBuilder.fromPath(Entrance.SIGN_IN);
        String place = ReturnTo.of(request);
        if (!place.equals("/")) {
            target.queryParam(ReturnTo.NAME, "{place}");
        }
        if (request.getRequestedSessionId() != null) {
            target.queryParam("ended");
        }
        String address = target.encode().buildAndExpand(place).toUriString();
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(address);
        }
    }
}
