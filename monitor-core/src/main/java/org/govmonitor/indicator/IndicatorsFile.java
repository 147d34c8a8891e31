package org.govmonitor.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The file form of the catalogue. Every kind must be there, and nothing that is not understood. */
final class IndicatorsFile {
    private static final Words WORDS = Words.of(IndicatorsFile.class);
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    /** For a kind without a window, whose columns may get one from the registry. */
    private static final Period USUAL_LEAD = Period.ofDays(3);

    private IndicatorsFile() {}

    static Indicators read(InputStream yaml) throws IOException {
        try {
            Section file = new Section("", YAML.readTree(yaml))
                    .only(
                            "version",
                            "columns",
                            "homepage",
                            "site-limits",
                            "availability",
                            "annual-reports",
                            "accounts",
                            "problems");
            return new Indicators(
                    file.text("version"),
                    columns(file.section("columns")),
                    problems(file),
                    DutiesFile.homepage(file),
                    DutiesFile.limits(file),
                    DutiesFile.availability(file),
                    DutiesFile.annualReports(file),
                    DutiesFile.accounts(file));
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(message(e), e);
        }
    }

    private static Map<ColumnKind, ColumnRule> columns(Section columns) {
        Map<ColumnKind, ColumnRule> rules = new EnumMap<>(ColumnKind.class);
        Map<String, ColumnKind> seen = new HashMap<>();
        columns.only(ColumnKind.values());
        for (ColumnKind kind : ColumnKind.values()) {
            Section rule = columns.section(kind.name()).only("within", "every-year-by", "due-soon", "names");
            List<String> names = rule.texts("names");
            for (String name : names) {
                ColumnKind other = seen.put(name, kind);
                if (other != null) {
                    throw rule.wrong("names", WORDS.say("name.twice", name, other));
                }
            }
            Period lead = rule.has("due-soon") ? rule.parsed("due-soon", UpdateWindow::period) : USUAL_LEAD;
            rules.put(kind, new ColumnRule(window(rule), lead, names));
        }
        return rules;
    }

    private static @Nullable UpdateWindow window(Section rule) {
        if (rule.has("within") && rule.has("every-year-by")) {
            throw rule.wrong("within", WORDS.say("window.both"));
        }
        if (rule.has("every-year-by")) {
            return new UpdateWindow.Yearly(rule.parsed("every-year-by", UpdateWindow::dayOfYear));
        }
        return rule.has("within") ? new UpdateWindow.Rolling(rule.parsed("within", UpdateWindow::period)) : null;
    }

    private static Map<ProblemKind, Indicator> problems(Section file) {
        Section problems = file.section("problems").only(ProblemKind.values());
        Map<ProblemKind, Indicator> indicators = new EnumMap<>(ProblemKind.class);
        for (ProblemKind kind : ProblemKind.values()) {
            Section said =
                    problems.section(kind.name()).only("wording", "severity", "starts", "count-in-text", "clause");
            indicators.put(
                    kind,
                    new Indicator(
                            said.text("wording"),
                            said.oneOf("severity", Severity.values()),
                            said.oneOf("starts", InitialState.values()),
                            said.flag("count-in-text"),
                            said.text("clause")));
        }
        return indicators;
    }

    private static String message(JacksonException e) {
        String reason =
                WORDS.say("yaml", e.getOriginalMessage().lines().findFirst().orElse(""));
        return e.getLocation() == null
                ? reason
                : WORDS.say("line", e.getLocation().getLineNr(), reason);
    }
}
