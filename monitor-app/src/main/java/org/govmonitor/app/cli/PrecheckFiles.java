package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.govmonitor.page.Decoded;
import org.govmonitor.page.Page;
import org.govmonitor.page.PageDecoder;
import org.govmonitor.page.VisibleText;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads files and folders. A file that is not read is told as such: it must never look like one without a leak. */
final class PrecheckFiles {
    private static final Words WORDS = Words.of(PrecheckFiles.class);
    private static final HttpUrl NOWHERE = HttpUrl.get("https://page.invalid/");
    private static final Set<String> PAGES = Set.of("html", "htm", "shtml", "xhtml");
    private static final Set<String> TEXTS = Set.of("txt", "text", "csv", "tsv", "md");
    private static final long MOST_BYTES = 64L << 20;

    /**
     * What became of a file.
     *
     * @param unread why it was not read, for people, or null where it was
     */
    record Checked(String path, @Nullable String unread, List<PersonalData> found) {
        boolean isRead() {
            return unread == null;
        }

        boolean leaks() {
            return found.stream().anyMatch(hit -> hit.verdict() == Verdict.LEAK);
        }
    }

    private final PersonalDataScanner scanner;
    private final LocalDate today;

    PrecheckFiles(PersonalDataScanner scanner, LocalDate today) {
        this.scanner = scanner;
        this.today = today;
    }

    /**
     * Every file under the paths, in their order and in the order of names below them.
     *
     * @throws Refusal if a path does not exist or a folder cannot be listed
     */
    List<Checked> check(List<String> paths) {
        List<Checked> checked = new ArrayList<>();
        for (String path : paths) {
            for (Path file : files(path)) {
                checked.add(check(file));
            }
        }
        return checked;
    }

    private static List<Path> files(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isRegularFile(path)) {
                return List.of(path);
            }
            try (Stream<Path> below = Files.walk(path)) {
                return below.filter(Files::isRegularFile).sorted().toList();
            }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw new Refusal(WORDS.say("precheck.unreadable", name), e);
        }
    }

    private Checked check(Path file) {
        String ending = ending(file);
        if (!PAGES.contains(ending) && !TEXTS.contains(ending)) {
            return new Checked(file.toString(), WORDS.say("precheck.format"), List.of());
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                return new Checked(file.toString(), WORDS.say("precheck.large", MOST_BYTES >> 20), List.of());
            }
            VisibleText text = text(Files.readAllBytes(file), PAGES.contains(ending));
            return new Checked(file.toString(), null, scanner.scan(text, today));
        } catch (IOException e) {
            return new Checked(file.toString(), WORDS.say("precheck.closed"), List.of());
        }
    }

    private static VisibleText text(byte[] bytes, boolean page) {
        Decoded decoded = PageDecoder.decode(bytes, null);
        return page ? VisibleText.of(Page.parse(NOWHERE, decoded)) : VisibleText.ofPlain(decoded.text());
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
