package org.govmonitor.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govmonitor.app.accounts.report.ReportState;
import org.govmonitor.app.ledger.Answer;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.RunState;
import org.govmonitor.check.Standing;
import org.govmonitor.check.account.AccountStanding;
import org.govmonitor.check.annual.AnnualReportObservation;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Platform;
import org.govmonitor.scan.SiteScan;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/govmonitor/app/console");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.]+)[(}]");

    private final ResourceBundle words = ResourceBundle.getBundle("org.govmonitor.app.console.messages", Locale.ROOT);

    @Test
    void everyWordOnAPageStandsInTheBundleAndNoOther() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String page : pages()) {
            Matcher key = KEY.matcher(page);
            while (key.find()) {
                used.add(key.group(1));
            }
        }
        used.addAll(composed("state.", FindingState.values()));
        used.addAll(composed("plan.", Plan.values()));
        used.addAll(composed("run.", RunState.values()));
        used.addAll(composed("notice.", FindingsPage.Verdict.values()));
        used.addAll(composed("notice.", Answer.Result.CHANGED, Answer.Result.REFUSED));
        used.addAll(composed("standing.", Standing.values()));
        used.addAll(composed("scan.", SiteScan.State.values()));
        used.addAll(composed("kind.", ColumnKind.values()));
        used.addAll(composed("report.", AnnualReport.values()));
        used.addAll(composed("reportState.", AnnualReportObservation.State.values()));
        used.addAll(Set.of("veto.newsAndPolicy", "veto.longStale", "veto.blank"));
        used.addAll(composed("menu.", "findings", "sites", "accounts", "proposals", "runs", "lists"));
        used.addAll(composed("account.", AccountStanding.values()));
        used.addAll(composed("platform.", Platform.values()));
        used.addAll(composed("report.state.", ReportState.values()));
        used.addAll(composed("source.", "NEVER", "READ", "FAILED"));
        used.addAll(composed("accounts.", "reported", "partly", "none", "many", "unknown", "several"));
        used.add("notice.reason");
        used.addAll(composed("proposals.", "accepted", "dismissed", "changed", "reason.none"));

        assertThat(words.keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void noPageHasInlineScriptOrStyleOrAsksAnotherHost() throws IOException {
        for (String page : pages()) {
            assertThat(page.replace("http://www.thymeleaf.org", ""))
                    .doesNotContain("<script", " style=", "<style", "onclick", "http:", "https:", "src=\"//");
        }
        assertThat(Files.readString(FOLDER.resolve("static/console.css"))).doesNotContain("url(", "@import");
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> pages = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                pages.add(Files.readString(file, StandardCharsets.UTF_8));
            }
            assertThat(pages).isNotEmpty();
            return pages;
        }
    }

    private static Set<String> composed(String prefix, Enum<?>... constants) {
        return composed(prefix, Arrays.stream(constants).map(Enum::name).toArray(String[]::new));
    }

    private static Set<String> composed(String prefix, String... names) {
        return Arrays.stream(names).map(name -> prefix + name).collect(Collectors.toSet());
    }
}
