package org.govmonitor.app.cli;

import java.util.List;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.words.Words;
import org.springframework.context.ApplicationContext;

/** Registered sites by the names that a command was given. */
final class RegisteredSites {
    private static final Words WORDS = Words.of(RegisteredSites.class);

    private RegisteredSites() {}

    /** @throws Refusal if no site of this name is registered */
    static RegisteredSite named(ApplicationContext office, String name) {
        return office.getBean(Registrations.class).sites().stream()
                .filter(site -> site.site().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(WORDS.say("site.unregistered", name)));
    }

    /**
     * In the order of the registry where no names are given, else in theirs.
     *
     * @param names empty for all
     * @throws Refusal if one of them is not registered
     */
    static List<RegisteredSite> named(ApplicationContext office, List<String> names) {
        return names.isEmpty()
                ? office.getBean(Registrations.class).sites()
                : names.stream().map(name -> named(office, name)).toList();
    }
}
