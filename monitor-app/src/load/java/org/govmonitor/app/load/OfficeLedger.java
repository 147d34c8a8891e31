package org.govmonitor.app.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.govmonitor.app.ledger.FindingState;
import org.jspecify.annotations.Nullable;

/**
 * The findings of three years with their histories: nine of ten closed, of the others most put right and not closed yet. Their events have
 * the columns of real ones, but the hashes that chain them are made up: to compute a million of them under the installation's key
 * would prove nothing about pages. What pages looked like when they were read is left out likewise.
 */
final class OfficeLedger {
    private static final int DAYS = 3 * 365;

    /** Found on the days of one month beside what every month has, so that its list is long. */
    private static final int OF_THE_LONG_MONTH = 4_000;

    private static final String DUTY =
            "due_at,due_rule,assigned_unit,assigned_at,exempt_from,exemption_id,exempt_until";

    private final Connection store;
    private final Random dice;
    private final LocalDate today;
    private final Occasions occasions;
    private long id;
    private long event;

    OfficeLedger(Connection store, Random dice, LocalDate today) {
        this.store = store;
        this.dice = dice;
        this.today = today;
        this.occasions = new Occasions(dice);
    }

    /** One life as it stands: the columns that a finding has in common with its last event. */
    private record Standing(
            FindingState state,
            LocalDate foundOn,
            @Nullable LocalDate rectifiedOn,
            @Nullable Instant dueAt,
            @Nullable String unit) {}

    void fill() throws SQLException {
        try (Rows exemptions =
                new Rows(store, "exemption", "id,unit,kind,since,until,reason,granted_by,granted_at,version")) {
            for (int number = 1; number <= 20; number++) {
                exemptions.add(
                        number,
                        OfficeRegistry.unit(number),
                        "COLUMN_STALE",
                        today.minusDays(30),
                        today.plusDays(60),
                        "机构改革，栏目合并中",
                        "张三",
                        at(today.minusDays(30)),
                        0);
            }
        }
        try (Rows subjects = new Rows(
                        store, "subject", "id,target_id,kind,scheme,place,name,last_verdict,last_seen_at,times_gone");
                Rows keys = new Rows(store, "subject_key", "key_hash,subject_id");
                Rows findings = new Rows(
                        store,
                        "finding",
                        "id,subject_id,target_id,kind,occurrence,live_subject,recurs_of,wording,severity,gravity,"
                                + "indicators_version,state,found_on,rectified_on,origin,detail,first_found_at,decided_at,"
                                + "changed_at,last_seq,last_hash,version,sought," + DUTY);
                Rows events = new Rows(
                        store,
                        "finding_event",
                        "id,finding_id,seq,type,cause,from_state,state,found_on,rectified_on,detail,severity,happened_at,"
                                + "actor,reason,indicators_version,previous_hash,hash," + DUTY)) {
            long subject = 0;
            while (id < LargeOffice.FINDINGS) {
                Occasion occasion = occasions.next(++subject);
                lives(subject, occasion, subjects, keys, findings, events);
            }
        }
    }

    private void lives(long subject, Occasion occasion, Rows subjects, Rows keys, Rows findings, Rows events)
            throws SQLException {
        boolean endsBad = dice.nextInt(10) == 0;
        subjects.add(
                subject,
                occasion.target(),
                occasion.kind(),
                occasion.scheme(),
                occasion.place(),
                occasion.name(),
                endsBad ? "FOUND" : "IN_ORDER",
                at(today),
                0);
        keys.add(hash("key" + subject), subject);
        int lives = (int) Math.min(occasion.lives(), LargeOffice.FINDINGS - id);
        for (int life = 1; life <= lives; life++) {
            int span = DAYS / lives;
            LocalDate foundOn = id < OF_THE_LONG_MONTH && lives == 1
                    ? today.minusMonths(2).withDayOfMonth(1 + dice.nextInt(28))
                    : today.minusDays(1 + (long) (lives - life) * span + dice.nextInt(span));
            boolean last = life == lives;
            FindingState state = last && dice.nextInt(1000) < occasion.unsettled() ? unsettled() : FindingState.CLOSED;
            finding(subject, life, occasion, standing(state, foundOn, occasion), findings, events);
        }
    }

    private FindingState unsettled() {
        int cast = dice.nextInt(100);
        return cast < 60
                ? FindingState.RECTIFIED
                : cast < 75
                        ? FindingState.OPEN
                        : cast < 78 ? FindingState.NEW : cast < 95 ? FindingState.REJECTED : FindingState.EXEMPT;
    }

    private Standing standing(FindingState state, LocalDate foundOn, Occasion occasion) {
        LocalDate settled = foundOn.plusDays(1 + dice.nextInt(20));
        LocalDate rectifiedOn = switch (state) {
            case CLOSED, RECTIFIED -> settled.isAfter(today) ? today : settled;
            default -> null;
        };
        boolean told = state != FindingState.NEW && state != FindingState.REJECTED && state != FindingState.EXEMPT;
        return new Standing(
                state,
                foundOn,
                rectifiedOn,
                told ? at(foundOn.plusDays(15)) : null,
                told ? OfficeRegistry.unit((int) ((occasion.target() - 1) % LargeOffice.UNITS + 1)) : null);
    }

    private void finding(long subject, int life, Occasion occasion, Standing now, Rows findings, Rows events)
            throws SQLException {
        long number = ++id;
        Long before = life == 1 ? null : number - 1;
        String detail = occasion.detail(now.foundOn(), dice);
        boolean exempt = now.state() == FindingState.EXEMPT;
        Instant found = at(now.foundOn());
        Instant changed = found.plus(
                now.rectifiedOn() == null ? 1 : ChronoUnit.DAYS.between(now.foundOn(), now.rectifiedOn()) + 1,
                ChronoUnit.DAYS);
        Instant known = changed.isAfter(at(today)) ? at(today) : changed;
        findings.add(
                number,
                subject,
                occasion.target(),
                occasion.kind(),
                life,
                now.state() == FindingState.CLOSED ? null : subject,
                before,
                occasion.wording(),
                occasion.severity().name(),
                occasion.severity().ordinal(),
                "load",
                now.state().name(),
                now.foundOn(),
                now.rectifiedOn(),
                "MACHINE",
                detail,
                found,
                found,
                known,
                4,
                hash(number + "/4"),
                4,
                occasion.sought(),
                now.dueAt(),
                now.dueAt() == null ? null : "10 workdays",
                now.unit(),
                now.unit() == null ? null : found,
                exempt ? "OPEN" : null,
                exempt ? 1 + number % 20 : null,
                exempt ? today.plusDays(60) : null);
        history(number, occasion, now, detail, found, known, events);
    }

    private void history(
            long number, Occasion occasion, Standing now, String detail, Instant found, Instant known, Rows events)
            throws SQLException {
        FindingState[] states = {FindingState.NEW, FindingState.OPEN, FindingState.OPEN, now.state()};
        String[] types = {"OPENED", "CONFIRMED", "ASSIGNED", last(now.state())};
        if (now.state() == FindingState.NEW) {
            types[1] = "EVIDENCE_CHANGED";
            types[2] = "NOTED";
            states[1] = states[2] = FindingState.NEW;
        }
        for (int seq = 1; seq <= 4; seq++) {
            boolean end = seq == 4;
            events.add(
                    ++event,
                    number,
                    seq,
                    types[seq - 1],
                    "load:" + number + "/" + seq,
                    seq == 1 ? null : states[seq - 2].name(),
                    states[seq - 1].name(),
                    now.foundOn(),
                    end ? now.rectifiedOn() : null,
                    seq == 1 ? detail : null,
                    occasion.severity().name(),
                    end ? known : found.plusSeconds(seq * 60L),
                    seq == 1 ? "monitor" : "张三",
                    end ? "已按要求更新，经复查无误" : null,
                    "load",
                    seq == 1 ? "0".repeat(64) : hash(number + "/" + (seq - 1)),
                    hash(number + "/" + seq),
                    now.dueAt(),
                    now.dueAt() == null ? null : "10 workdays",
                    seq < 3 ? null : now.unit(),
                    seq < 3 || now.unit() == null ? null : found,
                    null,
                    null,
                    null);
        }
    }

    private static String last(FindingState state) {
        return switch (state) {
            case CLOSED -> "CLOSED";
            case RECTIFIED -> "RECTIFIED";
            case REJECTED -> "REJECTED";
            case EXEMPT -> "EXEMPTED";
            case OPEN -> "REMINDED";
            case NEW -> "NOTED";
        };
    }

    /** As long as a real one, and different for each. */
    private static String hash(String of) {
        long mixed = of.hashCode() * 0x9E3779B97F4A7C15L;
        return String.format(
                "%016x%016x%016x%016x", mixed, of.hashCode() * 31L, mixed ^ (mixed >>> 29), (long) of.length());
    }

    private static Instant at(LocalDate day) {
        return day.atTime(1, 30).toInstant(ZoneOffset.UTC);
    }
}
