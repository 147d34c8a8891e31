package org.govmonitor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class KeyedHashTest {
    /** What a ledger holds was hashed with this algorithm and must be found again. */
    @Test
    void theHashIsHmacSha256OfTheValue() throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] key = new byte[KeyedHash.KEY_BYTES];
            random.nextBytes(key);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            String value = "镇".repeat(random.nextInt(60)) + random.nextLong();

            String expected = HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));

            assertThat(new KeyedHash(key).hex(value)).isEqualTo(expected);
        }
    }
}
