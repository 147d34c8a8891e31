package org.govmonitor.document;

import java.util.function.Consumer;

/** Reads attachments. Implementations are safe for use by many threads. */
public interface DocumentReader {

    /**
     * Reads a document of whatever format. Blocks.
     *
     * @param content the file; its name is not asked
     * @param to is given the text section by section, on the calling thread; what it throws comes back unchanged
     */
    DocumentResult read(byte[] content, Consumer<Section> to);
}
