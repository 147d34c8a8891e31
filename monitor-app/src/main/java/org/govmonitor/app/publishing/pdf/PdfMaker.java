package org.govmonitor.app.publishing.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.govmonitor.app.publishing.pdf.PdfResult.Failed;
import org.govmonitor.app.publishing.pdf.PdfResult.Made;
import org.govmonitor.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Makes PDFs of Word documents. */
@Service
@EnableConfigurationProperties(PdfSettings.class)
public class PdfMaker {
    private static final Words WORDS = Words.of(PdfMaker.class);
    private static final Logger LOG = LoggerFactory.getLogger(PdfMaker.class);

    private final PdfSettings settings;
    private final String path;
    private final Semaphore turn = new Semaphore(1, true);

    @Autowired
    PdfMaker(PdfSettings settings) {
        this(settings, Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    PdfMaker(PdfSettings settings, String path) {
        this.settings = settings;
        this.path = path;
    }

    /** Whether the program is there; looked up each time, so that one installed later is found without a restart. */
    public boolean installed() {
        return settings.found(path).isPresent();
    }

    /** What to do where it is not installed. */
    public String howToInstall() {
        return settings.program().isBlank() ? WORDS.say("install") : WORDS.say("named", settings.program());
    }

    /** The document as PDF. Takes seconds, and waits while another is being made. */
    public PdfResult of(byte[] docx) {
        Optional<Path> program = settings.found(path);
        if (program.isEmpty()) {
            return new Failed(howToInstall());
        }
        try {
            if (!turn.tryAcquire(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS)) {
                return new Failed(WORDS.say("busy"));
            }
            try {
                return made(program.get(), docx);
            } finally {
                turn.release();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Failed(WORDS.say("stopped"));
        }
    }

    private PdfResult made(Path program, byte[] docx) throws InterruptedException {
        try (Conversion conversion = Conversion.start(program, docx)) {
            if (!conversion.ends(settings.timeLimit())) {
                return new Failed(WORDS.say("slow", settings.timeLimit().toSeconds()));
            }
            Optional<byte[]> pdf = conversion.written();
            return pdf.isPresent() && hasPages(pdf.get()) ? new Made(pdf.get()) : new Failed(WORDS.say("nothing"));
        } catch (IOException e) {
            LOG.warn("no PDF was made by {}", program, e);
            return new Failed(WORDS.say("broken", program));
        }
    }

    private static boolean hasPages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() > 0;
        } catch (IOException noPdf) {
            LOG.warn("what was written is no PDF", noPdf);
            return false;
        }
    }
}
