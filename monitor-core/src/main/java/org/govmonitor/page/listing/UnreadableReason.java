package org.govmonitor.page.listing;

/** Why a listing could not be read. What could not be read is never judged. */
public enum UnreadableReason {
    /** The list is filled by script and its data is not in the page. */
    FILLED_BY_SCRIPT,
    /** The page holds no list, nor the empty place of one. */
    NO_LIST,
    /** Two lists have equal claims and disagree. */
    AMBIGUOUS,
    /** Items were found, but nothing tells the year of their dates; or their days at all, and they are not watched long enough. */
    NO_DATES,
    /** Too few of the items show a date. */
    TOO_FEW_DATES,
    /** The page only forwards to somewhere else. */
    FORWARDS,
    /** The list sits in a frame that was not read. */
    IN_FRAME,
    /** The bytes are no HTML, XML or JSON that can be read. */
    NOT_A_PAGE,
    /** The address leads to a home page: what stood there is gone. */
    SENT_HOME,
    /** The page says that nothing stands at its address, although its status does not. */
    NO_SUCH_PAGE,
    /** The page was not fetched; the observation names the failure. */
    NOT_FETCHED
}
