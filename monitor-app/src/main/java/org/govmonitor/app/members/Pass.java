package org.govmonitor.app.members;

/**
 * What a session keeps of somebody: who he is, and as of when. All else is read anew at each request, so that what was taken
 * from him is gone at once.
 */
public interface Pass {
    /** The member's id. */
    long memberId();

    /** Rises for a member when all his sessions end: a pass of an earlier one is none. */
    int epoch();
}
