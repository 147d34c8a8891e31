package org.govmonitor.app.members.entry;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.members.OpenToAll;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks the annotation of a method whom it answers, before anything of the request is read into its parameters: who may not do a thing is
 * told so whatever else is wrong with what he sent. A method of ours without an annotation answers nobody.
 */
final class Doors implements HandlerInterceptor {
    private static final String OURS = MonitorApplication.class.getPackageName() + ".";

    private final PreAuthorizeAuthorizationManager annotations = new PreAuthorizeAuthorizationManager();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR
                || !(handler instanceof HandlerMethod method)
                || !method.getBeanType().getName().startsWith(OURS)
                || AnnotatedElementUtils.hasAnnotation(method.getMethod(), OpenToAll.class)) {
            return true;
        }
        AuthorizationResult answer = annotations.authorize(
                () -> SecurityContextHolder.getContext().getAuthentication(),
                new SimpleMethodInvocation(method.getBean(), method.getMethod()));
        if (answer == null || !answer.isGranted()) {
            throw new AccessDeniedException("not for him");
        }
        return true;
    }
}
