package org.govmonitor.document.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.govmonitor.document.Unread;
import org.govmonitor.document.flow.DocReader;
import org.govmonitor.document.flow.PptReader;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.StopReading;
import org.govmonitor.document.sheet.XlsReader;

/** Reads OLE2 containers: the binary office formats, encrypted OOXML, and what is embedded in either. */
final class Ole2Reader {
    private static final String ENCRYPTED_OOXML = "EncryptedPackage";
    private static final String WORD = "WordDocument";
    private static final String POWER_POINT = "PowerPoint Document";
    private static final String PACKAGE = "Package";
    private static final int DEEPEST = 4;

    private Ole2Reader() {}

    static void read(byte[] content, Gathering to) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive(ENCRYPTED_OOXML)) {
                ZipReader.read(decrypted(files, to), to);
            } else if (XlsReader.isWorkbook(root)) {
                XlsReader.read(root, to);
            } else if (root.hasEntryCaseInsensitive(WORD)) {
                DocReader.read(root, to);
            } else if (root.hasEntryCaseInsensitive(POWER_POINT)) {
                PptReader.read(root, to);
            } else if (!hasFile(root)) {
                throw new StopReading(Unread.UNSUPPORTED);
            }
            Ole2Properties.read(root, to);
            embedded(root, DEEPEST, to);
        } catch (IOException broken) {
            throw new StopReading(Unread.BROKEN);
        }
    }

    /** Workbooks that are only kept from being changed are encrypted with a password that everybody knows. */
    private static byte[] decrypted(POIFSFileSystem files, Gathering to) throws IOException {
        try {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
            if (decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                try (InputStream in = to.bounded(decryptor.getDataStream(files), -1)) {
                    return in.readAllBytes();
                }
            }
        } catch (GeneralSecurityException | EncryptedDocumentException unknownWay) {
            throw new StopReading(Unread.ENCRYPTED);
        }
        throw new StopReading(Unread.ENCRYPTED);
    }

    private static boolean hasFile(DirectoryNode directory) {
        return directory.hasEntryCaseInsensitive(PACKAGE)
                || directory.hasEntryCaseInsensitive("CONTENTS")
                || directory.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE);
    }

    private static void embedded(DirectoryNode directory, int deepest, Gathering to) throws IOException {
        for (Entry entry : directory) {
            to.goingOn();
            if (entry instanceof DirectoryNode inner && deepest > 0) {
                if (XlsReader.isWorkbook(inner)
                        || inner.hasEntryCaseInsensitive(WORD)
                        || inner.hasEntryCaseInsensitive(POWER_POINT)) {
                    to.inner(alone(inner));
                } else {
                    embedded(inner, deepest - 1, to);
                }
            } else if (entry.getName().equalsIgnoreCase(PACKAGE)
                    || entry.getName().equalsIgnoreCase("CONTENTS")) {
                try (InputStream in = directory.createDocumentInputStream(entry)) {
                    to.inner(in.readAllBytes());
                }
            } else if (entry.getName().equalsIgnoreCase(Ole10Native.OLE10_NATIVE)) {
                nativeFile(directory, to);
            }
        }
    }

    private static void nativeFile(DirectoryNode directory, Gathering to) throws IOException {
        try {
            to.inner(Ole10Native.createFromEmbeddedOleObject(directory).getDataBuffer());
        } catch (Ole10NativeException broken) {
            to.skipped(Unread.BROKEN);
        }
    }

    /** A directory as a file of its own. */
    private static byte[] alone(DirectoryEntry directory) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            EntryUtils.copyNodes(directory, files.getRoot());
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
