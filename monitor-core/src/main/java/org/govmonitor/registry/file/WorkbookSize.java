package org.govmonitor.registry.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keeps workbooks out that would fill the memory. */
public final class WorkbookSize {
    /** What the parts of a workbook may come to when unpacked; POI holds all of it in memory several times over. */
    private static final long MOST_UNPACKED = 24_000_000;

    private WorkbookSize() {}

    /**
     * Whether a package is small enough to be opened.
     *
     * @param packed closed by this
     * @throws IOException if it is none
     */
    public static boolean isBounded(InputStream packed) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(packed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int n = zip.read(buffer); n > 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MOST_UNPACKED) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
