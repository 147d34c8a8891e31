package org.govmonitor.app.console.frame;

import java.util.List;
import java.util.Set;
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
public record ConsoleSettings(
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue({"127.0.0.1", "localhost", "[::1]"}) List<String> hosts) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Words WORDS = Words.of(ConsoleSettings.class);

    public ConsoleSettings {
        hosts = List.copyOf(hosts);
        for (String host : hosts) {
            if (!host.matches("[0-9A-Za-z.-]+|\\[[0-9a-fA-F:.]+\\]")) {
                throw new IllegalArgumentException(WORDS.say("host", host));
            }
        }
    }

    /**
     * Where a browser finds the pages, without a slash at the end: on this machine where they listen on it alone, else under the first
     * name that is not this machine's own.
     */
    public String page(String port) {
        String host = address.startsWith("127.") || address.equals("localhost")
                ? "127.0.0.1"
                : hosts.stream()
                        .filter(name -> !LOOPBACK.contains(name))
                        .findFirst()
                        .orElse("127.0.0.1");
        return "http://" + host + ":" + port;
    }
}
