package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.govmonitor.fetch.FetchPolicy.Sizes;
import org.govmonitor.fetch.FetchPolicy.Times;
import org.govmonitor.fetch.FetchRequest.Purpose;
import org.junit.jupiter.api.Test;

class FetchPolicyTest {
    private static final FetchPolicy USUAL = FetchPolicy.of("office@example.org");
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void theUsualPolicyIsTheOneThatWasPromised() {
        assertThat(USUAL.delay()).isEqualTo(SECOND);
        assertThat(USUAL.maxRedirects()).isEqualTo(5);
        assertThat(USUAL.sizes()).isEqualTo(new Sizes(10 << 20, 50 << 20));
        assertThat(USUAL.times().of(Purpose.HOME)).isEqualTo(Duration.ofSeconds(15));
        assertThat(USUAL.reach()).isEqualTo(new FetchPolicy.Reach(true, List.of()));
    }

    @Test
    void theContactIsPartOfTheName() {
        assertThat(USUAL.userAgent()).contains("GovMonitor/", "+office@example.org");
        assertThat(FetchPolicy.of(null).userAgent()).contains("GovMonitor/").doesNotContain("+");
    }

    @Test
    void aContactThatCannotBeSentIsRefused() {
        for (String contact : new String[] {"赣州市政府办", "a@b.cn\r\nX-Evil: 1"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FetchPolicy.of(contact))
                    .withMessageStartingWith("联系方式");
        }
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.withDelay(SECOND.negated()));
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.withDelay(Duration.ofDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.withRetries(-1, SECOND));
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.withRetries(11, SECOND));
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.withRetries(1, SECOND.negated()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sizes(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sizes(1, Integer.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Times(Duration.ZERO, SECOND, SECOND, SECOND, SECOND));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Times(SECOND, SECOND, SECOND, Duration.ofDays(2), SECOND));
    }
}
