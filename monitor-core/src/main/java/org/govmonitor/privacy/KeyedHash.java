package org.govmonitor.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * HMAC-SHA-256 (RFC 2104, FIPS 180-4) under a key that is kept outside the database. It tells two values apart where neither may be kept: the
 * space of ID and phone numbers is so small that a plain hash would be a lookup table away from the number.
 */
public final class KeyedHash {
    /** Length of a key in bytes. */
    public static final int KEY_BYTES = 32;

    private static final String DIGEST = "SHA-256";
    /** Bytes that the digest takes at a time: the key is padded to so many (RFC 2104, section 2). */
    private static final int BLOCK = 64;

    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5C;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    /** Both have taken the padded key already; each call works on copies, since one is not for many threads. */
    private final MessageDigest inner;

    private final MessageDigest outer;

    /** @param key {@value #KEY_BYTES} bytes */
    public KeyedHash(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes, this one " + key.length);
        }
        inner = keyed(key, INNER);
        outer = keyed(key, OUTER);
    }

    private static MessageDigest keyed(byte[] key, byte pad) {
        byte[] padded = Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < padded.length; i++) {
            padded[i] ^= pad;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance(DIGEST);
            digest.update(padded);
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks " + DIGEST, e);
        }
    }

    /** A key that lives as long as the process: enough where nothing is kept to be compared with later. */
    public static KeyedHash ephemeral() {
        return new KeyedHash(newKey());
    }

    /** A fresh random key. */
    public static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** The hash of a value as 64 lower-case hexadecimal digits. */
    public String hex(String value) {
        try {
            MessageDigest message = (MessageDigest) inner.clone();
            MessageDigest whole = (MessageDigest) outer.clone();
            return hex(whole.digest(message.digest(value.getBytes(StandardCharsets.UTF_8))));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this Java's " + DIGEST + " cannot be copied", e);
        }
    }

    private static String hex(byte[] bytes) {
        byte[] digits = new byte[2 * bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            digits[2 * i] = HEX[bytes[i] >> 4 & 0xF];
            digits[2 * i + 1] = HEX[bytes[i] & 0xF];
        }
        return new String(digits, StandardCharsets.ISO_8859_1);
    }
}
