package org.govmonitor.page.lead;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an expression in a script comes to, where it only joins literals, variables that are set once, and form fields:
 * {@code '/list?column=' + columnId + '&t=' + Math.random()}. Anything else comes to nothing.
 */
final class Expression {
    private static final Pattern ASSIGNED = Pattern.compile(
            "(?:\\b(?:var|let|const)\\s+|[;{}\\n,]\\s{0,40}+)([A-Za-z_$][\\w$]*+)\\s*=\\s*(?:\"([^\"\\n\\\\]*)\"|'([^'\\n\\\\]*)'|(\\d{1,12}))\\s*(?=[;,\\n}]|$)");
    private static final Pattern SET =
            Pattern.compile("(?<![\\w$])([A-Za-z_$][\\w$]*+)\\s{0,20}+(?:[-+*/]?=(?!=)|\\+\\+|--)");
    private static final Pattern STRING = Pattern.compile("\"([^\"\\n\\\\]*)\"|'([^'\\n\\\\]*)'|`([^`$\\\\]*)`");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
    /** What keeps caches from answering; it names nothing. */
    private static final Pattern CACHE_BREAKER = Pattern.compile(
            "\\+?\\s*new\\s+Date(?:\\(\\))?(?:\\.(?:getTime|valueOf)\\(\\))?|Math\\.random\\(\\)|Date\\.now\\(\\)");

    private static final Pattern FIELD = Pattern.compile(
            "(?:\\$|jQuery)\\(\\s*[\"']#([\\w-]+)[\"']\\s*\\)\\.val\\(\\)|document\\.getElementById\\(\\s*[\"']([\\w-]+)[\"']\\s*\\)\\.value");
    private static final Pattern NAME = Pattern.compile("(?:window\\.)?([A-Za-z_$][\\w$]*)(?![\\w$.(\\[])");

    private final Shell shell;
    private final Map<String, String> variables = new HashMap<>();

    Expression(Shell shell) {
        this.shell = shell;
        Map<String, Integer> times = new HashMap<>();
        // what stands in a string, as in "?column=", sets nothing
        Matcher set = SET.matcher(STRING.matcher(shell.scripts()).replaceAll("\"\""));
        while (set.find()) {
            times.merge(set.group(1), 1, Integer::sum);
        }
        Matcher assigned = ASSIGNED.matcher(shell.scripts());
        Set<String> twice = new HashSet<>();
        while (assigned.find()) {
            String name = assigned.group(1);
            if (times.getOrDefault(name, 0) > 1 || variables.put(name, literal(assigned, 2)) != null) {
                twice.add(name);
            }
        }
        variables.keySet().removeAll(twice);
    }

    /**
     * A value and where the text goes on behind it.
     *
     * @param isNoise whether all of it only defeats caches
     */
    record Value(String text, int end, boolean isNoise) {}

    /** The value of the expression that begins at a place of the text; empty where it cannot be told. */
    Optional<Value> at(String text, int start) {
        StringBuilder value = new StringBuilder();
        boolean noise = true;
        int at = start;
        while (true) {
            at = skipBlanks(text, at);
            Matcher breaker = CACHE_BREAKER.matcher(text).region(at, text.length());
            if (breaker.lookingAt()) {
                at = breaker.end();
            } else {
                Matcher part = part(text, at);
                String known = part == null ? null : value(part);
                if (part == null || known == null) {
                    return Optional.empty();
                }
                noise = false;
                value.append(known);
                at = part.end();
            }
            at = skipBlanks(text, at);
            if (at >= text.length() || text.charAt(at) != '+') {
                return ends(text, at) ? Optional.of(new Value(value.toString(), at, noise)) : Optional.empty();
            }
            at++;
        }
    }

    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean ends(String text, int at) {
        return at >= text.length() || ",)};\n]".indexOf(text.charAt(at)) >= 0;
    }

    private static @Nullable Matcher part(String text, int at) {
        for (Pattern pattern : new Pattern[] {STRING, NUMBER, FIELD, NAME}) {
            Matcher part = pattern.matcher(text).region(at, text.length());
            if (part.lookingAt()) {
                return part;
            }
        }
        return null;
    }

    private @Nullable String value(Matcher part) {
        if (part.pattern() == STRING) {
            return literal(part, 1);
        }
        if (part.pattern() == NUMBER) {
            return part.group();
        }
        if (part.pattern() == FIELD) {
            String name = part.group(1) != null ? part.group(1) : part.group(2);
            return shell.field(name).orElse(null);
        }
        return variables.get(part.group(1));
    }

    private static String literal(Matcher found, int first) {
        for (int group = first; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return "";
    }
}
