package org.govmonitor.document.sheet;

/** Whether the drawings of a binary workbook hold pictures ([MS-ODRAW], 2.2.12 and 2.2.20). */
final class XlsPictures {
    private static final int HEAD = 8;
    private static final int ALL_DRAWINGS = 0xF000;
    private static final int STORE_OF_PICTURES = 0xF001;

    private XlsPictures() {}

    /** @param drawings the container of what all drawings share */
    static boolean in(byte[] drawings) {
        int at = type(drawings, 0) == ALL_DRAWINGS ? HEAD : 0;
        while (at + HEAD <= drawings.length) {
            if (type(drawings, at) == STORE_OF_PICTURES) {
                return true;
            }
            long next = at + HEAD + length(drawings, at);
            at = (int) Math.min(drawings.length, next);
        }
        return false;
    }

    private static int type(byte[] b, int at) {
        return at + HEAD > b.length ? 0 : b[at + 2] & 0xFF | (b[at + 3] & 0xFF) << 8;
    }

    private static long length(byte[] b, int at) {
        return b[at + 4] & 0xFFL | (b[at + 5] & 0xFFL) << 8 | (b[at + 6] & 0xFFL) << 16 | (b[at + 7] & 0xFFL) << 24;
    }
}
