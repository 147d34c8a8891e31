package org.govmonitor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.check.Visit;
import org.govmonitor.check.leak.DocumentReading;
import org.govmonitor.check.leak.PrivacyLeakCheck;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wall 1 of the house: personal data never comes to rest. */
class MaskedAtRestTest {
    private static final Instant AT = Instant.parse("2024-01-08T00:00:00Z");
    private static final String MOBILE = "13807970086";
    private static final String MASKED = "138******86";
    private static final String ID = "360726198503121235";
    private static final String CARD = "6222036813653552164";
    private static final String PASSPORT = "E12345678";
    private static final String DOOR = "\u5EFA\u8BBE\u8DEF18\u53F7";
    private static final List<String> SECRETS = List.of(MOBILE, ID, CARD, PASSPORT, DOOR, "1985****1235");
    private static final String TEXT = "申请人:张某 手机:" + MOBILE + "\n张三，身份证号：" + ID + "\n张三，一卡通账号：" + CARD + "\n张三，护照号："
            + PASSPORT + "\n张三，家住某县" + DOOR + "\n张三，身份证号：3607261985****1235";

    @TempDir
    Path folder;

    @Test
    void aNumberOnAPageIsNowhereInTheFilesOfTheLedger() throws IOException {
        try (LedgerNode node = new LedgerNode(TestDatabase.h2InFile(folder), folder.resolve("node"))) {
            long site = node.site("site");
            node.scan(site, AT, LedgerNode.end(1), List.of(visit()));
            FindingView found = node.findings()
                    .whole(
                            Sight.EVERYTHING,
                            FindingQuery.ALL.ofKind(ProblemKind.PRIVACY_LEAK),
                            FindingOrder.LATEST_FIRST,
                            0,
                            10)
                    .findings()
                    .get(0);
            Command command = Command.of("王芳", "属实", AT.plusSeconds(60));
            node.review().confirm(Sight.EVERYTHING, List.of(new SeenFinding(found.id(), found.version())), command);
            assertThat(node.findings().listed(YearMonth.of(2024, 1), LocalDate.of(2024, 1, 31)))
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row.detail().toString()).contains(MASKED).doesNotContain(MOBILE));
        }
        String atRest = everythingIn(folder);
        assertThat(atRest).as("the file can be searched").contains(MASKED);
        assertThat(atRest).doesNotContain(SECRETS.toArray(String[]::new));
    }

    private static Visit visit() {
        List<PersonalData> found = new PersonalDataScanner(LedgerNode.HASH).scan(TEXT, LocalDate.of(2024, 1, 8));
        assertThat(found).hasSize(SECRETS.size());
        return new PrivacyLeakCheck()
                .check(new DocumentReading(HttpUrl.get("https://site.example/a.shtml"), false, "公示", null, found, AT));
    }

    private static String everythingIn(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
