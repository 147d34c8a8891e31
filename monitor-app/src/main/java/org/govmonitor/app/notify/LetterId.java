package org.govmonitor.app.notify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what a receiver knows a message that comes again: told from its key and its channel, so it is the same for ever. */
final class LetterId {
    private static final int LENGTH = 32;

    private LetterId() {}

    static String of(String key, long channelId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((key + "\n" + channelId).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
