package org.govmonitor.app.ledger;

import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.scan.SiteScan;

/** What happens to one site, drawn from a seed: scans of a wild site, and people who decide now and then. */
final class Script {
    static final Instant START = Instant.parse("2024-01-08T00:00:00Z");
    private static final int COLUMNS = 12;
    private static final int DOCUMENTS = 5;
    private static final int NUMBERS = 4;

    sealed interface Step {
        Instant at();
    }

    record Scan(Instant at, SiteScanEnd end, List<Visit> visits) implements Step {}

    /** One word about the latest finding of a subject, should there be one. */
    record Word(Instant at, Verb verb, ProblemKind kind, Subject subject, Command command) implements Step {}

    enum Verb {
        CONFIRM,
        REJECT,
        REPORT,
        CLOSE,
        ASSIGN,
        EXEMPT,
        REOPEN,
        NOTE
    }

    private final Random random;

    private Script(long seed) {
        random = new Random(seed);
    }

    static List<Step> draw(long seed, int length) {
        Script script = new Script(seed);
        List<Step> steps = new ArrayList<>();
        for (int n = 0; n < length; n++) {
            Instant at = START.plus(12L * n, HOURS);
            steps.add(script.random.nextInt(3) == 0 ? script.word(at, n) : script.scan(at));
        }
        return steps;
    }

    private Scan scan(Instant at) {
        boolean opens = random.nextInt(8) > 0;
        boolean broken = random.nextInt(6) == 0;
        List<Visit> visits = new ArrayList<>();
        for (int n = 0; n < COLUMNS; n++) {
            columnVisit(visits, "c" + n, at.plusSeconds(visits.size()), broken);
        }
        for (int n = 0; n < DOCUMENTS; n++) {
            documentVisit(visits, "d" + n, at.plusSeconds(visits.size()));
        }
        SiteScan.State outcome = opens ? SiteScan.State.SCANNED : SiteScan.State.UNREACHABLE;
        return new Scan(at, new SiteScanEnd(outcome, COLUMNS, COLUMNS, visits.size(), 0, 0), visits);
    }

    private void columnVisit(List<Visit> visits, String name, Instant at, boolean broken) {
        int fate = broken ? 0 : random.nextInt(12);
        switch (fate) {
            case 0 ->
                visits.add(Visits.stale(name, at, LocalDate.of(2023, 12, 1).plusDays(random.nextInt(3))));
            case 1 -> visits.add(Visits.blank(name, at));
            case 2 -> visits.add(Visits.unreadable(ProblemKind.COLUMN_STALE, Visits.column(name), at));
            case 3 -> visits.add(Visits.gone(ProblemKind.COLUMN_STALE, Visits.column(name), at));
            case 4, 5 -> {
                // Not looked at this time.
            }
            default -> {
                visits.add(Visits.inOrder(ProblemKind.COLUMN_STALE, Visits.column(name), at));
                visits.add(Visits.inOrder(ProblemKind.COLUMN_BLANK, Visits.column(name), at));
            }
        }
    }

    private void documentVisit(List<Visit> visits, String name, Instant at) {
        switch (random.nextInt(8)) {
            case 0, 1 -> visits.add(Visits.inOrder(ProblemKind.PRIVACY_LEAK, Visits.document(name), at));
            case 2 -> visits.add(Visits.gone(ProblemKind.PRIVACY_LEAK, Visits.document(name), at));
            case 3 -> visits.add(Visits.unreadable(ProblemKind.PRIVACY_LEAK, Visits.document(name), at));
            case 4 -> {
                // Not looked at this time.
            }
            default -> visits.add(Visits.leak(name, at, numbers()));
        }
    }

    private String[] numbers() {
        int first = random.nextInt(NUMBERS);
        int count = 1 + random.nextInt(NUMBERS - first);
        return IntStream.range(first, first + count).mapToObj(n -> "0" + n).toArray(String[]::new);
    }

    private Word word(Instant at, int n) {
        boolean document = random.nextBoolean();
        Verb verb = Verb.values()[random.nextInt(Verb.values().length)];
        Command command = new Command("c" + n, "王芳", "看过", at);
        return document
                ? new Word(
                        at, verb, ProblemKind.PRIVACY_LEAK, Visits.document("d" + random.nextInt(DOCUMENTS)), command)
                : new Word(at, verb, ProblemKind.COLUMN_STALE, Visits.column("c" + random.nextInt(COLUMNS)), command);
    }
}
