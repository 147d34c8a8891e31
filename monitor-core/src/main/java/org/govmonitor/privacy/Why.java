package org.govmonitor.privacy;

import org.govmonitor.words.Words;

/** The reason of a verdict. */
public enum Why {
    LABELLED,
    NAMED,
    CHECKED,
    CERTIFICATE,
    PRIVATE_PERSON,
    WRITER,
    SAMPLE,
    OTHER_LABEL,
    UNCLEAR,
    CONFLICT,
    DATA_CARD,
    CHECK_FAILS,
    CUT_BY_SHEET,
    RECOVERABLE,
    STATUTORY,
    FOR_WORK,
    ROSTER,
    BESIDE_OFFICE_LINE,
    OF_BODY,
    IN_FOOTER;

    private static final Words WORDS = Words.of(Why.class);

    /** The reason in words for people. */
    public String said() {
        return WORDS.say(name());
    }
}
