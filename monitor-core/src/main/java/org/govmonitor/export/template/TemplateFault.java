package org.govmonitor.export.template;

import org.govmonitor.words.Words;

/** A template that cannot be filled; the message says in Chinese what is wrong with it and what to do. */
public final class TemplateFault extends Exception {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of(TemplateFault.class);

    TemplateFault(String said) {
        super(said);
    }

    TemplateFault(String said, Throwable cause) {
        super(said, cause);
    }

    /** The same of a file, whose name its message then says. */
    public TemplateFault in(String file) {
        return new TemplateFault(WORDS.say("in", file, getMessage()), this);
    }
}
