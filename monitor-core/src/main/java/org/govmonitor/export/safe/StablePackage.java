package org.govmonitor.export.safe;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an Office package anew so that its bytes depend on its content alone and not on the hour it was made. */
public final class StablePackage {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StablePackage() {}

    /** @throws IOException if it is no package */
    public static byte[] of(byte[] packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(packed));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry still = new ZipEntry(entry.getName());
                still.setTimeLocal(NO_TIME);
                to.putNextEntry(still);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
