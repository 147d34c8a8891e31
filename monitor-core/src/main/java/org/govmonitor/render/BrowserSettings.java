package org.govmonitor.render;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a browser is used.
 *
 * @param program the browser's program: Chromium, or what takes its arguments
 * @param atMost so many browsers at once, from 1
 * @param limit of time for a page, the start of the browser included; over a second
 * @param mostBytes of the drawn markup, from 1
 */
public record BrowserSettings(Path program, int atMost, Duration limit, int mostBytes) {
    /** One at a time. */
    public static final int USUAL_AT_MOST = 1;

    public static final Duration USUAL_LIMIT = Duration.ofSeconds(30);
    public static final int USUAL_BYTES = 10 << 20;

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    public BrowserSettings {
        if (atMost < 1 || mostBytes < 1 || limit.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("a browser needs a second, a byte and a place");
        }
    }

    /** The usual limits. */
    public static BrowserSettings of(Path program) {
        return new BrowserSettings(program, USUAL_AT_MOST, USUAL_LIMIT, USUAL_BYTES);
    }

    /**
     * The browser of this machine; empty where none is found.
     *
     * @param path the directories to look in, as in the environment's {@code PATH}
     */
    public static Optional<Path> find(String path) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
