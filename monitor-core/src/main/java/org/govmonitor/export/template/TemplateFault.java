package org.govmonitor.export.template;

/** A template that cannot be filled; the message says in Chinese what is wrong with it and what to do. */
public final class TemplateFault extends Exception {
    private static final long serialVersionUID = 1L;

    TemplateFault(String said) {
        super(said);
    }

    TemplateFault(String said, Throwable cause) {
        super(said, cause);
    }
}
