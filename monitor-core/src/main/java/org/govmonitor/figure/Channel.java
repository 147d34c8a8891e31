package org.govmonitor.figure;

import org.govmonitor.words.Words;

/** By which way a citizen's letter reaches the office, in the order in which a bulletin tells of them. */
public enum Channel {
    /** Requests for disclosure (依申请公开). */
    DISCLOSURE,
    /** Questions to the government on the portal (网络问政). */
    ONLINE,
    /** Advice to the governor of the province, handed down (省长建言). */
    GOVERNOR,
    /** Mistakes that readers found on a website (网站纠错). */
    CORRECTION;

    /** What people call it. */
    public String title() {
        return Words.of(Channel.class).say("channel." + name());
    }
}
