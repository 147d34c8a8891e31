package org.govmonitor.app.ledger;

import java.time.Instant;
import org.govmonitor.app.ledger.due.Deadlines;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of a finding's deadline when it moves. Only what is OPEN is due, and nobody's time begins before he was told. */
@Component
class Terms {
    private final Deadlines deadlines;

    Terms(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Of a finding that begins in the state it is in. */
    Duty opened(Finding finding, Instant at) {
        return finding.life().state() == FindingState.OPEN ? counted(Duty.NONE, finding.severity(), at) : Duty.NONE;
    }

    /** Of a finding, as long as no exception takes it in. */
    Duty after(EventType type, Finding finding, Life next, Severity severity, Instant at) {
        Duty duty = finding.duty();
        if (next.state() == FindingState.EXEMPT) {
            return duty;
        }
        Duty free = duty.notExempt();
        return switch (next.state()) {
            case NEW, REJECTED -> free.notDue();
            case OPEN -> opens(type, finding.life().state(), free) ? counted(free, severity, at) : free;
            case RECTIFIED, CLOSED, EXEMPT -> free;
        };
    }

    /**
     * A new time begins, counted anew.
     *
     * @param start when the unit was told
     */
    Duty counted(Duty duty, Severity severity, Instant start) {
        return deadlines
                .of(severity, start)
                .map(due -> duty.due(due.at(), due.rule()))
                .orElse(duty.notDue());
    }

    /** Where a word or a recovery turns out to have been none, the old time runs on. */
    private static boolean opens(EventType type, @Nullable FindingState before, Duty duty) {
        boolean runsOn = type == EventType.REPORT_REFUSED || type == EventType.RECOVERY_UNDONE;
        return before != FindingState.OPEN && !(runsOn && duty.dueAt() != null);
    }
}
