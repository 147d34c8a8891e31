package org.govmonitor.document.layout;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.StopReading;
import org.jspecify.annotations.Nullable;

/** Reads PDF (ISO 32000). */
public final class PdfReader {
    private static final int DEEPEST = 20;
    /** Said already, or of programs and times. */
    private static final Set<String> NO_WORDS = Set.of(
            "Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate", "Trapped");

    static {
        PlainFonts.install();
    }

    private PdfReader() {}

    /** @param pictures reads the pages that are nothing but a picture */
    public static void read(byte[] content, Pictures pictures, Gathering to) {
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PdfPages pages = new PdfPages(document, pictures, to);
            pages.writeText(document, Writer.nullWriter());
            pages.withoutContent();
            if (!pages.any()) {
                throw new StopReading(Unread.BROKEN);
            }
            fields(document.getDocumentCatalog(), to);
            properties(document.getDocumentInformation(), to);
            files(document.getDocumentCatalog(), to);
        } catch (InvalidPasswordException locked) {
            throw new StopReading(Unread.ENCRYPTED);
        } catch (IOException broken) {
            throw new StopReading(Unread.BROKEN);
        }
    }

    private static void fields(PDDocumentCatalog catalog, Gathering to) {
        PDAcroForm form = catalog.getAcroForm(null);
        if (form != null) {
            to.section(Part.FORM_FIELDS, 0, false);
            for (PDField field : form.getFieldTree()) {
                say(field.getValueAsString(), to);
            }
        }
    }

    private static void properties(PDDocumentInformation about, Gathering to) {
        to.section(Part.PROPERTIES, 0, false);
        say(about.getTitle(), to);
        say(about.getAuthor(), to);
        say(about.getSubject(), to);
        say(about.getKeywords(), to);
        about.getMetadataKeys().stream()
                .filter(key -> !NO_WORDS.contains(key))
                .sorted()
                .forEach(key -> say(about.getCustomMetadataValue(key), to));
    }

    private static void say(@Nullable String text, Gathering to) {
        if (text != null) {
            to.paragraph(text);
        }
    }

    private static void files(PDDocumentCatalog catalog, Gathering to) throws IOException {
        PDEmbeddedFilesNameTreeNode files = new PDDocumentNameDictionary(catalog).getEmbeddedFiles();
        if (files != null) {
            files(files, DEEPEST, to);
        }
    }

    private static void files(PDNameTreeNode<PDComplexFileSpecification> node, int deepest, Gathering to)
            throws IOException {
        Map<String, PDComplexFileSpecification> names = node.getNames();
        if (names != null) {
            for (PDComplexFileSpecification file : names.values()) {
                PDEmbeddedFile embedded = file == null ? null : file.getEmbeddedFile();
                if (embedded != null) {
                    to.inner(to.bounded(embedded.createInputStream(), -1).readAllBytes());
                }
            }
        }
        if (node.getKids() != null && deepest > 0) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                files(kid, deepest - 1, to);
            }
        }
    }
}
