package org.govmonitor.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every table that a template draws can be had as a file. */
class TablesOfTemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/org/govmonitor/app/console");
    private static final Pattern FILE = Pattern.compile("frame/parts :: file\\(('[^']*'|\\$\\{[^}]*})");
    private static final Pattern PLACED = Pattern.compile("reports\\(('[^']*')");

    /**
     * What a form answers with once and what a form asks for is no list that stands; a manual's tables are read where they are. To ask
     * again what is chosen in bulk would choose anew, and the ledger's own download has it whole.
     */
    private static final Set<String> NO_LISTS = Set.of(
            "help/manual.html",
            "help/api.html",
            "finding/import.html",
            "registry/import.html",
            "figures/preview.html",
            "figures/forms.html",
            "finding/bulk.html");

    private static final String RESULTS_OF_A_FORM = "registry/accounts.html 'results'";

    @Test
    void everyTableHasItsDownloads() throws IOException {
        List<String> without = new ArrayList<>();
        int tables = 0;
        for (Path file : templates()) {
            String name = TEMPLATES.relativize(file).toString();
            Document template = Jsoup.parse(Files.readString(file));
            List<String> files = files(template);
            assertThat(files).as(name).doesNotHaveDuplicates();
            List<String> ids = new ArrayList<>();
            for (Element table : template.select("table")) {
                tables++;
                String id = id(table);
                ids.add(id);
                if (!NO_LISTS.contains(name)
                        && !files.contains(id)
                        && !isAlone(table)
                        && !table.hasAttr("th:fragment")
                        && !RESULTS_OF_A_FORM.equals(name + " " + id)) {
                    without.add(name + " " + id);
                }
            }
            assertThat(ids).as("files that %s promises", name).containsAll(files);
        }
        assertThat(without).isEmpty();
        assertThat(tables).isGreaterThan(45);
    }

    /** The one of its card, which has a download of its own making: of the whole list where the page shows a part. */
    private static boolean isAlone(Element table) {
        Element card = table.closest(".card");
        return card != null
                && card.select("table").size() == 1
                && !card.select("[th:replace*=':: pager('], [th:insert*=':: pager('], a[th:href*=csv]")
                        .isEmpty();
    }

    /** As an expression. */
    private static String id(Element table) {
        Matcher placed = PLACED.matcher(table.attr("th:replace"));
        if (placed.find()) {
            return placed.group(1);
        }
        return table.hasAttr("th:id") ? table.attr("th:id") : "'" + table.id() + "'";
    }

    private static List<String> files(Document template) {
        return template.select("[th:replace*=':: file(']").stream()
                .map(link -> FILE.matcher(link.attr("th:replace")))
                .filter(Matcher::find)
                .map(said -> said.group(1))
                .toList();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
