package org.govmonitor.media;

import org.govmonitor.registry.SourceKind;
import org.govmonitor.words.Words;

/** The names of sources, for people. */
public final class SourceName {
    private static final Words WORDS = Words.of(SourceName.class);

    private SourceName() {}

    public static String of(SourceKind kind) {
        return WORDS.say("source." + kind.name());
    }
}
