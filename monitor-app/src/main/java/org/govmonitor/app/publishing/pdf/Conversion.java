package org.govmonitor.app.publishing.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.FileSystemUtils;

/** One document in one process, whose folder is gone when it is closed. */
final class Conversion implements AutoCloseable {
    private static final Duration TO_DIE = Duration.ofSeconds(5);

    private final Path folder;
    private final Process process;

    private Conversion(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** @throws IOException where the program cannot be started */
    static Conversion start(Path program, byte[] docx) throws IOException {
        Path folder = Files.createTempDirectory("monitor-pdf");
        try {
            Path document = Files.write(folder.resolve("document.docx"), ForLibreOffice.of(docx));
            ProcessBuilder builder = new ProcessBuilder(
                            program.toString(),
                            "--headless",
                            "--norestore",
                            "--nolockcheck",
                            "--nodefault",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--convert-to",
                            "pdf:writer_pdf_Export",
                            "--outdir",
                            folder.toString(),
                            document.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            Map<String, String> environment = builder.environment();
            String path = Optional.ofNullable(environment.get("PATH")).orElse("/usr/bin:/bin");
            environment.clear();
            environment.putAll(Map.of("PATH", path, "HOME", folder.toString(), "LC_ALL", "C.UTF-8"));
            return new Conversion(folder, builder.start());
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(folder);
            throw e;
        }
    }

    /** Whether it came to an end, good or bad, within the time. */
    boolean ends(Duration limit) throws InterruptedException {
        return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What it wrote; empty where it wrote nothing. To be asked after its end. */
    Optional<byte[]> written() throws IOException {
        Path pdf = folder.resolve("document.pdf");
        return Files.isRegularFile(pdf) ? Optional.of(Files.readAllBytes(pdf)) : Optional.empty();
    }

    /** Ends it with all it started, and waits until they are gone, so that its files can be removed. */
    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        try {
            CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(TO_DIE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("a program that was ended does not go", e);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
