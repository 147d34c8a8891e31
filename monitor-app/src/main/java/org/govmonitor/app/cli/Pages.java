package org.govmonitor.app.cli;

import java.util.Optional;
import org.govmonitor.app.console.frame.ConsoleSettings;
import org.govmonitor.app.members.Links;
import org.govmonitor.words.Words;
import org.springframework.context.ConfigurableApplicationContext;

/** Where a running service's pages are, as whoever started it is told. */
final class Pages {
    private static final Words WORDS = Words.of(Pages.class);

    private Pages() {}

    /** Without a slash at the end. */
    static String address(ConfigurableApplicationContext office) {
        return office.getBean(ConsoleSettings.class)
                .page(String.valueOf(office.getEnvironment().getProperty("local.server.port")));
    }

    /** The line that lets the first administrator in; empty once one has a password. */
    static Optional<String> firstLink(ConfigurableApplicationContext office) {
        return office.getBean(Links.class)
                .first(System.getProperty("user.name"))
                .map(link -> WORDS.say("welcome", address(office) + link, Links.LIFE.toHours()));
    }
}
