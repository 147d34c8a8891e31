package org.govmonitor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageDecoderTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "<meta charset=\"%s\"><p>关于公布行政规范性文件清理结果的通知</p>";

    @Test
    void validUtf8IsUtf8WhateverIsDeclared() {
        Decoded decoded =
                PageDecoder.decode(TEXT.formatted("gb2312").getBytes(StandardCharsets.UTF_8), "text/html; charset=gbk");
        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.text()).contains("清理结果");
    }

    @Test
    void gb2312IsReadAsGb18030() {
        Decoded decoded = PageDecoder.decode(TEXT.formatted("gb2312").getBytes(GB18030), null);
        assertThat(decoded.charset()).isEqualTo(GB18030);
        assertThat(decoded.text()).contains("清理结果");
    }

    @Test
    void gbkBytesAreReadEvenWhereUtf8OrNothingIsDeclared() {
        byte[] bytes = TEXT.formatted("utf-8").getBytes(GB18030);
        assertThat(PageDecoder.decode(bytes, "text/html;charset=utf-8").text()).contains("清理结果");
        assertThat(PageDecoder.decode("清理结果的通知".getBytes(GB18030), null).text()).isEqualTo("清理结果的通知");
    }

    @Test
    void oneBrokenCharacterDoesNotMakeUtf8AnythingElse() {
        byte[] bytes = TEXT.formatted("utf-8").getBytes(StandardCharsets.UTF_8);
        bytes[40] = (byte) 0xFF;
        Decoded decoded = PageDecoder.decode(bytes, null);
        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.text()).contains("清理结果");
    }

    @Test
    void aCharacterThatTheEndCutsOffIsForgiven() {
        byte[] bytes = "清理结果".getBytes(StandardCharsets.UTF_8);
        assertThat(PageDecoder.decode(Arrays.copyOf(bytes, 10), null).text()).startsWith("清理结");
    }

    @Test
    void aByteOrderMarkDecidesAndIsDropped() {
        byte[] bytes = "\uFEFF通知".getBytes(StandardCharsets.UTF_16LE);
        assertThat(PageDecoder.decode(bytes, "text/html; charset=gbk").text()).isEqualTo("通知");
    }

    @Test
    void unknownCharsetsAndRandomBytesNeverThrow() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertThat(PageDecoder.decode(bytes, "text/html; charset=no such; charset=x-?\"")
                            .text())
                    .isNotNull();
        }
    }
}
