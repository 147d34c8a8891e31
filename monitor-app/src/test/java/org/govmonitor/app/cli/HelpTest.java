package org.govmonitor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class HelpTest {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern OF_A_COMMAND = Pattern.compile("monitor\\..*");

    static Stream<CommandSpec> commands() {
        return withAllBelow(Main.commandLine()).stream().map(CommandLine::getCommandSpec);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandAndOptionIsExplainedInChinese(CommandSpec command) {
        assertThat(String.join("", command.usageMessage().description())).containsPattern(CHINESE);
        for (ArgSpec argument : command.args()) {
            assertThat(String.join("", argument.description()))
                    .as("%s %s", command.qualifiedName(), argument.paramLabel())
                    .containsPattern(CHINESE);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theHelpShowsNoEnglishSentence(CommandSpec command) {
        String help = command.commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF);

        assertThat(help)
                .startsWith("用法：")
                .doesNotContain("Usage")
                .doesNotContain("Show this")
                .doesNotContain("${");
    }

    @Test
    void everyExplanationBelongsToACommand() {
        Set<String> explained = new TreeSet<>();
        commands().forEach(command -> {
            String name = command.qualifiedName(".") + ".";
            for (String part : List.of(
                    "description", "exitCodeListHeading", "exitCodeList.0", "exitCodeList.1", "exitCodeList.3")) {
                explained.add(name + "usage." + part);
            }
            command.args().forEach(argument -> keys(argument).forEach(key -> explained.add(name + key)));
        });

        assertThat(explained)
                .containsAll(ResourceBundle.getBundle("org.govmonitor.app.cli.words", Locale.ROOT).keySet().stream()
                        .filter(key -> OF_A_COMMAND.matcher(key).matches())
                        .toList());
    }

    private static List<String> keys(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? Arrays.stream(option.names())
                        .map(name -> name.replaceFirst("^-+", ""))
                        .toList()
                : List.of(argument.paramLabel() + "[" + ((PositionalParamSpec) argument).index() + "]");
    }

    private static List<CommandLine> withAllBelow(CommandLine command) {
        List<CommandLine> all = new ArrayList<>(List.of(command));
        command.getSubcommands().values().forEach(below -> all.addAll(withAllBelow(below)));
        return all;
    }
}
