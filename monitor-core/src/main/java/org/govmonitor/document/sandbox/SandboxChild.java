package org.govmonitor.document.sandbox;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.DocumentReader;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.format.FormatReader;
import org.govmonitor.document.program.Programs;

/** The process that reads documents: one after another from its standard input, until that ends. */
public final class SandboxChild {
    static final byte READY = 'R';
    static final byte SECTION = 'S';
    /** Text is about to be recognised in a picture, which takes its own time. */
    static final byte PICTURE = 'P';

    static final byte RESULT = 'E';

    private SandboxChild() {}

    public static void main(String[] args) throws IOException {
        Programs programs = Programs.of(List.of(args));
        serve((limits, pictures) -> new FormatReader(limits, programs, pictures));
    }

    /** @param readers makes a reader for a document's limits, which runs what it is given before each picture */
    static void serve(BiFunction<DocumentLimits, Runnable, DocumentReader> readers) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
        DataInputStream in = new DataInputStream(System.in);
        // Whatever a parser prints must not get among the frames; it may quote the document, so it goes nowhere.
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
        out.writeByte(READY);
        out.flush();
        while (true) {
            DocumentLimits limits;
            try {
                limits = Frames.limits(in);
            } catch (EOFException over) {
                return;
            }
            byte[] content = in.readNBytes(in.readInt());
            Runnable picture = () -> send(out, () -> out.writeByte(PICTURE));
            DocumentResult result = readers.apply(limits, picture)
                    .read(
                            content,
                            section -> send(out, () -> {
                                out.writeByte(SECTION);
                                Frames.write(section, out);
                            }));
            out.writeByte(RESULT);
            Frames.write(result, out);
            out.flush();
        }
    }

    private interface Frame {
        void write() throws IOException;
    }

    private static void send(DataOutputStream out, Frame frame) {
        try {
            frame.write();
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
