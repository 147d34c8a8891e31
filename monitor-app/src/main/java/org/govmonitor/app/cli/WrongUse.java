package org.govmonitor.app.cli;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.govmonitor.words.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line; picocli itself speaks English only. */
final class WrongUse {
    private static final Words WORDS = Words.of(WrongUse.class);

    private WrongUse() {}

    static String explain(ParameterException wrong) {
        return WORDS.say(
                "use.help",
                fault(wrong),
                wrong.getCommandLine().getCommandSpec().qualifiedName());
    }

    private static String fault(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return WORDS.say("use.unknown", listed(unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return WORDS.say(
                    "use.missing",
                    listed(missing.getMissing().stream().map(WrongUse::name).toList()));
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument != null && wrong.getValue() != null) {
            return WORDS.say("use.value", name(argument), reason(wrong, argument));
        }
        return WORDS.say(
                "use.other",
                String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""));
    }

    private static String reason(ParameterException wrong, ArgSpec argument) {
        if (wrong.getCause() instanceof BadValue bad) {
            return String.valueOf(bad.getMessage());
        }
        Iterable<String> known = argument.completionCandidates();
        return known == null
                ? WORDS.say("use.value.other", wrong.getValue())
                : WORDS.say(
                        "use.value.listed",
                        wrong.getValue(),
                        listed(StreamSupport.stream(known.spliterator(), false).toList()));
    }

    /** As the help writes it. */
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String listed(Collection<String> names) {
        return names.stream().collect(Collectors.joining(WORDS.say("list.separator")));
    }
}
