package org.govmonitor.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 under a key that is kept outside the database. It tells two values apart where neither may be kept: the
 * space of ID and phone numbers is so small that a plain hash would be a lookup table away from the number.
 */
public final class KeyedHash {
    /** Length of a key in bytes. */
    public static final int KEY_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    /** Keyed once; each call works on a copy, since one is not for many threads. */
    private final Mac keyed;

    /** @param key {@value #KEY_BYTES} bytes */
    public KeyedHash(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes, this one " + key.length);
        }
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + ALGORITHM, e);
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
            Mac mac = (Mac) keyed.clone();
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this Java's " + ALGORITHM + " cannot be copied", e);
        }
    }
}
