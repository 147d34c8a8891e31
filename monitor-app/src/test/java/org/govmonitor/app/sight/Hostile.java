package org.govmonitor.app.sight;

/** What others may write, each of a sort that must show as it stands and do nothing. */
enum Hostile {
    /** Runs where a page takes it for its own. */
    SCRIPT("<script>alert(1)</script>"),
    /** Runs where a spreadsheet takes it for a formula. */
    FORMULA("=cmd|' /C calc'!A0"),
    /** Breaks out of a quoted value, and of a link. */
    QUOTES("\" onmouseover=\"alert(1)\" x='${7*7}' [[#{x}]] {0} javascript:alert(1)"),
    /** Turns what follows, hides, and lies outside the first plane. */
    ODD("甲\u202E乙\u200B丙丁😀"),
    /** Long, without a place to break. */
    LONG("W".repeat(80));

    /** Longer than anything that a form takes. */
    static final String LINE = "L".repeat(10_000);

    private final String text;

    Hostile(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
