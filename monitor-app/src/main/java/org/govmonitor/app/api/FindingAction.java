package org.govmonitor.app.api;

import java.util.Arrays;
import java.util.Locale;

/** What a program can do with findings, as its address says it in lower case. */
enum FindingAction {
    CONFIRM,
    REJECT,
    ASSIGN,
    REMIND,
    EXEMPT,
    REPORT,
    CLOSE,
    REOPEN,
    NOTE;

    /** @throws Refusal if there is none of this name */
    static FindingAction of(String name) {
        return Arrays.stream(values())
                .filter(action -> action.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(Refusal::notThere);
    }
}
