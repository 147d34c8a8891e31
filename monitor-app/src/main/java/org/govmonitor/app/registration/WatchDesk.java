package org.govmonitor.app.registration;

import java.util.NoSuchElementException;
import org.govmonitor.app.registration.ImportReport.Kind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the watching of an entry is paused, taken up again, or ended. Nothing is ever deleted: findings, observations and runs
 * of what is retired stay. An entry that is not there is a {@link NoSuchElementException}.
 */
@Service
@Transactional
public class WatchDesk {
    private static final Words WORDS = Words.of(WatchDesk.class);
    private static final String REASON = "reason";

    /** Characters of a reason. */
    public static final int LONGEST_REASON = 500;

    private final UnitRows units;
    private final SiteRows sites;
    private final ColumnRows columns;
    private final AccountRows accounts;
    private final DeskBook book;

    WatchDesk(UnitRows units, SiteRows sites, ColumnRows columns, AccountRows accounts, DeskBook book) {
        this.units = units;
        this.sites = sites;
        this.columns = columns;
        this.accounts = accounts;
        this.book = book;
    }

    /**
     * Has an entry neither scanned nor judged until somebody resumes it.
     *
     * @param kind any but a unit
     */
    public DeskAnswer pause(Kind kind, Shown shown, String reason, String actor) {
        return kind == Kind.UNIT
                ? DeskAnswer.Invalid.of(REASON, WORDS.say("desk.unit.pause"))
                : halt(kind, shown, WatchState.PAUSED, reason, actor);
    }

    /** Takes an entry out of the registry. A unit that answers for anything stays in it. */
    public DeskAnswer retire(Kind kind, Shown shown, String reason, String actor) {
        return halt(kind, shown, WatchState.RETIRED, reason, actor);
    }

    /** Watches an entry again that is paused or retired. */
    public DeskAnswer resume(Kind kind, Shown shown, String actor) {
        Row row = row(kind, shown.id());
        DeskAnswer.Overtaken overtaken = book.overtaken(row, shown);
        if (overtaken != null) {
            return overtaken;
        }
        if (row.keeping().state() == WatchState.ACTIVE) {
            return DeskAnswer.Invalid.of(REASON, WORDS.say("desk.state"));
        }
        String above = retiredAbove(row);
        return above != null
                ? DeskAnswer.Invalid.of(REASON, above)
                : book.change(kind, row, actor, () -> row.keeping().resume());
    }

    private DeskAnswer halt(Kind kind, Shown shown, WatchState state, String reason, String actor) {
        Row row = row(kind, shown.id());
        DeskAnswer.Overtaken overtaken = book.overtaken(row, shown);
        if (overtaken != null) {
            return overtaken;
        }
        String typed = reason.strip();
        String fault = typed.isEmpty()
                ? WORDS.say("desk.reason.none")
                : typed.length() > LONGEST_REASON
                        ? WORDS.say("desk.reason.long", LONGEST_REASON)
                        : hindrance(row, state);
        if (fault != null) {
            return DeskAnswer.Invalid.of(REASON, fault);
        }
        Halt halt = new Halt(state, book.clock().instant(), actor, typed);
        return book.change(kind, row, actor, () -> row.keeping().halt(halt));
    }

    /** Why an entry cannot be halted, or null where it can. */
    private @Nullable String hindrance(Row row, WatchState state) {
        if (row.keeping().state() == state || row.keeping().state() == WatchState.RETIRED) {
            return WORDS.say("desk.state");
        }
        if (row instanceof UnitRow) {
            Object[] counted = units.counted(row.key()).get(0);
            long answersFor = ((Number) counted[1]).longValue() + ((Number) counted[2]).longValue();
            return answersFor == 0 ? null : WORDS.say("desk.unit.used", counted[1], counted[2]);
        }
        return null;
    }

    private static @Nullable String retiredAbove(Row row) {
        UnitRow unit =
                row instanceof SiteRow site ? site.unit() : row instanceof AccountRow account ? account.unit() : null;
        if (unit != null && unit.keeping().state() == WatchState.RETIRED) {
            return WORDS.say("desk.unit.retired", unit.label());
        }
        return row instanceof ColumnRow column && column.site().keeping().state() == WatchState.RETIRED
                ? WORDS.say("desk.site.retired", column.site().label())
                : null;
    }

    private Row row(Kind kind, long id) {
        return switch (kind) {
            case UNIT -> units.findById(id).orElseThrow();
            case SITE -> sites.findWithUnitById(id).orElseThrow();
            case COLUMN -> columns.findWithSiteById(id).orElseThrow();
            case ACCOUNT -> accounts.findById(id).orElseThrow();
        };
    }
}
