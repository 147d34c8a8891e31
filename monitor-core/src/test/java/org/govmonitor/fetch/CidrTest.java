package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {
    @ParameterizedTest
    @CsvSource({
        "10.1.2.3/16, 10.1.0.0/16",
        "127.0.0.1, 127.0.0.1/32",
        "0.0.0.0/0, 0.0.0.0/0",
        "192.168.255.255/23, 192.168.254.0/23",
        "fd00::1/8, fd00:0:0:0:0:0:0:0/8",
        "::1, 0:0:0:0:0:0:0:1/128",
    })
    void aRangeIsReadAndItsSurplusBitsCleared(String text, String range) {
        assertThat(Cidr.parse(text)).hasToString(range).isEqualTo(Cidr.parse(range));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/8",
                "10.0.0.0/",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0/8",
                "10/8",
                "256.0.0.0/8",
                "::/129",
                "fd00::g/8",
                ":/8",
                "localhost/8",
                "www.gov.cn",
                "10.0.0.0/8/8",
                "10.0.0.0 /8"
            })
    void whatIsNoRangeIsRefusedWithAWord(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cidr.parse(text)).withMessageContaining("网段");
    }

    @Test
    void theOtherFamilyIsNeverInside() throws UnknownHostException {
        assertThat(Cidr.parse("::/0").contains(InetAddress.getByName("1.2.3.4")))
                .isFalse();
        assertThat(Cidr.parse("0.0.0.0/0").contains(InetAddress.getByName("::1")))
                .isFalse();
    }
}
