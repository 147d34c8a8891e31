package org.govmonitor.app.members.entry;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** After a try to sign in: back to where one was, or to the form again with what was typed but the password. */
final class SignInEnd implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        response.sendRedirect(ReturnTo.after(request));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        request.setAttribute(
                SignInFault.class.getName(),
                failure instanceof PasswordSignIn.Delayed delayed
                        ? new SignInFault(delayed.until())
                        : new SignInFault(null));
        request.getRequestDispatcher(Entrance.SIGN_IN + "/again").forward(request, response);
    }
}
