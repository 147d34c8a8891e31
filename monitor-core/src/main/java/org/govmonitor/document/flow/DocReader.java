package org.govmonitor.document.flow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.StopReading;
import org.govmonitor.document.gather.Table;
import org.jspecify.annotations.Nullable;

/** Reads the binary documents of Word 97 to 2003 and of WPS (wps), and those of Word 6 and 95 as bare text. */
public final class DocReader {
    private static final char CELL_ENDS = '\u0007';
    private static final char FIELD_BEGINS = '\u0013';
    private static final char FIELD_SHOWS = '\u0014';
    private static final char FIELD_ENDS = '\u0015';
    private static final String PICTURES = "\u0001\u0008";

    private final Gathering to;
    private final List<String> deleted = new ArrayList<>();
    private boolean pictures;

    private DocReader(Gathering to) {
        this.to = to;
    }

    public static void read(DirectoryNode directory, Gathering to) {
        try (HWPFDocument document = new HWPFDocument(directory)) {
            new DocReader(to).read(document);
        } catch (OldWordFileFormatException old) {
            old(directory, to);
        } catch (EncryptedDocumentException locked) {
            throw new StopReading(Unread.ENCRYPTED);
        } catch (IOException broken) {
            throw new StopReading(Unread.BROKEN);
        }
    }

    private static void old(DirectoryNode directory, Gathering to) {
        try (Word6Extractor extractor = new Word6Extractor(directory)) {
            to.section(Part.BODY, 0, false);
            to.paragraph(extractor.getText());
        } catch (IOException broken) {
            throw new StopReading(Unread.BROKEN);
        }
    }

    private void read(HWPFDocument document) {
        part(Part.BODY, document.getRange());
        part(Part.MARGINS, document.getHeaderStoryRange());
        part(Part.MARGINS, document.getFootnoteRange());
        part(Part.MARGINS, document.getEndnoteRange());
        part(Part.COMMENTS, document.getCommentsRange());
        part(Part.TEXT_BOXES, document.getMainTextboxRange());
        to.section(Part.DELETED, 0, false);
        deleted.forEach(to::paragraph);
        if (pictures) {
            to.notRead(Unread.PICTURE_IN_TEXT);
        }
    }

    private void part(Part part, Range range) {
        to.section(part, 0, false);
        Table table = null;
        int column = 1;
        for (int i = 0; i < range.numParagraphs(); i++) {
            to.goingOn();
            Paragraph paragraph = range.getParagraph(i);
            if (!paragraph.isInTable()) {
                table = ended(table);
                to.paragraph(text(paragraph));
                continue;
            }
            if (table == null) {
                table = to.table();
                table.row();
                column = 1;
            }
            if (paragraph.isTableRowEnd()) {
                table.row();
                column = 1;
            } else {
                String raw = paragraph.text();
                table.cell(column, text(paragraph));
                column += raw.indexOf(CELL_ENDS) >= 0 ? 1 : 0;
            }
        }
        ended(table);
    }

    private static @Nullable Table ended(@Nullable Table table) {
        if (table != null) {
            table.end();
        }
        return null;
    }

    /** What a paragraph shows: fields by their result, deleted text put aside. */
    private String text(Paragraph paragraph) {
        StringBuilder shown = new StringBuilder();
        StringBuilder struckOut = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            (run.isMarkedDeleted() ? struckOut : shown).append(run.text());
        }
        if (!struckOut.isEmpty()) {
            deleted.add(struckOut.toString());
        }
        return withoutFieldCodes(shown);
    }

    private String withoutFieldCodes(CharSequence raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int inCode = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == FIELD_BEGINS) {
                inCode++;
            } else if (c == FIELD_SHOWS || c == FIELD_ENDS) {
                inCode = Math.max(0, inCode - 1);
            } else if (PICTURES.indexOf(c) >= 0) {
                pictures = true;
            } else if (inCode == 0) {
                text.append(c == '\u001E' ? '-' : c);
            }
        }
        return text.toString();
    }
}
