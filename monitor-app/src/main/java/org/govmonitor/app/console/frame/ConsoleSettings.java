package org.govmonitor.app.console.frame;

import java.util.List;
import org.govmonitor.words.Words;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code monitor.console} of the settings.
 *
 * @param address of this machine on which the pages listen
 * @param hosts the names, without a port, under which the pages answer; a browser that asks under another is turned away
 */
@ConfigurationProperties("monitor.console")
record ConsoleSettings(
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue({"127.0.0.1", "localhost", "[::1]"}) List<String> hosts) {
    private static final Words WORDS = Words.of(ConsoleSettings.class);

    ConsoleSettings {
        hosts = List.copyOf(hosts);
        for (String host : hosts) {
            if (!host.matches("[0-9A-Za-z.-]+|\\[[0-9a-fA-F:.]+\\]")) {
                throw new IllegalArgumentException(WORDS.say("host", host));
            }
        }
    }
}
