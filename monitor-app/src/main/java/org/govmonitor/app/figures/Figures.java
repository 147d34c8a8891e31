package org.govmonitor.app.figures;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.govmonitor.app.ledger.Discretion;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.figure.Check;
import org.govmonitor.figure.FigureChecks;
import org.govmonitor.figure.MonthFigures;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures of a month: what holds, who brought it, what was brought before, and what does not add up. */
@Service
@EnableConfigurationProperties(FigureSettings.class)
public class Figures {
    /** Longest source and reason, in characters. */
    public static final int LONGEST_SOURCE = 300;

    public static final int LONGEST_REASON = 500;
    private static final int LONGEST_REMARK = 1000;
    private static final Words WORDS = Words.of(Figures.class);

    private final FigureStore store;
    private final FigureSettings settings;
    private final Audit audit;
    private final Discretion discretion;
    private final Clock clock;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    Figures(
            FigureStore store,
            FigureSettings settings,
            Audit audit,
            Discretion discretion,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.settings = settings;
        this.audit = audit;
        this.discretion = discretion;
        this.clock = clock;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** What holds of a month; what nobody brought is missing. */
    public MonthFigures of(YearMonth month) {
        return joined(month, entries(month), null);
    }

    /** All versions of a month, by matter, the last of each first. */
    public List<FigureEntry> entries(YearMonth month) {
        return read(() -> store.of(month)).stream()
                .sorted(Comparator.comparing(
                        (FigureEntry entry) -> entry.draft().matter()))
                .toList();
    }

    /** What holds of a matter; empty where it was never brought. It may have been withdrawn. */
    public Optional<FigureEntry> latest(YearMonth month, Matter matter) {
        return latest(entries(month), matter);
    }

    /** What does not add up in a month, gravest first. */
    public List<Check> checks(YearMonth month) {
        return FigureChecks.of(of(month), rounding());
    }

    /** What would not add up if these figures held. */
    public List<Check> checks(FigureDraft draft) {
        YearMonth month = draft.figures().month();
        return FigureChecks.of(joined(month, entries(month), draft), rounding());
    }

    /** How the office rounds its rates. */
    public RoundingMode rounding() {
        return settings.mode();
    }

    /** The counties in full, in the order in which the office names them. */
    public List<String> counties() {
        return settings.named().names();
    }

    /** When figures of a matter are counted, where nobody says: time of Asia/Shanghai. */
    public LocalDateTime usualCutOff(Matter matter, YearMonth month) {
        return settings.cutOff(matter, month);
    }

    /** The months of which anything was ever brought, the latest first. */
    public List<YearMonth> months() {
        return read(store::months);
    }

    /** The office's day. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /**
     * Enters figures. Numbers of private persons in what people wrote are masked.
     *
     * @param seen the version that who enters them saw, 0 for none
     * @param by the name of who does
     * @throws IllegalArgumentException if it says no source, is too long, or tells of a month that lies ahead; the message says
     *     so for people
     */
    public Saved save(FigureDraft draft, int seen, String by) {
        FigureDraft clean = clean(draft);
        try {
            return Objects.requireNonNull(writing.execute(status -> saved(clean, seen, by)));
        } catch (DuplicateKeyException faster) {
            return new Saved.Stale(
                    latest(draft.figures().month(), draft.matter()).orElse(null));
        }
    }

    private Saved saved(FigureDraft draft, int seen, String by) {
        YearMonth month = draft.figures().month();
        FigureEntry holds = latest(store.of(month), draft.matter()).orElse(null);
        int version = holds == null ? 0 : holds.version();
        if (holds != null && holds.draft().saying(null, null).equals(comparable(draft, holds))) {
            return new Saved.Same(holds);
        }
        if (version != seen) {
            return new Saved.Stale(holds);
        }
        store.add(draft, version + 1, by, clock.instant());
        audit.record(
                by,
                AuditAction.FIGURES_CHANGED,
                WORDS.say("audit.subject", month, draft.matter().title()),
                holds == null ? null : FigureText.of(holds.draft(), version),
                FigureText.of(draft, version + 1));
        return new Saved.Taken(latest(store.of(month), draft.matter()).orElseThrow());
    }

    /** The same figures by another way are the same figures. */
    private static FigureDraft comparable(FigureDraft draft, FigureEntry holds) {
        return new FigureDraft(
                draft.matter(),
                draft.from(),
                draft.to(),
                draft.cutOff(),
                draft.source(),
                holds.draft().way(),
                null,
                null,
                draft.figures());
    }

    private FigureDraft clean(FigureDraft draft) {
        String source = written(draft.source(), LONGEST_SOURCE, "source.long");
        if (source == null) {
            throw new IllegalArgumentException(WORDS.say("source.none"));
        }
        if (draft.figures().month().atDay(1).isAfter(today())) {
            throw new IllegalArgumentException(
                    WORDS.say("month.ahead", draft.figures().month()));
        }
        if (draft.to().isBefore(draft.from())) {
            throw new IllegalArgumentException(WORDS.say("period.backwards", draft.from(), draft.to()));
        }
        return new FigureDraft(
                draft.matter(),
                draft.from(),
                draft.to(),
                draft.cutOff().withNano(0),
                source,
                draft.way(),
                written(draft.remark(), LONGEST_REMARK, "remark.long"),
                written(draft.reason(), LONGEST_REASON, "reason.long"),
                draft.figures());
    }

    private @Nullable String written(@Nullable String text, int longest, String tooLong) {
        String masked = discretion.masked(text == null || text.isBlank() ? null : text.strip(), today());
        if (masked != null && masked.length() > longest) {
            throw new IllegalArgumentException(WORDS.say(tooLong, longest));
        }
        return masked;
    }

    private static Optional<FigureEntry> latest(List<FigureEntry> entries, Matter matter) {
        return entries.stream()
                .filter(entry -> entry.draft().matter() == matter)
                .max(Comparator.comparingInt(FigureEntry::version));
    }

    private static MonthFigures joined(YearMonth month, List<FigureEntry> entries, @Nullable FigureDraft instead) {
        MonthFigures letters = of(month, Matter.LETTERS, entries, instead);
        MonthFigures orders = of(month, Matter.ORDERS, entries, instead);
        MonthFigures filing = of(month, Matter.FILING, entries, instead);
        return new MonthFigures(month, letters.letters(), orders.orders(), filing.filing());
    }

    private static MonthFigures of(
            YearMonth month, Matter matter, List<FigureEntry> entries, @Nullable FigureDraft instead) {
        return instead != null && instead.matter() == matter
                ? instead.figures()
                : latest(entries, matter)
                        .map(entry -> entry.draft().figures())
                        .orElseGet(() -> MonthFigures.none(month));
    }

    private <T> T read(Supplier<T> question) {
        return Objects.requireNonNull(reading.execute(status -> question.get()));
    }
}
