package org.govmonitor.check;

/**
 * One indicator: from what was read of a subject to what is wrong with it. A check decides from its argument alone;
 * the day it judges as of is part of that argument.
 *
 * @param <T> what was read
 */
public interface Check<T> {

    /** The verdict on one subject. What could not be read ends as unreadable, never as found or in order. */
    Visit check(T read);
}
