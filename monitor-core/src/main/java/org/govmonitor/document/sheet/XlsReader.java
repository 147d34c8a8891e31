package org.govmonitor.document.sheet;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.extractor.OldExcelExtractor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.StopReading;
import org.jspecify.annotations.Nullable;

/** Reads the binary workbooks of Excel 97 to 2003 and of WPS (et), record by record, and older ones as bare text. */
public final class XlsReader {
    private static final String BOOK_95 = "Book";

    private XlsReader() {}

    /** Whether a directory of an OLE2 file is that of a workbook. */
    public static boolean isWorkbook(DirectoryNode directory) {
        return name(directory) != null || directory.hasEntryCaseInsensitive(BOOK_95);
    }

    public static void read(DirectoryNode directory, Gathering to) {
        String name = name(directory);
        try {
            if (name == null) {
                to.section(Part.SHEET, 1, false);
                try (InputStream book =
                                directory.createDocumentInputStream(directory.getEntryCaseInsensitive(BOOK_95));
                        OldExcelExtractor old = new OldExcelExtractor(book)) {
                    to.paragraph(old.getText());
                }
                return;
            }
            XlsRecords records = new XlsRecords(to);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records.listener());
            try (InputStream book = directory.createDocumentInputStream(name)) {
                new HSSFEventFactory().processEvents(request, book);
            }
            records.end();
            XlsPivotCache.read(directory, to);
        } catch (EncryptedDocumentException locked) {
            throw new StopReading(Unread.ENCRYPTED);
        } catch (IOException broken) {
            throw new StopReading(Unread.BROKEN);
        }
    }

    private static @Nullable String name(DirectoryNode directory) {
        for (String name : directory.getEntryNames()) {
            if (name.equalsIgnoreCase("Workbook")) {
                return name;
            }
        }
        return null;
    }
}
