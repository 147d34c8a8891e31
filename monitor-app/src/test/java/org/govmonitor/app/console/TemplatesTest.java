package org.govmonitor.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.RunState;
import org.govmonitor.check.Standing;
import org.govmonitor.check.account.AccountStanding;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Platform;
import org.junit.jupiter.api.Test;

/** What the pages say stands in the message bundles, and nothing stands there that no page says. */
class TemplatesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/govmonitor/app/console");
    private static final Path CODE = Path.of("src/main/java/org/govmonitor/app/console");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9._]+)[(}]");
    /** The beginning of a key to which a page adds the name of a constant. */
    private static final Pattern COMPOSED =
            Pattern.compile("#\\{'([a-zA-Z0-9._]+\\.)' *\\+|msg\\('([a-zA-Z0-9._]+\\.)' *\\+");

    private static final Pattern LITERAL = Pattern.compile("[\"']([a-zA-Z0-9._]+)[\"']");

    private final Map<String, String> words = words();
    private final String pages = text(RESOURCES, ".html");
    private final String code = text(CODE, ".java");

    @Test
    void everyWordOnAPageStandsInABundle() {
        assertThat(words.keySet()).containsAll(found(KEY, pages));
    }

    @Test
    void everyConstantThatAPageNamesHasAWord() {
        assertThat(words.keySet())
                .containsAll(composed("state.", FindingState.values()))
                .containsAll(composed("plan.", Plan.values()))
                .containsAll(composed("run.", RunState.values()))
                .containsAll(composed("standing.", Standing.values()))
                .containsAll(composed("kind.", ColumnKind.values()))
                .containsAll(composed("account.", AccountStanding.values()))
                .containsAll(composed("platform.", Platform.values()));
    }

    @Test
    void nothingStandsInABundleThatNoPageSays() {
        Set<String> literal = found(KEY, pages);
        literal.addAll(found(LITERAL, pages));
        literal.addAll(found(LITERAL, code));
        Set<String> beginnings = found(COMPOSED, pages);
        literal.stream().filter(text -> text.endsWith(".")).forEach(beginnings::add);
        assertThat(words.keySet())
                .allMatch(key -> literal.contains(key) || beginnings.stream().anyMatch(key::startsWith));
    }

    @Test
    void noPageHasInlineScriptOrStyleOrAsksAnotherHost() {
        assertThat(pages.replace("http://www.thymeleaf.org", ""))
                .doesNotContain(" style=", "<style", "onclick", "javascript:", "http:", "https:", "src=\"//")
                .doesNotContainPattern("<script(?![^>]* (th:)?src=)");
        assertThat(text(RESOURCES.resolve("static"), ".css")).doesNotContain("url(", "@import");
        assertThat(text(RESOURCES.resolve("static"), ".js")).doesNotContain("http:", "https:", "eval(", "innerHTML");
    }

    private static Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        for (Path file : files(RESOURCES, "messages.properties")) {
            Properties bundle = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                bundle.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            bundle.forEach((key, text) -> assertThat(words.put((String) key, (String) text))
                    .as("said twice: %s", key)
                    .isNull());
        }
        return words;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    found.add(matcher.group(group));
                }
            }
        }
        return found;
    }

    private static Set<String> composed(String prefix, Enum<?>... constants) {
        return Stream.of(constants).map(one -> prefix + one.name()).collect(Collectors.toSet());
    }

    private static String text(Path folder, String ending) {
        return files(folder, ending).stream().map(TemplatesTest::read).collect(Collectors.joining("\n"));
    }

    private static Set<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(ending))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
