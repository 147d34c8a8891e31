package org.govmonitor.scan.unchanged;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

/**
 * The version of the rules by which documents are judged: a hash of the engine's own program, so that no one has to remember
 * to count a number up. What another engine has read is read again.
 */
public final class Engine {
    private static final class Once {
        private static final String VERSION = compute();
    }

    private Engine() {}

    /**
     * 32 hex digits, the same on every start of the same program.
     *
     * @throws UncheckedIOException if the program cannot read itself
     */
    public static String version() {
        return Once.VERSION;
    }

    private static String compute() {
        CodeSource source = Engine.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("the engine does not know where it was loaded from");
        }
        MessageDigest digest = Digest.sha256();
        try {
            URL place = source.getLocation();
            if (place.getProtocol().equals("file") && Files.isDirectory(Path.of(place.toURI()))) {
                files(Path.of(place.toURI()), digest);
            } else {
                add(jar(place), digest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the engine was loaded from an address that is none", e);
        }
        return Digest.hex(digest.digest());
    }

    /** A jar inside a jar is named {@code jar:nested:OUTER/!INNER!/}; without its frame that is the inner jar itself. */
    private static URL jar(URL place) throws IOException, URISyntaxException {
        String text = place.toString();
        return text.startsWith("jar:") && text.endsWith("!/")
                ? new URI(text.substring("jar:".length(), text.length() - "!/".length())).toURL()
                : place;
    }

    private static void files(Path folder, MessageDigest digest) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            digest.update(Files.readAllBytes(file));
        }
    }

    private static void add(URL url, MessageDigest digest) throws IOException {
        try (InputStream in = url.openStream()) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }
}
