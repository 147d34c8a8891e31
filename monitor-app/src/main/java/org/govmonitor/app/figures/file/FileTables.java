package org.govmonitor.app.figures.file;

import java.util.Arrays;
import java.util.List;
import org.govmonitor.words.Words;

/** Opens a file by what it is, whatever it is called. */
final class FileTables {
    private static final Words WORDS = Words.of(FileTables.class);
    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private FileTables() {}

    /** @throws UnreadableFile if it is too large, damaged, or something else */
    static List<FileTable> read(byte[] content) {
        if (content.length > FigureFile.MOST_BYTES) {
            throw new UnreadableFile(WORDS.say("file.large"));
        }
        if (startsWith(content, OLD_WORKBOOK)) {
            throw new UnreadableFile(WORDS.say("file.old"));
        }
        return startsWith(content, PACKED) ? WorkbookTables.read(content) : List.of(SeparatedTable.read(content));
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
