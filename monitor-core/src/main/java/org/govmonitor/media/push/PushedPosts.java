package org.govmonitor.media.push;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.media.Post;
import org.govmonitor.media.PostKeys;
import org.govmonitor.media.article.ArticleLink;

/** The posts that a message names: MASSSENDJOBFINISH (群发) and PUBLISHJOBFINISH (发布), of which accounts get either. */
final class PushedPosts {
    private static final int DIGITS = 10;

    private PushedPosts() {}

    /** Empty where the message is of another kind. */
    static Optional<CallbackAnswer.Published> of(CallbackMessage message, Instant now) {
        String event = message.value("Event");
        boolean success = switch (event) {
            // "send success" or "sendsuccess"; else "send fail" or "err(10001)"
            case "MASSSENDJOBFINISH" ->
                message.value("Status")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .equals("sendsuccess");
            case "PUBLISHJOBFINISH" -> message.value("publish_status").equals("0");
            default -> false;
        };
        if (!event.equals("MASSSENDJOBFINISH") && !event.equals("PUBLISHJOBFINISH")) {
            return Optional.empty();
        }
        Instant at = at(message.value("CreateTime"), now);
        List<Post> posts = success ? posts(message, at) : List.of();
        return Optional.of(new CallbackAnswer.Published(message.value("ToUserName"), event, at, posts));
    }

    /** One post for each address; a sending without any, such as one of text, is one post. */
    private static List<Post> posts(CallbackMessage message, Instant at) {
        List<Post> posts = new ArrayList<>();
        for (String address : message.addresses()) {
            HttpUrl url = HttpUrl.parse(address);
            if (url != null) {
                ArticleLink link = ArticleLink.of(url);
                posts.add(new Post(link.url(), null, at, link.key(), false));
            }
        }
        if (posts.isEmpty()) {
            String number = message.value("MsgID") + message.value("MsgId") + message.value("publish_id");
            posts.add(new Post(null, null, at, PostKeys.of("push:" + number + "@" + at.getEpochSecond()), false));
        }
        return posts;
    }

    /** The time that is told; never later than now. */
    private static Instant at(String seconds, Instant now) {
        boolean count = seconds.length() == DIGITS && seconds.chars().allMatch(c -> c >= '0' && c <= '9');
        Instant told = count ? Instant.ofEpochSecond(Long.parseLong(seconds)) : now;
        return told.isAfter(now) ? now : told;
    }
}
