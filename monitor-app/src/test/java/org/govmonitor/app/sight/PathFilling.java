package org.govmonitor.app.sight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.app.publishing.ListFormat;
import org.govmonitor.app.sight.Routes.Route;

/** Puts the numbers of what a unit has into the addresses of routes. */
final class PathFilling {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^{}]*})*))?}");
    private static final Pattern WORDS = Pattern.compile("\\w+(\\|\\w+)*");

    private PathFilling() {}

    /**
     * An address to be asked.
     *
     * @param ofOthers whether it names something of the unit
     */
    record Filled(String path, boolean ofOthers) {}

    /** @throws AssertionError if nobody has thought yet of what stands in its address */
    static List<Filled> fill(Route route, Belongings with) {
        List<Filled> begun = List.of(new Filled(route.pattern(), false));
        while (VARIABLE.matcher(begun.get(0).path()).find()) {
            begun = begun.stream()
                    .flatMap(one -> first(one, route, with).stream())
                    .toList();
        }
        return begun;
    }

    private static List<Filled> first(Filled begun, Route route, Belongings with) {
        Matcher variable = VARIABLE.matcher(begun.path());
        variable.find();
        String before = begun.path().substring(0, variable.start());
        String after = begun.path().substring(variable.end());
        List<Filled> filled = new ArrayList<>();
        List<?> numbers = numbers(before, with);
        if (!numbers.isEmpty()) {
            numbers.forEach(number -> filled.add(new Filled(before + number + after, true)));
        } else {
            neutral(variable.group(1), variable.group(2), route)
                    .forEach(word -> filled.add(new Filled(before + word + after, begun.ofOthers())));
        }
        return filled;
    }

    /** Whose number stands behind such an address; empty where none does. */
    private static List<?> numbers(String before, Belongings with) {
        String[] places = before.split("/");
        if (!before.endsWith("/")) {
            return List.of();
        }
        return switch (places[places.length - 1]) {
            case "findings" -> before.contains("/files") ? List.of(with.proved()) : with.findings();
            case "files", "proofs" -> List.of(with.proof());
            case "sites", "site" -> List.of(with.site());
            case "targets", "target" -> List.of(with.site(), with.account());
            case "columns", "column" -> List.of(with.column());
            case "accounts", "account" -> List.of(with.account());
            case "units", "unit" -> List.of(with.unitId());
            case "runs", "run" -> List.of(with.run());
            case "people", "members" -> List.of(with.member());
            case "tokens" -> List.of(with.token());
            case "exemptions" -> List.of(with.exemption());
            case "channels", "messages", "steps", "requests", "library", "paragraphs" -> List.of(1);
            default -> List.of();
        };
    }

    private static List<String> neutral(String name, String form, Route route) {
        if (name.equals("month")) {
            return List.of("2024-01");
        }
        if (name.equals("tail")) {
            return Arrays.stream(ListFormat.values()).map(ListFormat::tail).toList();
        }
        if (name.equals("format")) {
            return List.of("docx", "xlsx", "csv");
        }
        if (name.equals("plan")) {
            return List.of("columns");
        }
        if (form != null && WORDS.matcher(form).matches()) {
            return List.of(form.split("\\|"));
        }
        throw new AssertionError("say in PathFilling what stands for {" + name + "} of " + route);
    }
}
