package org.govmonitor.app.registration.proposal;

/** What became of a proposal. */
public enum ProposalState {
    WAITING,
    ACCEPTED,
    /** Set aside for a reason; it is not proposed again. */
    DISMISSED
}
