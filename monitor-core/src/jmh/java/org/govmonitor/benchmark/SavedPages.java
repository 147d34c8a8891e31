package org.govmonitor.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.page.Decoded;
import org.govmonitor.page.Page;
import org.govmonitor.page.PageDecoder;

/**
 * The saved pages of a folder, decoded. The folder and the names in it reach the measuring process as system properties.
 *
 * @param texts in the order of the file names, at least one
 */
public record SavedPages(List<Decoded> texts) {
    static final String FOLDER = "pages";
    static final String NAMES = "names";

    private static final HttpUrl URL = HttpUrl.get("https://www.example.gov.cn/xwzx/tzgg/");

    /** Those that this process was started to measure. */
    public static SavedPages toMeasure() {
        Path folder = Path.of(System.getProperty(FOLDER, ""));
        try {
            return in(folder, System.getProperty(NAMES, "*.html"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the pages in " + folder, e);
        }
    }

    /**
     * Those of a folder.
     *
     * @param names a glob of file names
     */
    static SavedPages in(Path folder, String names) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, names)) {
            found.forEach(files::add);
        }
        files.sort(null);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file named " + names + " in " + folder);
        }
        List<Decoded> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(PageDecoder.decode(Files.readAllBytes(file), null));
        }
        return new SavedPages(texts);
    }

    /** Parses each of them anew, as a scan does with every answer. */
    public List<Page> parse() {
        List<Page> pages = new ArrayList<>(texts.size());
        for (Decoded text : texts) {
            pages.add(Page.parse(URL, text));
        }
        return pages;
    }

    /** How many characters they hold together. */
    int size() {
        return texts.stream().mapToInt(decoded -> decoded.text().length()).sum();
    }
}
