package org.govmonitor.document;

/** Why a document, or something in it, was not read. */
public enum Unread {
    ENCRYPTED,
    BROKEN,
    /** It is, or unpacks to, more bytes than are allowed. */
    TOO_LARGE,
    TOO_MANY_CHARACTERS,
    TOO_MANY_FILES,
    TOO_SLOW,
    OUT_OF_MEMORY,
    NESTED_TOO_DEEP,
    UNSUPPORTED,
    /** It is a picture, or a page that is nothing but a picture. */
    IMAGE,
    /** A picture among text that was read. */
    PICTURE_IN_TEXT;

    /** Whether a document of which this was not read cannot be called free of anything. */
    public boolean leavesDoubt() {
        return this != PICTURE_IN_TEXT;
    }
}
