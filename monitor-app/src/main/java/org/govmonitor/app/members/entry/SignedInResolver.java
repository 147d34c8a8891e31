package org.govmonitor.app.members.entry;

import org.govmonitor.app.members.Desk;
import org.govmonitor.app.members.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the methods of pages who asks and what he may see. */
final class SignedInResolver implements HandlerMethodArgumentResolver {
    private final Desk desk;

    SignedInResolver(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class;
    }

    /** Null only for a parameter that allows for nobody. */
    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Seated seated) {
            return seated.seat(desk);
        }
        if (parameter.isOptional()) {
            return null;
        }
        throw new AccessDeniedException("nobody");
    }
}
