package org.govmonitor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program says to people stands in the words of its rooms, and nothing stands there that it does not say. */
class WordsTest {
    private static final List<Path> MODULES = List.of(Path.of("../monitor-core"), Path.of("../monitor-app"));
    private static final Pattern SAID = Pattern.compile("\\.say\\(\\s*\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z._]+)\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Keys that picocli asks for; the help's own test holds them. */
    private static final Pattern OF_THE_HELP = Pattern.compile(
            "usage\\..*|mixinStandardHelpOptions\\..*|monitor\\..*|config|data|allow-address|delay|today|actor|reason");

    static Stream<Path> rooms() {
        return MODULES.stream()
                .flatMap(module -> files(module.resolve("src/main/resources"), "words.properties")
                        .map(words -> module.resolve("src/main/java")
                                .resolve(module.resolve("src/main/resources").relativize(words.resolveSibling("")))));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyWordThatIsSaidExistsAndEveryWordThatExistsIsSaid(Path room) throws IOException {
        String code = String.join("\n", codeOf(room).map(WordsTest::text).toList());
        Set<String> keys = keys(room);

        assertThat(found(SAID, code)).allMatch(said -> keys.stream().anyMatch(key -> isSaid(key, said)));
        Set<String> literals = found(LITERAL, code);
        assertThat(keys).allMatch(key -> literals.stream().anyMatch(literal -> isSaid(key, literal)));
    }

    /** Whether a text of the code is a key, or that part of one to which the code adds the name of a constant. */
    private static boolean isSaid(String key, String literal) {
        return literal.endsWith(".") && literal.length() > 1 && key.startsWith(literal)
                || literal.startsWith(".") && literal.length() > 1 && key.endsWith(literal)
                || key.equals(literal);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyWordIsChineseAndWithoutTheQuoteThatWouldSwallowItsPlaces(Path room) throws IOException {
        Properties words = words(room);

        assertThat(words)
                .allSatisfy((key, text) -> assertThat(text.toString())
                        .as("%s", key)
                        .doesNotContain("'")
                        .doesNotContain("?")
                        .containsPattern("[\\p{IsHan}、；：！{]"));
    }

    @Test
    void javaHoldsChineseOnlyWhereItRecognisesChinese() {
        assertThat(MODULES.stream()
                        .flatMap(module -> files(module.resolve("src/main/java"), ".java"))
                        .filter(
                                file -> !file.toString()
                                        .matches(
                                                ".*/org/govmonitor/(page|privacy|discover|document/gather|check/annual|media|fetch/ProtectionMarks|app/ledger/hand|app/ledger/due)\\b.*"))
                        .filter(file -> HAN.matcher(withoutComments(text(file))).find()))
                .isEmpty();
    }

    /** Of a room and its inner packages, but for those that have words of their own. */
    private static Stream<Path> codeOf(Path room) {
        return files(room, ".java").filter(file -> {
            for (Path folder = file.getParent(); folder != null && !folder.equals(room); folder = folder.getParent()) {
                if (Files.exists(wordsOf(folder))) {
                    return false;
                }
            }
            return true;
        });
    }

    private static Path wordsOf(Path room) {
        return Path.of(room.toString().replace("src/main/java", "src/main/resources"), "words.properties");
    }

    private static String withoutComments(String code) {
        return code.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    private static Set<String> keys(Path room) throws IOException {
        Set<String> keys = new TreeSet<>(words(room).stringPropertyNames());
        if (room.endsWith("cli")) {
            keys.removeIf(key -> OF_THE_HELP.matcher(key).matches());
        }
        return keys;
    }

    private static Properties words(Path room) throws IOException {
        Path file = wordsOf(room);
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }

    private static Set<String> found(Pattern pattern, String code) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = pattern.matcher(code); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
