package org.govmonitor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The README promises what the program keeps, and all of it. */
class ReadmeTest {
    private static final Path HOUSE = Path.of("..");

    /** A command with its arguments, continued on lines that are indented further. */
    private static final Pattern USAGE =
            Pattern.compile("(?m)^ {4}(monitor(?: [a-z]+)+)((?: [^\\n]*)?(?:\\n {8}[^\\n]*)*)$");

    private static final Pattern ARGUMENT = Pattern.compile("\\[?--[a-z-]+(?: [A-Z][A-Z-]*)?]?…?|[A-Z][A-Za-z-]*…?");

    private String readme = "";

    @BeforeEach
    void read() throws IOException {
        readme = Files.readString(HOUSE.resolve("README.md"));
    }

    @Test
    void theUsageInTheReadmeIsThatOfTheHelp() {
        Map<String, Set<String>> written = new TreeMap<>();
        USAGE.matcher(readme)
                .results()
                .forEach(usage -> written.put(
                        usage.group(1),
                        ARGUMENT.matcher(usage.group(2))
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new))));

        assertThat(written).isEqualTo(inTheProgram(Main.commandLine(), new TreeMap<>()));
    }

    @Test
    void itsCommandsNameThingsThatExist() throws IOException {
        Set<String> commands = Main.commandLine().getSubcommands().keySet();
        List<String> started = Pattern.compile("java -jar monitor-app/target/monitor\\.jar ([a-z]+)")
                .matcher(readme)
                .results()
                .map(start -> start.group(1))
                .toList();

        assertThat(readme).contains("    mvn -ntp -DskipTests package && java -jar", "    mvn verify\n");
        assertThat(started).contains("demo", "serve").isSubsetOf(commands);
        assertThat(Files.readString(HOUSE.resolve("monitor-app/pom.xml"))).contains("<finalName>monitor</finalName>");
        assertThat(HOUSE.resolve("pom.xml")).content().contains("<module>monitor-app</module>");
    }

    @Test
    void theFilesThatItTellsToEditAreShipped() {
        assertThat(Pattern.compile("`(config/[a-z.]+)`")
                        .matcher(readme)
                        .results()
                        .map(file -> HOUSE.resolve(file.group(1)))
                        .filter(Predicate.not(Files::isRegularFile)))
                .isEmpty();
    }

    private static Map<String, Set<String>> inTheProgram(CommandLine command, Map<String, Set<String>> usages) {
        CommandSpec spec = command.getCommandSpec();
        if (command.getSubcommands().isEmpty()) {
            usages.put(
                    spec.qualifiedName(),
                    spec.args().stream()
                            .filter(Predicate.not(ReadmeTest::isCommonToAll))
                            .map(ReadmeTest::written)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        command.getSubcommands().values().forEach(below -> inTheProgram(below, usages));
        return usages;
    }

    private static boolean isCommonToAll(ArgSpec argument) {
        return argument instanceof OptionSpec option && (option.usageHelp() || option.versionHelp());
    }

    private static String written(ArgSpec argument) {
        String more = argument.isMultiValue() ? "…" : "";
        if (!(argument instanceof OptionSpec option)) {
            return argument.paramLabel() + more;
        }
        String text = option.longestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel());
        return (option.required() ? text : "[" + text + "]") + more;
    }
}
