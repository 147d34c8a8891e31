package org.govmonitor.app.ledger.hand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.Discretion;
import org.govmonitor.app.ledger.HandFinding;
import org.govmonitor.app.ledger.hand.ListPreview.Taken;
import org.govmonitor.app.ledger.target.Target;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands one line of a list. */
@Component
class LineReader {
    private static final Words WORDS = Words.of(LineReader.class);

    private final Indicators indicators;
    private final Discretion discretion;

    LineReader(Indicators indicators, Discretion discretion) {
        this.indicators = indicators;
        this.discretion = discretion;
    }

    /**
     * What lines are read against.
     *
     * @param office for lines that name none; may be empty
     */
    record Context(List<Target> targets, String office, LocalDate today) {}

    Taken read(SheetLine line, Context context) throws RefusedLineException {
        Target target = target(line.text(Heading.NAME), context.targets());
        String problem = masked(line.text(Heading.PROBLEM), context);
        if (problem.isEmpty()) {
            throw new RefusedLineException(WORDS.say("problem.none"));
        }
        String office = masked(line.text(Heading.OFFICE), context);
        String place = masked(line.text(Heading.PLACE), context);
        HttpUrl at = HttpUrl.parse(place);
        ProblemKind kind = kind(line, at, target);
        return new Taken(
                line.number(),
                target.name(),
                new HandFinding(
                        target.id(),
                        kind,
                        at,
                        text(masked(line.text(Heading.COLUMN), context)),
                        problem,
                        note(at == null ? place : "", masked(line.text(Heading.NOTE), context)),
                        line.text(Heading.FOUND).isEmpty()
                                ? context.today()
                                : WrittenDay.read(line.text(Heading.FOUND), Heading.FOUND),
                        source(office.isEmpty() ? context.office() : office),
                        text(masked(line.text(Heading.NUMBER), context)),
                        line.text(Heading.DUE).isEmpty()
                                ? null
                                : WrittenDay.read(line.text(Heading.DUE), Heading.DUE)));
    }

    private static Target target(String written, List<Target> targets) throws RefusedLineException {
        String name = plain(written);
        if (name.isEmpty()) {
            throw new RefusedLineException(WORDS.say("name.none"));
        }
        List<Target> named = targets.stream()
                .filter(target -> plain(target.name()).equals(name))
                .toList();
        if (named.isEmpty()) {
            throw new RefusedLineException(WORDS.say("name.unknown"));
        }
        if (named.size() > 1) {
            throw new RefusedLineException(WORDS.say("name.several", named.size()));
        }
        return named.get(0);
    }

    /** The kind whose official wording the line holds, the longest first; else none that checks know. */
    private ProblemKind kind(SheetLine line, @Nullable HttpUrl at, Target target) {
        String said = line.text(Heading.KIND) + "\n" + line.text(Heading.PROBLEM);
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind != ProblemKind.OTHER
                        && said.contains(indicators.of(kind).wording()))
                .filter(kind -> at != null || !needsAddress(kind))
                .filter(kind -> isOfAccounts(kind) == (target.home() == null) || kind == ProblemKind.PRIVACY_LEAK)
                .max(Comparator.comparingInt(
                        kind -> indicators.of(kind).wording().length()))
                .orElse(ProblemKind.OTHER);
    }

    private static boolean needsAddress(ProblemKind kind) {
        return switch (kind) {
            case COLUMN_STALE, COLUMN_BLANK, COLUMN_MISSING, DATE_DOUBTFUL, PRIVACY_LEAK -> true;
            default -> false;
        };
    }

    private static boolean isOfAccounts(ProblemKind kind) {
        return switch (kind) {
            case ACCOUNT_STALE, ACCOUNT_UPDATES_TOO_FEW, ACCOUNT_UNREADABLE -> true;
            default -> false;
        };
    }

    private static String source(String office) throws RefusedLineException {
        if (office.isEmpty()) {
            throw new RefusedLineException(WORDS.say("office.none"));
        }
        return office;
    }

    private static @Nullable String note(String place, String note) {
        List<String> parts = new ArrayList<>(List.of(place, note));
        parts.removeIf(String::isEmpty);
        return text(String.join(WORDS.say("and"), parts));
    }

    private String masked(String text, Context context) {
        String masked = discretion.masked(text, context.today());
        return masked == null ? "" : masked.strip();
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String plain(String name) {
        return name.replaceAll("\\s", "");
    }
}
