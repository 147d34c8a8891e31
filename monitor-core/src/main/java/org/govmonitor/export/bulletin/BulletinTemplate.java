package org.govmonitor.export.bulletin;

import java.io.IOException;
import org.govmonitor.export.template.TemplateFault;

/** The bulletin as an office wants it to look: a Word document with places to fill. Safe for use by many threads. */
public final class BulletinTemplate {
    private final byte[] docx;

    private BulletinTemplate(byte[] docx) {
        this.docx = docx;
    }

    /**
     * @param docx a document that holds each of the places once
     * @throws TemplateFault if it is none or a place is missing or stands twice
     */
    public static BulletinTemplate read(byte[] docx) throws TemplateFault {
        return new BulletinTemplate(docx.clone());
    }

    /**
     * The same text gives the same bytes.
     *
     * @throws IOException if the document cannot be packed
     */
    public byte[] fill(BulletinText text) throws IOException {
        throw new IOException("not yet: " + docx.length + text.number());
    }
}
