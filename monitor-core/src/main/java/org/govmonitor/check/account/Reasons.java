package org.govmonitor.check.account;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.check.Check;
import org.govmonitor.media.AccountState;
import org.govmonitor.media.Reading;
import org.govmonitor.media.Sight.Extent;
import org.govmonitor.media.SourceName;
import org.govmonitor.media.Times;
import org.govmonitor.words.Words;

/** What is to be said of the sources of an account: which failed, which see too little, which show something odd. */
final class Reasons {
    private static final Words WORDS = Words.of(Check.class);

    private Reasons() {}

    /** One line for each; empty where all is well. */
    static List<String> of(AccountState state) {
        if (state.readings().isEmpty()) {
            return List.of(WORDS.say("account.no.sources"));
        }
        List<String> reasons = new ArrayList<>();
        for (Reading reading : state.readings()) {
            String name = SourceName.of(reading.source());
            if (reading instanceof Reading.Unreadable unreadable) {
                reasons.add(WORDS.say("account.source", name, unreadable.detail()));
            } else if (reading instanceof Reading.Read read) {
                tell(read, name, reasons);
            }
        }
        return reasons;
    }

    private static void tell(Reading.Read read, String name, List<String> reasons) {
        if (read.undated() > 0) {
            reasons.add(WORDS.say("account.undated", name, read.undated()));
        }
        if (read.future() > 0) {
            reasons.add(WORDS.say("account.future", name, read.future()));
        }
        if (read.sight().extent() == Extent.PART && read.undated() + read.future() == 0) {
            reasons.add(WORDS.say("account.part", name));
        }
    }

    /** In one line; never empty. */
    static String joined(AccountState state) {
        List<String> reasons = of(state);
        if (!reasons.isEmpty()) {
            return String.join(WORDS.say("account.comma"), reasons);
        }
        return String.join(
                WORDS.say("account.comma"),
                state.readings().stream().map(Reasons::limits).toList());
    }

    /** Why a source that was read well does not settle it: it sees only up to some moment. */
    private static String limits(Reading reading) {
        String name = SourceName.of(reading.source());
        return reading instanceof Reading.Read read
                ? WORDS.say("account.until", name, Times.minute(read.sight().until()))
                : name;
    }
}
