package org.govmonitor.document.format;

import java.nio.charset.StandardCharsets;

/** What a file is, as far as its first bytes tell. */
enum Kind {
    OLE2,
    ZIP,
    PDF,
    RTF,
    GZIP,
    SEVEN_ZIP,
    TAR,
    RAR,
    IMAGE,
    /** A format that is known and not read. */
    FOREIGN,
    TEXT;

    private static final int PDF_WITHIN = 1_024;
    private static final int TAR_MARK = 257;

    static Kind of(byte[] b) {
        if (begins(b, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1)) {
            return OLE2;
        }
        if (begins(b, 'P', 'K', 3, 4) || begins(b, 'P', 'K', 5, 6) || begins(b, 'P', 'K', '0', '0', 'P', 'K')) {
            return ZIP;
        }
        if (begins(b, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (begins(b, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
            return SEVEN_ZIP;
        }
        if (isImage(b)) {
            return IMAGE;
        }
        String start = new String(b, 0, Math.min(b.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            return PDF;
        }
        if (start.stripLeading().startsWith("{\\rt")) {
            return RTF;
        }
        if (start.startsWith("ustar", Math.min(TAR_MARK, start.length()))) {
            return TAR;
        }
        if (start.startsWith("Rar!\u001A\u0007")) {
            return RAR;
        }
        return start.startsWith("BZh") || start.startsWith("MZ") ? FOREIGN : TEXT;
    }

    private static boolean isImage(byte[] b) {
        return begins(b, 0x89, 'P', 'N', 'G')
                || begins(b, 0xFF, 0xD8, 0xFF)
                || begins(b, 'G', 'I', 'F', '8')
                || begins(b, 'B', 'M') && b.length > 14 && b[6] == 0 && b[7] == 0
                || begins(b, 'I', 'I', 42, 0)
                || begins(b, 'M', 'M', 0, 42)
                || begins(b, 'R', 'I', 'F', 'F') && b.length > 12 && b[8] == 'W' && b[9] == 'E';
    }

    private static boolean begins(byte[] b, int... mark) {
        if (b.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((b[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
