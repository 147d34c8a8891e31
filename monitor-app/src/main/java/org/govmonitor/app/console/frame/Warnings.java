package org.govmonitor.app.console.frame;

import java.util.List;

/** What those who run the office must not overlook, whichever page they are on. */
public interface Warnings {
    /** In words, each with what to do; empty where all is well. Asked for every page: it must cost nothing. */
    List<String> now();
}
