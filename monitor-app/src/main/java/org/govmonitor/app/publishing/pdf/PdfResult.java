package org.govmonitor.app.publishing.pdf;

/** What became of a document that was to be a PDF. */
public sealed interface PdfResult {
    /** @param bytes of a PDF that has pages; not to be changed */
    record Made(byte[] bytes) implements PdfResult {}

    /** @param reason for people, with what to do about it */
    record Failed(String reason) implements PdfResult {}
}
