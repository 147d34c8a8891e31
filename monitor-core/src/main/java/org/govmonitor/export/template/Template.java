package org.govmonitor.export.template;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.words.Words;
import org.w3c.dom.Document;

/** A Word document with places. Safe for use by many threads. */
public final class Template {
    private static final Words WORDS = Words.of(Template.class);

    private final WordFile file;
    private final Shape shape;

    private Template(WordFile file, Shape shape) {
        this.file = file;
        this.shape = shape;
    }

    /** @throws TemplateFault if it is no Word document or does not hold what it must */
    public static Template read(byte[] docx, Shape shape) throws TemplateFault {
        try {
            WordFile file = WordFile.read(docx);
            Proof.read(shape, file.text(), List.copyOf(file.margins().values()));
            return new Template(file, shape);
        } catch (IOException unreadable) {
            throw new TemplateFault(WORDS.say("docx"), unreadable);
        }
    }

    /**
     * A document with the content in its places; the same content gives the same bytes.
     *
     * @param title which the document names as its own
     * @param day on which it says it was made
     * @throws IllegalArgumentException if the content has no value for a place of the template
     * @throws IOException if it cannot be packed
     */
    public byte[] fill(Content content, String title, LocalDate day) throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>();
        Document text = copy(file.text());
        Printing.print(List.of(text.getDocumentElement()), shape.parts(), content, Map.of());
        changed.put(file.textName(), Markup.bytes(text));
        for (Map.Entry<String, Document> margin : file.margins().entrySet()) {
            Document filled = copy(margin.getValue());
            Printing.print(List.of(filled.getDocumentElement()), List.of(), content, Map.of());
            changed.put(margin.getKey(), Markup.bytes(filled));
        }
        return file.packed(changed, title, day);
    }

    /** Trees of the JDK are not safe even for reading by many threads. */
    private static Document copy(Document document) {
        synchronized (document) {
            return (Document) document.cloneNode(true);
        }
    }
}
