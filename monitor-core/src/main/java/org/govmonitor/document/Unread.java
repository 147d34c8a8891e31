package org.govmonitor.document;

import org.govmonitor.words.Words;

/** Why a document, or something in it, was not read. */
public enum Unread {
    /** The file itself does not open. */
    NOT_OPENED("unread.notOpened"),
    ENCRYPTED("unread.encrypted"),
    BROKEN("unread.broken"),
    /** It is, or unpacks to, more bytes than are allowed. */
    TOO_LARGE("unread.tooLarge"),
    TOO_MANY_CHARACTERS("unread.tooManyCharacters"),
    TOO_MANY_FILES("unread.tooManyFiles"),
    TOO_SLOW("unread.tooSlow"),
    OUT_OF_MEMORY("unread.outOfMemory"),
    NESTED_TOO_DEEP("unread.nestedTooDeep"),
    UNSUPPORTED("unread.unsupported"),
    /** It is a picture, or a page that is nothing but a picture. */
    IMAGE("unread.image"),
    /** A picture among text that was read. */
    PICTURE_IN_TEXT("unread.pictureInText");

    private final String word;

    Unread(String word) {
        this.word = word;
    }

    /** The reason in words for people. */
    public String said() {
        return Says.WORDS.say(word);
    }

    /** Loaded when something is said, not where reasons are only handed on. */
    private static final class Says {
        private static final Words WORDS = Words.of(Unread.class);
    }

    /** Whether a document of which this was not read cannot be called free of anything. */
    public boolean leavesDoubt() {
        return this != PICTURE_IN_TEXT;
    }
}
