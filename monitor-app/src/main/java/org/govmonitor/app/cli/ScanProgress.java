package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.check.Visit;
import org.govmonitor.registry.Site;
import org.govmonitor.scan.ScanListener;
import org.govmonitor.scan.SiteScan;
import org.govmonitor.words.Words;

/** One line on the terminal that says how far a scan has come. */
final class ScanProgress implements ScanListener, AutoCloseable {
    private static final Words WORDS = Words.of(ScanProgress.class);
    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final Path STDERR = Path.of("/proc/self/fd/2");
    private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/\\d+|tty\\w*|console)");

    private final PrintWriter out;
    private final boolean shown;
    private final int sites;
    private final Clock clock;
    private final Instant begun;
    private Instant drawn = Instant.EPOCH;
    private int done;
    private int pages;
    private int found;

    private ScanProgress(PrintWriter out, boolean shown, int sites, Clock clock) {
        this.out = out;
        this.shown = shown;
        this.sites = sites;
        this.clock = clock;
        this.begun = clock.instant();
    }

    /** Shows itself where standard error is a terminal, and stays silent elsewhere. */
    static ScanProgress onTerminal(PrintWriter err, int sites, Clock clock) throws IOException {
        return new ScanProgress(err, isTerminal(), sites, clock);
    }

    static ScanProgress shown(PrintWriter out, int sites, Clock clock) {
        return new ScanProgress(out, true, sites, clock);
    }

    @Override
    public synchronized void fetched(Site site, HttpUrl url, boolean ok) {
        pages += ok ? 1 : 0;
        if (shown && Duration.between(drawn, clock.instant()).compareTo(BETWEEN) >= 0) {
            draw();
        }
    }

    @Override
    public synchronized void visited(Site site, Visit visit) {
        found += visit.outcome() == Visit.Outcome.FOUND ? 1 : 0;
    }

    @Override
    public synchronized void finished(SiteScan scan) {
        done++;
    }

    @Override
    public synchronized void close() {
        if (shown) {
            draw();
            out.println();
            out.flush();
        }
    }

    private void draw() {
        drawn = clock.instant();
        double seconds = Math.max(0.001, Duration.between(begun, drawn).toMillis() / 1000.0);
        String rate = String.format(Locale.ROOT, "%.1f", pages / seconds);
        out.print("\r" + WORDS.say("progress", done, sites, pages, rate, found));
        out.flush();
    }

    /** Java asks only whether standard input and output are terminals; Linux can be asked for standard error itself. */
    private static boolean isTerminal() throws IOException {
        return Files.isSymbolicLink(STDERR)
                ? TERMINAL.matcher(Files.readSymbolicLink(STDERR).toString()).matches()
                : System.console() != null;
    }
}
