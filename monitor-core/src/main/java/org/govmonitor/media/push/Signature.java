package org.govmonitor.media.push;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** WeChat's signature: SHA-1 over some texts in their order as texts, written one behind the other. */
final class Signature {
    private Signature() {}

    /** Whether it is that of these texts; takes the same time for every wrong one. */
    static boolean isOf(String signature, String... texts) {
        byte[] given = signature.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(of(texts).getBytes(StandardCharsets.UTF_8), given);
    }

    static String of(String... texts) {
        String joined = Stream.of(texts).sorted().collect(Collectors.joining());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(joined.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
