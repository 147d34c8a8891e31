package org.govmonitor.app.members;

/** Something about people that is not done; its message says why, in words for people. */
public final class MemberRefusal extends RuntimeException {
    private final String why;

    MemberRefusal(String why) {
        super(why);
        this.why = why;
    }

    /** In words for people, without a full stop. */
    public String why() {
        return why;
    }
}
