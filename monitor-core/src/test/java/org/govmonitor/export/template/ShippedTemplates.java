package org.govmonitor.export.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.govmonitor.export.safe.StablePackage;

/**
 * Makes the templates that are shipped in {@code config/templates} from their sources, the files beside this class among
 * the test resources: {@code common} holds page, styles, fonts and footers of both, {@code bulletin} and {@code notice} the
 * texts. Change the sources, run {@link #main} and commit both; a test holds that they agree.
 */
public final class ShippedTemplates {
    /** The shipped templates. */
    public static final List<String> NAMES = List.of("bulletin", "notice");

    /** Where they are shipped, seen from the folder of this module. */
    private static final Path FOLDER = Path.of("..", "config", "templates");

    private ShippedTemplates() {}

    /** Writes them anew; to be run in the folder of this module. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        for (String name : NAMES) {
            Files.write(file(name), make(name));
        }
    }

    /** Where a template is shipped. */
    public static Path file(String name) {
        return FOLDER.resolve(name + ".docx");
    }

    /** A shipped template. */
    public static byte[] shipped(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] make(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries(name).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                try (InputStream source = ShippedTemplates.class.getResourceAsStream(entry.getValue())) {
                    if (source == null) {
                        throw new IOException("no source " + entry.getValue());
                    }
                    source.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        return StablePackage.of(out.toByteArray());
    }

    private static Map<String, String> entries(String name) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", "common/content-types.xml");
        entries.put("_rels/.rels", "common/relations.xml");
        entries.put("docProps/core.xml", "common/core.xml");
        entries.put("word/document.xml", name + "/document.xml");
        entries.put("word/_rels/document.xml.rels", "common/document-relations.xml");
        for (String part : List.of("styles", "settings", "fontTable", "footer1", "footer2")) {
            entries.put("word/" + part + ".xml", "common/" + part + ".xml");
        }
        return entries;
    }
}
