package org.govmonitor.page.listing.data;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the name of a JSON field says about the date in it. */
final class DateFieldName {
    private static final Pattern SPLIT = Pattern.compile("(?<=[a-z])(?=[A-Z])|[_.\\-\\d]+");

    /** Words, and how much a name in which one of them begins a part speaks for the day of publication. */
    private record Words(double weight, List<String> words) {}

    private static final List<Words> PARTS = List.of(
            new Words(
                    -5,
                    List.of(
                            "end", "dead", "close", "jz", "jiezhi", "open", "kb", "kaibiao", "effect", "sx", "valid",
                            "expire", "exec", "start", "begin", "apply")),
            new Words(-2, List.of("written", "writ", "sign", "cw", "fw", "made", "birth")),
            new Words(-1, List.of("create", "update", "modify", "modified", "receive", "edit", "insert", "add", "gmt")),
            new Words(
                    2,
                    List.of(
                            "publish", "pub", "fb", "fabu", "display", "show", "info", "post", "release", "send",
                            "issue", "deploy")));
    private static final Pattern TIME = Pattern.compile("date|time|sj$|rq$|riqi|shijian|day");

    private DateFieldName() {}

    static double weight(String name) {
        double weight = TIME.matcher(name.toLowerCase(Locale.ROOT)).find() ? 1 : 0;
        for (Words words : PARTS) {
            if (hasPart(name, words.words())) {
                return weight + words.weight();
            }
        }
        return weight;
    }

    private static boolean hasPart(String name, List<String> words) {
        return SPLIT.splitAsStream(name)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(part -> words.stream().anyMatch(part::startsWith));
    }
}
