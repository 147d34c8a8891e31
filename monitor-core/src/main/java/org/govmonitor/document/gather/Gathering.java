package org.govmonitor.document.gather;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Part;
import org.govmonitor.document.Section;
import org.govmonitor.document.Unread;
import org.govmonitor.page.VisibleText;
import org.jspecify.annotations.Nullable;

/** Takes the text of one file and hands it on in sections. Every method may throw {@link StopReading}. */
public final class Gathering {
    /** So many lines are handed on at once: enough to see a row whole, few enough to hold. */
    private static final int LINES = 5_000;

    private final Budget budget;
    private final List<Integer> path;
    private final Consumer<Section> to;
    private final BiConsumer<byte[], Gathering> reader;

    private List<VisibleText.Line> lines = new ArrayList<>();
    private Part part = Part.BODY;
    private int number;
    private boolean hidden;
    private boolean recognised;
    private int tables;

    private Gathering(Budget budget, List<Integer> path, Consumer<Section> to, BiConsumer<byte[], Gathering> reader) {
        this.budget = budget;
        this.path = path;
        this.to = to;
        this.reader = reader;
    }

    /**
     * Reads a document and says what became of it.
     *
     * @param reader reads one file, the document itself and those inside it; may throw anything
     */
    public static DocumentResult run(
            byte[] content, DocumentLimits limits, Consumer<Section> to, BiConsumer<byte[], Gathering> reader) {
        Budget budget = new Budget(limits);
        if (content.length > limits.bytes()) {
            return new DocumentResult.Unreadable(Unread.TOO_LARGE);
        }
        Gathering all = new Gathering(budget, List.of(), to, reader);
        try {
            all.read(content);
        } catch (StopReading stop) {
            budget.left(stop.reason());
        } catch (HandingOn theirs) {
            throw theirs.fault();
        }
        return budget.result();
    }

    private void read(byte[] content) {
        try {
            reader.accept(content, this);
        } catch (HandingOn theirs) {
            throw theirs;
        } catch (StopReading stop) {
            if (stop.endsAll()) {
                handOn();
                throw stop;
            }
            notRead(stop.reason());
        } catch (NoClassDefFoundError codec) {
            // A library knows the way something is packed, but leaves taking it apart to another that is not here.
            notRead(Unread.UNSUPPORTED);
        } catch (RuntimeException | StackOverflowError broken) {
            // Parsers answer broken files with exceptions of every kind, whose messages may quote the file.
            notRead(Unread.BROKEN);
        }
        handOn();
    }

    /**
     * Begins a part of the document.
     *
     * @param number of the sheet, page or slide, from 1, or 0
     */
    public void section(Part part, int number, boolean hidden) {
        handOn();
        this.part = part;
        this.number = number;
        this.hidden = hidden;
        recognised = false;
        tables = 0;
    }

    /** Begins a part whose text is recognised in a picture; where it stands is as in {@link #section}. */
    public void recognisedSection(Part part, int number) {
        section(part, number, false);
        recognised = true;
    }

    /** Adds a paragraph, which may have several lines. */
    public void paragraph(String text) {
        budget.characters(text.length());
        Lines.of(text).forEach(line -> add(line, null));
        mayHandOn();
    }

    /** Adds lines that were read elsewhere. */
    public void text(VisibleText text) {
        for (VisibleText.Line line : text.lines()) {
            budget.characters(line.text().length());
            add(line.text(), line.cell());
        }
        mayHandOn();
    }

    /** Begins a table in the present part. */
    public Table table() {
        return new Table(this, ++tables, new Heads());
    }

    /** Begins a table that goes on from a page before, under the same heads unless it has its own. */
    public Table tableLike(Table before) {
        return new Table(this, ++tables, before.heads());
    }

    /** Notes that something was not read. */
    public void notRead(Unread reason) {
        budget.left(reason);
    }

    /** Reads a file inside this one, whatever format it is in. */
    public void inner(byte[] content) {
        int file = budget.file();
        if (path.size() >= budget.limits().depth()) {
            notRead(Unread.NESTED_TOO_DEEP);
            return;
        }
        List<Integer> inside = new ArrayList<>(path);
        inside.add(file);
        new Gathering(budget, inside, to, reader).read(content);
    }

    /** Counts a file of an archive that is not read. */
    public void skipped(Unread reason) {
        budget.file();
        notRead(reason);
    }

    /**
     * A stream within the limits of what may be unpacked.
     *
     * @param packed its packed size in bytes, less than 0 where that is unknown
     */
    public InputStream bounded(InputStream in, long packed) {
        return new BoundedStream(in, packed, budget);
    }

    /** To be called now and then by what may take long without adding text. */
    public void goingOn() {
        budget.time();
    }

    /** Whether text may be recognised in one more picture; counts it. */
    public boolean mayRecognise() {
        budget.time();
        return budget.picture();
    }

    /** Does what has a limit of time of its own, and does not count towards that of the document. */
    public <T> T apart(Supplier<T> work) {
        return budget.apart(work);
    }

    Budget budget() {
        return budget;
    }

    void add(String line, VisibleText.@Nullable Cell cell) {
        lines.add(new VisibleText.Line(line, cell));
        if (part != Part.PROPERTIES) {
            budget.noteText();
        }
    }

    void mayHandOn() {
        if (lines.size() >= LINES) {
            handOn();
        }
    }

    private void handOn() {
        if (lines.isEmpty()) {
            return;
        }
        Section section = new Section(path, part, number, hidden, recognised, new VisibleText(lines));
        lines = new ArrayList<>();
        try {
            to.accept(section);
        } catch (RuntimeException fault) {
            throw new HandingOn(fault);
        }
    }

    /** A fault of the one who is handed the text, on its way back to them past all parsers. */
    private static final class HandingOn extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final RuntimeException fault;

        HandingOn(RuntimeException fault) {
            super(fault);
            this.fault = fault;
        }

        RuntimeException fault() {
            return fault;
        }
    }
}
