package org.govmonitor.calendar;

/** A year was asked for that the calendar has no data of; the message says to people what to add and where. */
public final class UnknownYearException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    UnknownYearException(int year, String message) {
        super(message);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
