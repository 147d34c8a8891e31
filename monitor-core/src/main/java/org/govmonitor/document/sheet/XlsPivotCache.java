package org.govmonitor.document.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;

/**
 * The source of a pivot table, which a binary workbook keeps beside its sheets even when the sheet it was made from is gone
 * ([MS-XLS], 2.1.7.12): records of strings and numbers, each at most once in a field.
 */
final class XlsPivotCache {
    private static final String FOLDER = "_SX_DB_CUR";
    private static final int NUMBER = 0x00C9;
    private static final int STRING = 0x00CD;
    private static final int NO_STRING = 0xFFFF;

    private XlsPivotCache() {}

    static void read(DirectoryNode workbook, Gathering to) throws IOException {
        if (!workbook.hasEntryCaseInsensitive(FOLDER)
                || !(workbook.getEntryCaseInsensitive(FOLDER) instanceof DirectoryNode folder)) {
            return;
        }
        to.section(Part.CACHED_DATA, 0, false);
        for (Entry entry : folder) {
            if (entry.isDocumentEntry()) {
                try (InputStream in = folder.createDocumentInputStream(entry)) {
                    records(ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN), to);
                } catch (BufferUnderflowException cut) {
                    to.notRead(Unread.BROKEN);
                }
            }
        }
    }

    private static void records(ByteBuffer bytes, Gathering to) {
        while (bytes.remaining() >= 4) {
            int kind = bytes.getShort() & 0xFFFF;
            int length = bytes.getShort() & 0xFFFF;
            int next = Math.min(bytes.limit(), bytes.position() + length);
            if (kind == STRING) {
                string(bytes, to);
            } else if (kind == NUMBER) {
                to.paragraph(CellNumber.plain(bytes.getDouble()));
            }
            bytes.position(next);
        }
    }

    private static void string(ByteBuffer bytes, Gathering to) {
        int length = bytes.getShort() & 0xFFFF;
        if (length != NO_STRING) {
            Charset charset = (bytes.get() & 1) == 1 ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
            byte[] text = new byte[length * (charset == StandardCharsets.UTF_16LE ? 2 : 1)];
            bytes.get(text);
            to.paragraph(new String(text, charset));
        }
    }
}
