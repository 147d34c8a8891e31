package org.govmonitor.media.push;

import java.time.Instant;
import java.util.List;
import org.govmonitor.media.Post;

/** What a callback came to, and how it is to be answered. */
public sealed interface CallbackAnswer {

    /** WeChat tries the endpoint: answer with this text, status 200. */
    record Echo(String text) implements CallbackAnswer {}

    /**
     * The account published or mass-sent: answer {@code success}, once the posts are kept.
     *
     * @param event as WeChat names it
     * @param at when WeChat says it happened
     * @param posts without titles; empty where the sending failed
     */
    record Published(String originalId, String event, Instant at, List<Post> posts) implements CallbackAnswer {
        public Published {
            posts = List.copyOf(posts);
        }
    }

    /** A true message of another kind, such as a citizen's: answer {@code success}, keep nothing of it. */
    record Ignored() implements CallbackAnswer {}

    /** Not to be believed: answer 403. */
    record Refused(Refusal why) implements CallbackAnswer {}

    /** Why a callback is not believed. */
    enum Refusal {
        /** A parameter is missing, or longer than any that WeChat sends. */
        INCOMPLETE,
        SIGNATURE,
        /** Its time lies too far from ours: sent again by somebody, or one of the clocks is wrong. */
        NOT_NOW,
        /** A key is set up, and the message is not encrypted; or the other way round. */
        WRONG_MODE,
        /** It does not decrypt to a message. */
        UNDECIPHERABLE,
        /** It is meant for another account. */
        OTHER_ACCOUNT,
        TOO_LARGE,
        /** It is no message in XML. */
        NOT_UNDERSTOOD
    }
}
