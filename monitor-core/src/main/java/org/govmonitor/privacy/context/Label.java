package org.govmonitor.privacy.context;

/** Words that may name a number: what stands right before it, the head of its column, the cell to its left. */
record Label(String words, Spoken spoken) {
    static final Label NONE = new Label("", Spoken.NOTHING);

    static Label of(String words) {
        return words.isEmpty() ? NONE : new Label(words, Vocabulary.in(words));
    }

    /** Whether it names a number as this kind, and as no other kind nearer to it. */
    boolean names(Word own) {
        int end = spoken.lastEnd(own);
        if (end == 0) {
            return false;
        }
        boolean ofAccount = own == Word.CARD_LABEL || own == Word.PASSBOOK_LABEL || own == Word.ACCOUNT_LABEL;
        int other = Math.max(spoken.lastEnd(Word.OTHER_NUMBER), spoken.lastEnd(Word.AMOUNT));
        int account = ofAccount
                ? 0
                : Math.max(
                        spoken.lastEnd(Word.ACCOUNT_LABEL),
                        Math.max(spoken.lastEnd(Word.CARD_LABEL), spoken.lastEnd(Word.PASSBOOK_LABEL)));
        return end >= other && end >= account;
    }
}
