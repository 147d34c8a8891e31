package org.govmonitor.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thu, 17 Jun 2021 15:23:55 +0800   | 2021-06-17T07:23:55Z
            Thu, 17 Jun 2021 15:23:55 GMT     | 2021-06-17T15:23:55Z
            17 Jun 21 15:23 GMT+8             | 2021-06-17T07:23:00Z
            星期四, 17 Jun 2021 15:23:55 +0800 | 2021-06-17T07:23:55Z
            Thu, 17 Jun 2021 15:23:55         | 2021-06-17T07:23:55Z
            Thu, 17 Jun 2021 15:23:55 CST     | 2021-06-17T07:23:55Z
            Mon Jan 08 10:15:00 +0800 2024    | 2024-01-08T02:15:00Z
            2005-5-28 16:05:36                | 2005-05-28T08:05:36Z
            2024-01-08T02:15:00.000Z          | 2024-01-08T02:15:00Z
            2024-01-08T10:15:00+08:00         | 2024-01-08T02:15:00Z
            2024-01-08                        | 2024-01-07T16:00:00Z
            1704680100                        | 2024-01-08T02:15:00Z
            1704680100000                     | 2024-01-08T02:15:00Z
            """)
    void aTimeIsReadInWhateverFormAFeedWritesIt(String text, Instant time) {
        assertThat(WrittenTimes.parse(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "昨天",
                "2024-13-01",
                "31 Feb 2024 10:00:00 GMT",
                "2024-01-08T25:00:00Z",
                "12",
                "17 Jun 2021 15:23 XYZ"
            })
    void whatIsNoTimeIsNone(String text) {
        assertThat(WrittenTimes.parse(text)).isEmpty();
    }
}
