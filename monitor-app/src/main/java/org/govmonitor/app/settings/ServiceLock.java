package org.govmonitor.app.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * One data directory has one running service. The lock is the operating system's: a killed process leaves none behind.
 * What the holder says of itself lies in a file beside it, which can be read while the lock is held on any system.
 */
public final class ServiceLock implements AutoCloseable {
    private static final Words WORDS = Words.of(ServiceLock.class);
    private static final String LOCK_FILE = "service.lock";
    private static final String HOLDER_FILE = "service.txt";

    private final FileChannel channel;
    private final Path holder;

    private ServiceLock(FileChannel channel, Path holder) {
        this.channel = channel;
        this.holder = holder;
    }

    /**
     * @throws IllegalStateException if another service holds the directory; the message says which
     * @throws IOException if the directory cannot be written
     */
    public static ServiceLock take(DataDirectory data) throws IOException {
        FileChannel channel =
                FileChannel.open(data.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Path holder = data.resolve(HOLDER_FILE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new IllegalStateException(WORDS.say("lock.taken", data.folder(), read(holder)));
        }
        ServiceLock lock = new ServiceLock(channel, holder);
        lock.announce(WORDS.say("lock.process", ProcessHandle.current().pid()));
        return lock;
    }

    /** Tells a second service whom it meets. */
    public void announce(String text) throws IOException {
        Files.writeString(holder, text);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(holder);
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String read(Path holder) throws IOException {
        return Files.exists(holder) ? Files.readString(holder).strip() : WORDS.say("lock.other");
    }
}
