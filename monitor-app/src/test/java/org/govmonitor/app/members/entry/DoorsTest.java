package org.govmonitor.app.members.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.ForUnits;
import org.govmonitor.app.members.OpenToAll;
import org.govmonitor.app.members.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every method that answers a request says whom it answers. */
class DoorsTest {
    private static final List<Class<? extends Annotation>> DOORS =
            List.of(ForAdmins.class, ForReviewers.class, ForUnits.class, ForMembers.class, OpenToAll.class);

    /** What strangers may ask: the way in, and nothing else. */
    private static final Set<String> OPEN =
            Set.of("SignInPage.show", "SignInPage.again", "SignInPage.leave", "WelcomePage.show", "WelcomePage.set");

    @Test
    void everyMethodCarriesExactlyOneWordOnWhomItAnswers() {
        assertThat(methods())
                .hasSizeGreaterThan(20)
                .allSatisfy(method -> assertThat(doors(method)).as(name(method)).hasSize(1));
    }

    @Test
    void onlyTheWayInIsOpenToAll() {
        assertThat(methods()
                        .filter(method -> doors(method).contains(OpenToAll.class))
                        .map(DoorsTest::name))
                .containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void whatAUnitMayAskIsToldWhoAsks() {
        assertThat(methods()
                        .filter(method -> doors(method).contains(ForUnits.class)
                                || doors(method).contains(ForMembers.class)))
                .isNotEmpty()
                .allSatisfy(method ->
                        assertThat(method.getParameterTypes()).as(name(method)).contains(SignedIn.class));
    }

    /** Of the method itself, or where it has none, of its class. */
    private static Set<Class<? extends Annotation>> doors(Method method) {
        Set<Class<? extends Annotation>> own = DOORS.stream()
                .filter(door -> AnnotatedElementUtils.hasAnnotation(method, door))
                .collect(Collectors.toSet());
        return own.isEmpty()
                ? DOORS.stream()
                        .filter(door -> AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), door))
                        .collect(Collectors.toSet())
                : own;
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Stream<Method> methods() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents("org.govmonitor.app").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class));
    }
}
