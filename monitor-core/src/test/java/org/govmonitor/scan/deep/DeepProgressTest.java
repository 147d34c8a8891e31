package org.govmonitor.scan.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class DeepProgressTest {
    private static final DeepProgress PROGRESS = new DeepProgress(
            LocalDate.of(2024, 1, 31),
            17,
            Set.of(1L, -5L, Long.MAX_VALUE),
            List.of(HttpUrl.get("https://www.ayx.example/b?x=1"), HttpUrl.get("https://www.ayx.example/a/中")));

    @Test
    void whatIsKeptIsReadBackInItsOrder() {
        assertThat(DeepProgress.of(PROGRESS.toBytes())).contains(PROGRESS);
    }

    @Test
    void bytesThatAreNoProgressBeginACrawlAnewAndBreakNothing() {
        Random random = new Random(7);
        byte[] whole = PROGRESS.toBytes();
        for (int i = 0; i < 2_000; i++) {
            byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            if (broken.length > 0) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            DeepProgress.of(broken);
        }
        assertThat(DeepProgress.of(new byte[0])).isEmpty();
    }
}
