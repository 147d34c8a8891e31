package org.govmonitor.export.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes a document as an office would in Word, by its markup. */
public final class Restyling {
    private static final String TEXT = "word/document.xml";

    private Restyling() {}

    /** With another text. */
    public static byte[] text(byte[] docx, UnaryOperator<String> change) {
        return entry(docx, TEXT, change);
    }

    /** With another entry. */
    public static byte[] entry(byte[] docx, String name, UnaryOperator<String> change) {
        Map<String, byte[]> entries = entries(docx);
        entries.compute(
                name,
                (key, old) -> change.apply(old == null ? "" : new String(old, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The markup of an entry. */
    public static String markup(byte[] docx, String name) {
        byte[] entry = entries(docx).get(name);
        return entry == null ? "" : new String(entry, StandardCharsets.UTF_8);
    }

    /** Everything in it. */
    public static Map<String, byte[]> entries(byte[] docx) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
