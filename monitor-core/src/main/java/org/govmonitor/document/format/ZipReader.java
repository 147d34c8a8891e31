package org.govmonitor.document.format;

import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.flow.DocxReader;
import org.govmonitor.document.flow.OpenTextReader;
import org.govmonitor.document.flow.PptxReader;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.StopReading;
import org.govmonitor.document.layout.OfdReader;
import org.govmonitor.document.sheet.OdsReader;
import org.govmonitor.document.sheet.XlsxReader;
import org.govmonitor.document.xml.Parts;
import org.govmonitor.page.PageDecoder;

/** Reads what is packed as zip: office documents, or an archive of files. */
final class ZipReader {
    private ZipReader() {}

    static void read(byte[] content, Gathering to) {
        try (Parts parts = Parts.open(content, to)) {
            if (holds(parts, "xl/workbook.xml", "xl/worksheets/", "xl/sharedStrings.xml")) {
                XlsxReader.read(parts, to);
            } else if (holds(parts, "word/document.xml", "word/document2.xml")) {
                DocxReader.read(parts, to);
            } else if (holds(parts, "ppt/presentation.xml", "ppt/slides/")) {
                PptxReader.read(parts, to);
            } else if (parts.has("OFD.xml")) {
                OfdReader.read(parts, to);
            } else if (parts.has("mimetype") && parts.has("content.xml")) {
                openDocument(parts, to);
            } else if (parts.has("xl/workbook.bin")) {
                throw new StopReading(Unread.UNSUPPORTED);
            } else {
                archive(parts, to);
            }
        }
    }

    private static boolean holds(Parts parts, String... beginnings) {
        for (String beginning : beginnings) {
            if (parts.has(beginning)
                    || beginning.endsWith("/")
                            && !parts.names(name -> name.startsWith(beginning)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void openDocument(Parts parts, Gathering to) {
        String type = new String(parts.bytes("mimetype"), StandardCharsets.US_ASCII);
        boolean[] locked = {false};
        parts.xml("META-INF/manifest.xml", xml -> {
            while (xml.next()) {
                locked[0] |= xml.starts("encryption-data");
            }
        });
        if (locked[0]) {
            throw new StopReading(Unread.ENCRYPTED);
        }
        if (type.contains("spreadsheet")) {
            OdsReader.read(parts, to);
        } else {
            OpenTextReader.read(parts, to);
        }
    }

    private static void archive(Parts parts, Gathering to) {
        to.section(Part.FILE_NAMES, 0, false);
        for (ZipArchiveEntry entry : parts.entries()) {
            if (!entry.isDirectory()) {
                ArchiveReader.name(name(entry), to);
            }
        }
        for (ZipArchiveEntry entry : parts.entries()) {
            if (entry.isDirectory()) {
                continue;
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                to.skipped(Unread.ENCRYPTED);
            } else {
                ArchiveReader.inner(to, () -> parts.bytes(entry));
            }
        }
    }

    /** Names are in the code page of the machine that packed them, unless they say that they are UTF-8. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        return raw == null ? entry.getName() : PageDecoder.decode(raw, null).text();
    }
}
