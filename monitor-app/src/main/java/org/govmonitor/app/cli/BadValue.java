package org.govmonitor.app.cli;

import picocli.CommandLine.TypeConversionException;

/** A written value that an option does not take; its message says in the words of the program how to write it. */
final class BadValue extends TypeConversionException {
    private static final long serialVersionUID = 1L;

    BadValue(String message) {
        super(message);
    }

    BadValue(IllegalArgumentException cause) {
        this(String.valueOf(cause.getMessage()));
    }
}
