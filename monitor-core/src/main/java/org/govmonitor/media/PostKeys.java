package org.govmonitor.media;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keys of posts, bounded in length. */
public final class PostKeys {
    private static final int LONGEST = 200;
    private static final int HASH_BYTES = 16;

    private PostKeys() {}

    /** The text itself; where it is too long, its beginning and a hash of the whole. */
    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        String hash = HexFormat.of().formatHex(sha256(text), 0, HASH_BYTES);
        return text.substring(0, LONGEST - hash.length() - 1) + "#" + hash;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
