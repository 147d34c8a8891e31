package org.govmonitor.app.console.finding;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.ledger.Answer;
import org.govmonitor.app.ledger.HistoryLine;
import org.jspecify.annotations.Nullable;

/**
 * What became of one act on findings.
 *
 * @param command under which it can be taken back
 * @param refusal why nothing was done at all, in words; or null
 */
record Acted(String command, List<Answer> answers, @Nullable String refusal) {
    private static final Set<Act> UNDOABLE = Set.of(Act.CONFIRM, Act.REJECT, Act.CLOSE, Act.REOPEN);
    private static final ZoneId ZONE = MonitorApplication.OFFICE_ZONE;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

    Acted {
        answers = List.copyOf(answers);
    }

    /** Nothing was done. */
    static Acted refused(String why) {
        return new Acted("", List.of(), why);
    }

    /** The way to take it back, for the page that comes next. */
    record Undo(String command, String back) {}

    boolean allDone() {
        return refusal == null && count(Answer.Result.DONE) == answers.size();
    }

    @Nullable
    Undo undo(Act act, String back) {
        return UNDOABLE.contains(act) && count(Answer.Result.DONE) > 0 ? new Undo(command, back) : null;
    }

    /** @param name of the act, in words */
    Notice notice(String name) {
        if (refusal != null) {
            return Notice.failed("notice.said", refusal);
        }
        long done = count(Answer.Result.DONE);
        if (done == answers.size()) {
            return Notice.done("notice.acted", name, done + "");
        }
        HistoryLine since = answers.size() == 1 ? last(answers.get(0)) : null;
        if (since != null) {
            return Notice.failed(
                    "notice.changed", answers.get(0).findingId() + "", since.actor(), MINUTE.format(since.at()));
        }
        return Notice.failed(
                "notice.partly", name, done + "", count(Answer.Result.CHANGED) + "", count(Answer.Result.REFUSED) + "");
    }

    private static @Nullable HistoryLine last(Answer answer) {
        List<HistoryLine> since = answer.since();
        return since.isEmpty() ? null : since.get(since.size() - 1);
    }

    private long count(Answer.Result result) {
        return answers.stream().filter(answer -> answer.result() == result).count();
    }
}
