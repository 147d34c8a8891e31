package org.govmonitor.check.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.check.leak.Hits.doubt;
import static org.govmonitor.check.leak.Hits.id;
import static org.govmonitor.check.leak.Hits.mask;
import static org.govmonitor.check.leak.Hits.mobile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govmonitor.check.Evidence;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static List<String> keys(List<Evidence> hits) {
        return hits.stream().map(Evidence::key).toList();
    }

    private static List<Evidence> evidence(Stream<PersonalData> hits) {
        return hits.map(Evidence::of).toList();
    }

    @Test
    void samplesAreOfEveryKindAndTheGravestComeFirst() {
        Stream<PersonalData> ids = IntStream.range(0, 9).mapToObj(i -> id("id" + i, "第" + i + "行"));
        List<Evidence> hits = evidence(Stream.concat(
                Stream.of(
                        doubt(PersonalDataKind.BANK_ACCOUNT, "doubt", "第0行"),
                        mobile("mobile", "第0行"),
                        mask("mask", "第0行", 33, Verdict.LEAK)),
                ids));

        assertThat(keys(Samples.of(hits))).containsExactly("id0", "id1", "mobile", "mask", "doubt");
    }

    @Test
    void aNumberIsShownOnce() {
        List<Evidence> hits = evidence(Stream.of(id("a", "第1行"), id("a", "第2行"), id("b", "第3行")));

        assertThat(keys(Samples.of(hits))).containsExactly("a", "b");
    }

    @Test
    void ofMoreHitsThanCanBeKeptTheGravestAre() {
        List<Evidence> hits =
                evidence(Stream.of(doubt(PersonalDataKind.MOBILE, "a", "第1行"), mobile("b", "第2行"), id("c", "第3行")));

        assertThat(keys(Samples.gravest(hits, 2))).containsExactly("c", "b");
        assertThat(keys(Samples.gravest(hits, 3))).containsExactly("a", "b", "c");
    }
}
