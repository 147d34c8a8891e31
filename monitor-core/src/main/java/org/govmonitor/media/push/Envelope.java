package org.govmonitor.media.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The encrypted form of a message: AES-256-CBC, the first half of the key as initial vector, padded by PKCS#7 to 32 bytes, around
 * sixteen random bytes, the length of the message, the message and the AppID.
 */
final class Envelope {
    private static final int BLOCK = 32;
    private static final int RANDOM = 16;
    private static final int HEAD = RANDOM + Integer.BYTES;

    private Envelope() {}

    /** The message; empty where it does not decrypt to one that was made for this AppID. Why is not told, not even by its time. */
    static Optional<String> open(String encrypted, byte[] key, String appId) {
        byte[] plain;
        try {
            byte[] sealed = Base64.getDecoder().decode(encrypted.strip());
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new IvParameterSpec(Arrays.copyOf(key, cipher.getBlockSize())));
            plain = cipher.doFinal(sealed);
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
        int end = withoutPadding(plain);
        if (end < HEAD) {
            return Optional.empty();
        }
        int length = ByteBuffer.wrap(plain, RANDOM, Integer.BYTES).getInt();
        if (length < 0 || length > end - HEAD) {
            return Optional.empty();
        }
        byte[] madeFor = Arrays.copyOfRange(plain, HEAD + length, end);
        return MessageDigest.isEqual(madeFor, appId.getBytes(StandardCharsets.UTF_8))
                ? Optional.of(new String(plain, HEAD, length, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Where the padding begins, or -1 where it is none. */
    private static int withoutPadding(byte[] plain) {
        int padding = plain.length == 0 ? 0 : plain[plain.length - 1];
        if (padding < 1 || padding > Math.min(BLOCK, plain.length)) {
            return -1;
        }
        int wrong = 0;
        for (int i = plain.length - padding; i < plain.length; i++) {
            wrong |= plain[i] ^ padding;
        }
        return wrong == 0 ? plain.length - padding : -1;
    }
}
