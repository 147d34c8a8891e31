package org.govmonitor.app.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at temporary files and at the arguments of child processes for as long as it is open, many times a second. */
final class Bystander implements AutoCloseable {
    private static final long PAUSE_NANOS = 20_000_000;
    private static final long LARGEST = 32L << 20;

    private final Path own;
    private final Function<String, Optional<String>> secret;
    private final Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    private final Set<Path> before;
    private final Map<Path, FileTime> read = new HashMap<>();
    private final Set<String> found = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::watch, "bystander");
    private volatile boolean over;

    /**
     * @param own a temporary folder that is passed over
     * @param secret finds in a text what must not be there
     */
    Bystander(Path own, Function<String, Optional<String>> secret) {
        this.own = own;
        this.secret = secret;
        this.before = names();
        thread.start();
    }

    /** What was seen in clear, and where. */
    Set<String> found() {
        return Set.copyOf(found);
    }

    private void watch() {
        while (!over) {
            ProcessHandle.current()
                    .descendants()
                    .forEach(child ->
                            child.info().commandLine().ifPresent(line -> look("the arguments of a process", line)));
            names().stream()
                    .filter(name -> !before.contains(name) && !name.equals(own))
                    .forEach(this::files);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void files(Path name) {
        try (Stream<Path> files = Files.walk(name)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FileTime written = Files.getLastModifiedTime(file);
                if (Files.size(file) < LARGEST && !written.equals(read.put(file, written))) {
                    look(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException | UncheckedIOException gone) {
            // It came and went while it was looked at; the next look sees what is left.
            read.remove(name);
        }
    }

    private void look(String place, String text) {
        secret.apply(text).ifPresent(number -> found.add(place + ": " + number));
    }

    private Set<Path> names() {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
