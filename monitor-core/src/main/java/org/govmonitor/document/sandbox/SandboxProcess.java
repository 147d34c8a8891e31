package org.govmonitor.document.sandbox;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Section;

/** One run of the process that reads documents, from our side. */
final class SandboxProcess {
    /** What the JVM exits with when told to exit on lack of memory. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int EXIT_SECONDS = 10;

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;

    private SandboxProcess(Process process) {
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.out = new DataOutputStream(process.getOutputStream());
    }

    static SandboxProcess start(SandboxCommand command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.line()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Secrets of the operator stand in our environment, and parsers have no business with them.
        builder.environment().keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
        return new SandboxProcess(builder.start());
    }

    /** Waits until it can take documents; blocks until then or until it ends. */
    void awaitReady() throws IOException {
        if (in.readByte() != SandboxChild.READY) {
            throw new IOException("the process answers in another language");
        }
    }

    /**
     * Has a document read.
     *
     * @param picture run when the process turns to a picture
     * @throws IOException if it ended before the document did
     */
    DocumentResult read(byte[] content, DocumentLimits limits, Consumer<Section> to, Runnable picture)
            throws IOException {
        Frames.write(limits, out);
        out.writeInt(content.length);
        out.write(content);
        out.flush();
        byte frame = in.readByte();
        while (frame == SandboxChild.SECTION || frame == SandboxChild.PICTURE) {
            if (frame == SandboxChild.PICTURE) {
                picture.run();
            } else {
                to.accept(Frames.section(in));
            }
            frame = in.readByte();
        }
        if (frame != SandboxChild.RESULT) {
            throw new IOException("the process answers in another language");
        }
        return Frames.result(in);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it ended for want of memory; only of one that has ended by itself. */
    boolean ranOutOfMemory() {
        try {
            return process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void kill() {
        process.destroyForcibly();
    }
}
