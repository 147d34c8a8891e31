package org.govmonitor.app.accounts.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.govmonitor.app.accounts.MediaSettings;
import org.govmonitor.app.accounts.post.NoNames;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Accounts that need not publish for a while (停更报备). Judged by date, so that a stopped job extends nothing; the last word counts. */
@Service
public class AccountExemptions {
    private static final Words WORDS = Words.of(MediaSettings.class);
    private static final int LONGEST_REASON = 500;

    private final ExemptionRows rows;
    private final NoNames names;
    private final Clock clock;

    AccountExemptions(ExemptionRows rows, NoNames names, Clock clock) {
        this.rows = rows;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Exempts an account.
     *
     * @param until the last day; a day in the past ends an exemption
     * @param by who grants it
     * @throws IllegalArgumentException with a line for people, where no reason is given
     */
    public void grant(RegisteredAccount account, String reason, LocalDate until, String by) {
        String written = names.masked(reason.strip());
        if (written.isEmpty()) {
            throw new IllegalArgumentException(WORDS.say("exempt.reason"));
        }
        rows.save(new ExemptionRow(
                account.id(),
                written.substring(0, Math.min(written.length(), LONGEST_REASON)),
                until,
                by,
                clock.instant()));
    }

    /** Why an account is exempt on a day, for people; null where it is not. */
    @Nullable
    String of(long accountId, LocalDate day) {
        return rows.findFirstByAccountIdOrderByIdDesc(accountId)
                .filter(exemption -> exemption.covers(day))
                .map(AccountExemptions::said)
                .orElse(null);
    }

    /** All that are exempt on a day, and why, by the accounts' ids. */
    Map<Long, String> on(LocalDate day) {
        Map<Long, ExemptionRow> last = new HashMap<>();
        rows.findAllByOrderById().forEach(row -> last.put(row.accountId(), row));
        Map<Long, String> exempt = new HashMap<>();
        last.forEach((account, row) -> {
            if (row.covers(day)) {
                exempt.put(account, said(row));
            }
        });
        return exempt;
    }

    private static String said(ExemptionRow exemption) {
        return WORDS.say("exempt.until", exemption.until().toString(), exemption.reason(), exemption.grantedBy());
    }
}
