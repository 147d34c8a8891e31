package org.govmonitor.app.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.govmonitor.app.cli.Main;

/** The command in a process of its own, as a person runs it; can be killed at any moment. */
final class MonitorProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final List<String> lines = new ArrayList<>();

    private MonitorProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    static MonitorProcess start(String... arguments) throws IOException {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        return new MonitorProcess(
                new ProcessBuilder(Stream.concat(java, Stream.of(arguments)).toList())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    /** Reads its output up to a line that begins so, or to the end where it says no such line. */
    boolean awaitLine(String beginning) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Waits for its end and gives every line it said. */
    List<String> output() throws IOException, InterruptedException {
        awaitLine("\0");
        if (process.waitFor() != 0) {
            throw new IllegalStateException("ended with " + process.exitValue() + " after " + lines);
        }
        return lines;
    }

    List<String> lines() {
        return lines;
    }

    /** Ends it as kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
