package org.govmonitor.app.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** The one folder that the program writes to. */
public final class DataDirectory {
    private static final Words WORDS = Words.of(DataDirectory.class);
    private static final Path DEFAULT = Path.of("data");
    private static final String KEY_FILE = "monitor.key";
    private static final String SALT = "org.govmonitor";

    private final Path folder;

    private DataDirectory(Path folder) {
        this.folder = folder;
    }

    /**
     * @param named what {@code --data} says, or null for {@code ./data}
     * @throws IOException if it cannot be made
     */
    public static DataDirectory of(@Nullable Path named) throws IOException {
        Path folder = named == null ? DEFAULT : named;
        Files.createDirectories(folder);
        return new DataDirectory(folder.toAbsolutePath().normalize());
    }

    /** Absolute. */
    public Path folder() {
        return folder;
    }

    public Path resolve(String name) {
        return folder.resolve(name);
    }

    /**
     * The hash under this installation's key, made on first use and readable by its owner alone. Whoever loses the key
     * loses the memory of which hits were rejected; whoever copies it together with the database can test numbers
     * against the hashes.
     *
     * @throws SettingRefusal if the key is damaged
     * @throws IOException if it can be neither read nor made
     */
    public KeyedHash keyedHash() throws IOException {
        return new KeyedHash(key());
    }

    /**
     * Another key of 32 bytes for one purpose, derived from this installation's (HKDF with SHA-256, RFC 5869): knowing one helps
     * with no other. Whoever loses the key in the folder loses what was sealed with this one.
     *
     * @param purpose names it, for good
     * @throws SettingRefusal if the key is damaged
     * @throws IOException if it can be neither read nor made
     */
    public byte[] derivedKey(String purpose) throws IOException {
        byte[] extracted = hmac(SALT.getBytes(StandardCharsets.UTF_8), key());
        return hmac(extracted, (purpose + '\u0001').getBytes(StandardCharsets.UTF_8));
    }

    private byte[] key() throws IOException {
        Path file = folder.resolve(KEY_FILE);
        if (!Files.exists(file)) {
            // Written aside and moved into place whole: a kill in between must not leave half a key behind.
            Path whole = Files.createTempFile(folder, KEY_FILE, null, ownerOnly());
            Files.writeString(whole, HexFormat.of().formatHex(KeyedHash.newKey()));
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return read(file);
    }

    private static byte[] read(Path file) throws IOException {
        byte[] key;
        try {
            key = HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IllegalArgumentException e) {
            throw new SettingRefusal(WORDS.say("key.damaged", file), e);
        }
        if (key.length != KeyedHash.KEY_BYTES) {
            throw new SettingRefusal(WORDS.say("key.damaged", file));
        }
        return key;
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC with SHA-256", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-------");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }
}
