package org.govmonitor.app.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets that lie in the database: AES-256-GCM under a key that is derived from this installation's; a fresh nonce each time,
 * written before what is sealed. A copy of the database alone opens none.
 */
public final class Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final DataDirectory data;
    private final String purpose;
    private final SecureRandom random = new SecureRandom();

    /** @param purpose names the key, for good: what is sealed for one purpose opens for no other */
    public Seal(DataDirectory data, String purpose) {
        this.data = data;
        this.purpose = purpose;
    }

    /**
     * Seals a secret.
     *
     * @param bound without which it cannot be opened: whose and what it is; no secret itself
     * @return Base64
     * @throws IOException if the key can be neither read nor made
     */
    public String close(String secret, String bound) throws IOException {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, bound).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /**
     * Opens what was sealed. Empty where it was sealed with another key, for somebody else, or was changed.
     *
     * @throws IOException if the key can be neither read nor made
     */
    public Optional<String> open(String text, String bound) throws IOException {
        byte[] sealed = Base64.getDecoder().decode(text);
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        parts.get(nonce);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, nonce, bound).doFinal(rest);
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String bound) throws IOException, GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(data.derivedKey(purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
