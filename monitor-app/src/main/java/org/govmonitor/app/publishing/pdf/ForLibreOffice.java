package org.govmonitor.app.publishing.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Says to LibreOffice what Word takes for granted. LibreOffice reads {@code overflowPunct} the other way round: where the
 * default styles do not name it, it hangs punctuation beyond the edge and now and then drops the mark, a comma fewer in a
 * printed sentence. Word leaves the word out when it saves a template.
 */
final class ForLibreOffice {
    private static final String STYLES = "word/styles.xml";
    private static final String HANGING = "<w:overflowPunct/>";

    private ForLibreOffice() {}

    /** @throws IOException if it is no package */
    static byte[] of(byte[] docx) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(docx.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(STYLES)) {
                    String styles = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                    to.write(named(styles).getBytes(StandardCharsets.UTF_8));
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String named(String styles) {
        return styles.replaceFirst("<w:pPrDefault\\s*/>", "<w:pPrDefault><w:pPr/></w:pPrDefault>")
                .replaceFirst("(<w:pPrDefault\\s*>\\s*)<w:pPr\\s*/>", "$1<w:pPr></w:pPr>")
                .replaceFirst("(<w:pPrDefault\\s*>\\s*<w:pPr\\s*>)", "$1" + HANGING);
    }
}
