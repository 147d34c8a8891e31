package org.govmonitor.app.figures;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.figures.file.Counties;
import org.govmonitor.app.figures.file.FigureFile;
import org.govmonitor.app.figures.file.FiguresRead;
import org.govmonitor.app.figures.file.OrderTotals;
import org.govmonitor.app.ledger.Discretion;
import org.govmonitor.app.store.Previews;
import org.govmonitor.figure.WorkOrders;
import org.govmonitor.words.Words;
import org.springframework.stereotype.Service;

/**
 * Where a file of figures is handed in, looked at, and taken once somebody has confirmed what was shown. What waits for that is kept
 * here and not with the browser, so that exactly what was shown is taken; a restart forgets it. The file itself is not kept.
 */
@Service
public class FigureDesk {
    private static final Words WORDS = Words.of(FigureDesk.class);
    /** Refused lines that are kept for people to look at; that there are more is said. */
    private static final int MOST_REFUSED = 500;

    private final Figures figures;
    private final Discretion discretion;
    private final Previews<FigurePreview> waiting;

    FigureDesk(Figures figures, Discretion discretion, Clock clock) {
        this.figures = figures;
        this.discretion = discretion;
        this.waiting = new Previews<>(clock);
    }

    /**
     * What a file is.
     *
     * @param order what the numbers are to be counted for; its source is taken, where it is blank the name of the file
     */
    public record HandedIn(String file, byte[] content, FileOrder order) {}

    /**
     * Reads a file and writes nothing.
     *
     * @throws IllegalArgumentException if it cannot be understood as a whole; the message says why, for people
     */
    public FigurePreview preview(HandedIn in) {
        FileOrder order = in.order();
        String source = order.source().isBlank() ? in.file() : order.source();
        FiguresRead read = read(in);
        FigureDraft draft = draft(order, source.isBlank() ? WORDS.say("desk.file") : source, read);
        int refused = read.refused().size();
        List<String> remarks = new ArrayList<>(read.remarks());
        if (refused > 0) {
            remarks.add(WORDS.say("desk.refused", refused));
        }
        FigureEntry holds = figures.latest(order.month(), order.matter()).orElse(null);
        FigureDraft remarked = draft.saying(String.join("", remarks), order.reason());
        return new FigurePreview(
                in.file(),
                remarked,
                holds,
                read.refused().stream().limit(MOST_REFUSED).toList(),
                refused,
                read.unknown(),
                remarks,
                figures.checks(remarked));
    }

    /** Keeps a preview until the same person confirms it; gives the token by which he does. */
    public String keep(FigurePreview preview, String actor) {
        return waiting.keep(preview, actor);
    }

    /**
     * Takes what was shown to the same person; empty where nothing waits under the token any more.
     *
     * @throws IllegalArgumentException as {@link Figures#save}
     */
    public Optional<Saved> confirm(String token, String actor) {
        return waiting.withdraw(token, actor).map(shown -> take(shown, actor));
    }

    /** Takes what a preview shows. */
    public Saved take(FigurePreview shown, String actor) {
        return figures.save(shown.draft(), shown.seen(), actor);
    }

    private FiguresRead read(HandedIn in) {
        FileOrder order = in.order();
        return switch (order.matter()) {
            case LETTERS -> FigureFile.letters(in.content());
            case ORDERS ->
                FigureFile.orders(
                        in.content(),
                        new FigureFile.Count(
                                order.from(),
                                order.to(),
                                order.cutOff(),
                                new Counties(figures.counties()),
                                name -> String.valueOf(discretion.masked(name, figures.today()))));
            case FILING -> throw new IllegalArgumentException(WORDS.say("desk.filing"));
        };
    }

    private static FigureDraft draft(FileOrder order, String source, FiguresRead read) {
        OrderTotals totals = read.orders();
        return totals == null
                ? FigureDraft.letters(order.month(), order.cutOff(), source, Way.FILE, read.letters())
                : FigureDraft.orders(
                        order.month(),
                        new WorkOrders(
                                order.from(),
                                order.to(),
                                order.cutOff(),
                                totals.received(),
                                totals.replied(),
                                totals.late(),
                                totals.counties()),
                        source,
                        Way.FILE);
    }
}
