package org.govmonitor.app.notify.send;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What proves that a message is ours, in each receiver's way; all of them HMAC with SHA-256. */
final class Signatures {
    private static final String HMAC = "HmacSHA256";

    private Signatures() {}

    /** Keyed with the secret, over time and secret; in Base64. @param millis since 1970 */
    static String dingTalk(String secret, long millis) {
        return Base64.getEncoder().encodeToString(hmac(bytes(secret), bytes(millis + "\n" + secret)));
    }

    /** Keyed with time and secret, over nothing; in Base64. @param seconds since 1970 */
    static String feishu(String secret, long seconds) {
        return Base64.getEncoder().encodeToString(hmac(bytes(seconds + "\n" + secret), new byte[0]));
    }

    /** Keyed with the secret, over time, a full stop and the body; in hexadecimal. @param seconds since 1970 */
    static String webhook(String secret, long seconds, byte[] body) {
        byte[] begin = bytes(seconds + ".");
        byte[] signed = new byte[begin.length + body.length];
        System.arraycopy(begin, 0, signed, 0, begin.length);
        System.arraycopy(body, 0, signed, begin.length, body.length);
        return HexFormat.of().formatHex(hmac(bytes(secret), signed));
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC with SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
