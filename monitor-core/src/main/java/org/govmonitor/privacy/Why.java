package org.govmonitor.privacy;

import org.govmonitor.words.Words;

/** The reason of a verdict. */
public enum Why {
    LABELLED("labelled"),
    NAMED("named"),
    CHECKED("checked"),
    CERTIFICATE("certificate"),
    PRIVATE_PERSON("private.person"),
    WRITER("writer"),
    SAMPLE("sample"),
    OTHER_LABEL("other.label"),
    UNCLEAR("unclear"),
    CONFLICT("conflict"),
    DATA_CARD("data.card"),
    SATELLITE("satellite"),
    CHECK_FAILS("check.fails"),
    CUT_BY_SHEET("cut.by.sheet"),
    RECOVERABLE("recoverable"),
    STATUTORY("statutory"),
    FOR_WORK("for.work"),
    ROSTER("roster"),
    ON_DUTY("on.duty"),
    BESIDE_OFFICE_LINE("beside.office.line"),
    OF_BODY("of.body"),
    IN_FOOTER("in.footer");

    private static final Words WORDS = Words.of(Why.class);

    private final String key;

    Why(String key) {
        this.key = key;
    }

    /** The reason in words for people. */
    public String said() {
        return WORDS.say(key);
    }
}
