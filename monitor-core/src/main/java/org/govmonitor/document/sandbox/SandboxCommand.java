package org.govmonitor.document.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.document.program.Programs;

/**
 * How the process that reads documents is started.
 *
 * @param launch what follows the JVM's own options: class path and main class, or a jar
 * @param heapMegabytes the memory it may use for objects, from 64
 * @param programs those that it may use
 */
public record SandboxCommand(List<String> launch, int heapMegabytes, Programs programs) {
    /** Enough for a workbook or PDF of 50 MB. */
    public static final int USUAL_HEAP = 320;

    private static final int SMALLEST_HEAP = 64;

    public SandboxCommand {
        launch = List.copyOf(launch);
        if (heapMegabytes < SMALLEST_HEAP) {
            throw new IllegalArgumentException("at least " + SMALLEST_HEAP + " MB, not " + heapMegabytes);
        }
    }

    /** The same class path as this process runs from. */
    public static SandboxCommand ofClassPath(Class<?> main) {
        return new SandboxCommand(
                List.of("-cp", System.getProperty("java.class.path"), main.getName()), USUAL_HEAP, Programs.NONE);
    }

    public SandboxCommand withHeap(int megabytes) {
        return new SandboxCommand(launch, megabytes, programs);
    }

    public SandboxCommand withPrograms(Programs others) {
        return new SandboxCommand(launch, heapMegabytes, others);
    }

    List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add("-Xmx" + heapMegabytes + "m");
        line.add("-XX:+UseSerialGC");
        line.add("-XX:+ExitOnOutOfMemoryError");
        // The virtual machine has its say when it ends for want of memory; its standard output is not the place.
        line.add("-XX:+DisplayVMOutputToStderr");
        line.add("-XX:-UsePerfData");
        line.add("-Djava.awt.headless=true");
        // What parsers log may quote the document, and is written for nobody.
        line.add("-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
        line.addAll(launch);
        line.addAll(programs.arguments());
        return line;
    }
}
