package org.govmonitor.media.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keys of a bounded length. */
final class Keys {
    private static final int HASH_BYTES = 16;

    private Keys() {}

    /** The text itself, or its beginning and a hash where it is too long. */
    static String bounded(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        String hash = HexFormat.of().formatHex(sha256(text), 0, HASH_BYTES);
        return text.substring(0, longest - hash.length() - 1) + "#" + hash;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
