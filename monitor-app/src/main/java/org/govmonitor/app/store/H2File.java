package org.govmonitor.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.words.Words;

/**
 * The file of an embedded H2 database, looked at from outside: its first two blocks are headers in plain text that name
 * the format. H2 reads its own format only.
 */
final class H2File {
    private static final Words WORDS = Words.of(H2File.class);

    /** What the H2 on our class path reads and writes (2.2 to 2.4). */
    static final int FORMAT = 3;

    private static final Pattern FILE_URL = Pattern.compile("jdbc:h2:(?:file:)?(?!\\w{2,}:)([^;]+).*");
    private static final Pattern HEADER = Pattern.compile("H:2,[^\\n]*?\\bformat:([0-9a-fA-F]{1,4})\\b");
    private static final int BLOCK = 4096;

    private final Path base;

    private H2File(Path base) {
        this.base = base;
    }

    /** Empty for another database, or one in memory or on a server. */
    static Optional<H2File> of(String jdbcUrl) {
        Matcher url = FILE_URL.matcher(jdbcUrl);
        return url.matches() ? Optional.of(new H2File(Path.of(url.group(1)))) : Optional.empty();
    }

    /**
     * Reads nothing but the header.
     *
     * @throws StoreRefusal if H2 of our class path cannot read it
     * @throws IOException if the file cannot be read at all
     */
    void check() throws IOException {
        Path file = withEnding(".mv.db");
        Path ancient = withEnding(".h2.db");
        if (!Files.exists(file) && Files.exists(ancient)) {
            throw older(ancient, WORDS.say("older.ancient"));
        }
        if (!Files.exists(file)) {
            return;
        }
        OptionalInt format = format(file);
        if (format.isPresent() && format.getAsInt() < FORMAT) {
            throw older(file, WORDS.say("older.format", format.getAsInt()));
        }
        if (format.isPresent() && format.getAsInt() > FORMAT) {
            throw new StoreRefusal(WORDS.say("newer.file", file, format.getAsInt()));
        }
    }

    private Path withEnding(String ending) {
        return base.resolveSibling(base.getFileName() + ending);
    }

    /** Empty where no header can be told: H2 itself then refuses the file. */
    private static OptionalInt format(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            String headers = new String(stream.readNBytes(2 * BLOCK), StandardCharsets.ISO_8859_1);
            Matcher header = HEADER.matcher(headers);
            return header.find() ? OptionalInt.of(Integer.parseInt(header.group(1), 16)) : OptionalInt.empty();
        }
    }

    private static StoreRefusal older(Path file, String age) {
        return new StoreRefusal(WORDS.say("older", file, age));
    }
}
