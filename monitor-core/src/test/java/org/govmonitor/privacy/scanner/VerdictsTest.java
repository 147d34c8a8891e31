package org.govmonitor.privacy.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.junit.jupiter.api.Test;

/** Whose number it is, on texts as they stand on government sites. */
class VerdictsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final int SEEDS = 5;

    private final PersonalDataScanner scanner = new PersonalDataScanner(KeyedHash.ephemeral());

    private record Labelled(Verdict verdict, String text) {
        String filled(SyntheticNumbers numbers) {
            String filled = text.replace('|', '\n');
            while (filled.contains("{")) {
                filled = filled.replaceFirst("\\{m}", numbers.mobile())
                        .replaceFirst("\\{i}", numbers.id())
                        .replaceFirst("\\{c}", numbers.card())
                        .replaceFirst("\\{l}", "0797-8" + (100_000 + numbers.below(900_000)));
            }
            return filled;
        }
    }

    @Test
    void theVerdictIsRightOnNineteenTextsOfTwentyAndEveryNumberIsFound() throws IOException {
        List<Labelled> texts = texts();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(150);
        int right = 0;
        int all = 0;
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SyntheticNumbers numbers = new SyntheticNumbers(100 + seed);
            for (Labelled labelled : texts) {
                List<PersonalData> hits = scanner.scan(labelled.filled(numbers), TODAY).stream()
                        .filter(hit -> hit.kind() != PersonalDataKind.HOME_ADDRESS)
                        .toList();
                long planted = labelled.text.chars().filter(c -> c == '{').count()
                        - labelled.text.split("\\{l}", -1).length
                        + 1;
                if (hits.size() != planted) {
                    missed.add(hits.size() + " for " + labelled);
                }
                for (PersonalData hit : hits) {
                    all++;
                    if (hit.verdict() == labelled.verdict) {
                        right++;
                    } else {
                        wrong.add(hit.verdict() + " " + hit.basis().why() + " for " + labelled);
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat((double) right / all)
                .as("wrong: %s", String.join("\n", wrong))
                .isGreaterThanOrEqualTo(0.95);
    }

    private static List<Labelled> texts() throws IOException {
        try (InputStream file = Objects.requireNonNull(VerdictsTest.class.getResourceAsStream("verdicts.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Labelled(
                            Verdict.valueOf(line.substring(0, line.indexOf('\t'))),
                            line.substring(line.indexOf('\t') + 1)))
                    .toList();
        }
    }
}
