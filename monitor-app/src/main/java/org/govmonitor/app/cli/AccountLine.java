package org.govmonitor.app.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.accounts.round.AccountSeen;
import org.govmonitor.app.accounts.round.AccountView;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** An account on one line, with tabs between. */
final class AccountLine {
    private static final Words WORDS = Words.of(AccountLine.class);
    private static final String NOTHING = "-";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(MonitorApplication.OFFICE_ZONE);

    private AccountLine() {}

    static String of(AccountView view) {
        AccountSeen seen = view.seen();
        List<String> parts =
                new ArrayList<>(List.of(view.account().name(), view.account().unit()));
        if (seen == null) {
            parts.addAll(List.of(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING));
        } else {
            parts.add(seen.standing().name());
            parts.add(minute(seen.newest()));
            parts.add(seen.source() == null ? NOTHING : seen.source().name());
            parts.add(seen.limit() == null ? NOTHING : seen.limit().toString());
            parts.add(remarks(seen));
        }
        return String.join("\t", parts);
    }

    private static String remarks(AccountSeen seen) {
        List<String> remarks = new ArrayList<>(seen.reasons());
        if (seen.doubtful()) {
            remarks.add(0, WORDS.say("account.doubtful"));
        }
        return remarks.isEmpty() ? NOTHING : String.join(WORDS.say("list.semicolon"), remarks);
    }

    /** The office's time; {@code -} where there is none. */
    static String minute(@Nullable Instant instant) {
        return instant == null ? NOTHING : MINUTE.format(instant);
    }
}
