package org.govmonitor.app.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.govmonitor.app.members.OpenToAll;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All that the office answers to who has signed in, as it stands: a new page is among them by itself. */
final class Routes {
    private Routes() {}

    /**
     * One address with one method.
     *
     * @param asFile whether it is the download of a table
     */
    record Route(RequestMethod method, String pattern, boolean asFile, RequestMappingInfo info, HandlerMethod handler) {
        boolean writes() {
            return method != RequestMethod.GET && method != RequestMethod.HEAD;
        }

        /** Whether it is about nothing but who asks. */
        boolean ownOnly() {
            return pattern.startsWith("/me/") && !pattern.contains("{");
        }

        @Override
        public String toString() {
            return method + " " + pattern + (asFile ? "?as" : "");
        }
    }

    static List<Route> of(ConfigurableApplicationContext office) {
        List<Route> routes = new ArrayList<>();
        office.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, handler) -> add(info, handler, routes));
        return routes;
    }

    private static void add(RequestMappingInfo info, HandlerMethod handler, List<Route> routes) {
        String home = handler.getBeanType().getPackageName();
        if (!home.startsWith("org.govmonitor.")) {
            assertThat(home).as("who answers %s", info).startsWith("org.spring");
            return;
        }
        if (handler.hasMethodAnnotation(OpenToAll.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), OpenToAll.class)) {
            return;
        }
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        assertThat(methods).as("%s says how it is asked", handler).isNotEmpty();
        boolean asFile = info.getParamsCondition().getExpressions().stream()
                .anyMatch(said -> said.getName().equals("as") && !said.isNegated());
        for (String pattern : info.getPatternValues()) {
            for (RequestMethod method : methods) {
                routes.add(new Route(method, pattern, asFile, info, handler));
            }
        }
    }

    static Set<String> names(List<Route> routes) {
        return routes.stream().map(Route::toString).collect(Collectors.toSet());
    }
}
