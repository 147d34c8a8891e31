package org.govmonitor.discover.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.file.RegistryFile;
import org.govmonitor.registry.file.RegistryReading;
import org.junit.jupiter.api.Test;

class ColumnChangesTest {
    private static final HttpUrl HOME = HttpUrl.get("https://www.example.gov.cn/");
    private static final ProposedColumn NOTICES = proposed("通知公告", "/gk/gg/");
    private static final ProposedColumn NEWS = proposed("安远要闻", "/yw/");

    @Test
    void whatIsShownAndNotRegisteredAppeared() {
        ColumnChanges changes = ColumnChanges.between(site(NOTICES.asColumn()), found(true, NOTICES, NEWS));

        assertThat(changes.appeared()).containsExactly(NEWS);
        assertThat(changes.vanished()).isEmpty();
        assertThat(changes.moved()).isEmpty();
    }

    @Test
    void whatIsRegisteredAndNoLongerShownVanished() {
        ColumnChanges changes = ColumnChanges.between(site(NOTICES.asColumn(), NEWS.asColumn()), found(true, NEWS));

        assertThat(changes.vanished()).containsExactly(NOTICES.asColumn());
    }

    @Test
    void aColumnOfTheSameNameElsewhereMoved() {
        ProposedColumn elsewhere = proposed("通知公告", "/new/gg/");

        ColumnChanges changes = ColumnChanges.between(site(NOTICES.asColumn()), found(true, elsewhere, NEWS));

        assertThat(changes.moved()).containsExactly(new ColumnChanges.Moved(NOTICES.asColumn(), elsewhere));
        assertThat(changes.appeared()).containsExactly(NEWS);
        assertThat(changes.vanished()).isEmpty();
    }

    @Test
    void aNameThatTwoBearTellsNoMove() {
        ColumnChanges changes = ColumnChanges.between(
                site(NOTICES.asColumn()), found(true, proposed("通知公告", "/a/"), proposed("通知公告", "/b/")));

        assertThat(changes.moved()).isEmpty();
        assertThat(changes.vanished()).hasSize(1);
    }

    @Test
    void whatAWalkCutShortDidNotSeeHasNotVanished() {
        ColumnChanges changes = ColumnChanges.between(site(NOTICES.asColumn()), found(false, NEWS));

        assertThat(changes.vanished()).isEmpty();
        assertThat(changes.appeared()).containsExactly(NEWS);
    }

    @Test
    void anotherSpellingOfTheAddressIsTheSameColumn() {
        SiteColumn registered = new SiteColumn("公告", HttpUrl.get("http://example.gov.cn/gk/gg/index.html"), null, null);

        assertThat(ColumnChanges.between(site(registered), found(true, NOTICES)).appeared())
                .isEmpty();
    }

    @Test
    void theProposalFileIsReadByTheRegistryAndTellsPathNewestAndConfidence() throws Exception {
        String yaml = ProposalFile.yaml(found(true, NOTICES, NEWS), null, null);

        RegistryReading reading = RegistryFile.read(
                "found.yaml", new java.io.ByteArrayInputStream(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        Registry registry = ((RegistryReading.Accepted) reading).registry();
        assertThat(registry.sites()).singleElement().satisfies(site -> {
            assertThat(site.unit()).isEqualTo("安远县人民政府办公室");
            assertThat(site.columns()).containsExactly(NOTICES.asColumn(), NEWS.asColumn());
        });
        assertThat(yaml.lines().map(String::strip))
                .containsSubsequence(
                        "# 政务公开 > 通知公告 | 2024-01-08 | 0.90",
                        "- name: 通知公告",
                        "# 政务公开 > 安远要闻 | 2024-01-08 | 0.90",
                        "- name: 安远要闻");
    }

    @Test
    void whatTheOperatorCallsSiteAndUnitCounts() {
        assertThat(ProposalFile.yaml(found(true, NEWS), "安远县网", "县政府办"))
                .contains("- name: 安远县网", "unit: 县政府办")
                .doesNotContain("人民政府办公室");
    }

    private static ProposedColumn proposed(String name, String path) {
        return new ProposedColumn(
                name,
                List.of("政务公开", name),
                Objects.requireNonNull(HOME.resolve(path)),
                ColumnKind.NOTICE,
                java.time.LocalDate.of(2024, 1, 8),
                0.9);
    }

    private static Site site(SiteColumn... columns) {
        return new Site("安远县人民政府网", HOME, "县政府办", null, Arrays.asList(columns));
    }

    private static DiscoveredSite found(boolean whole, ProposedColumn... columns) {
        return new DiscoveredSite(
                HOME,
                "安远县人民政府网",
                "安远县人民政府办公室",
                "3607260001",
                Arrays.asList(columns),
                whole ? DiscoveredSite.State.WHOLE : DiscoveredSite.State.PARTIAL,
                9,
                0);
    }
}
